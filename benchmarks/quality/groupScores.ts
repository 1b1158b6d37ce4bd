import type { LabelledText } from './labelled.js'
import { minoritiesFound } from './matches.js'
import { adjustedMutualInformation, adjustedRand, bcubed, count, type Pair, purity } from './measures.js'
import type { Found, Scores } from './scores.js'

/** The group of each text, any numbers; null where a text stands alone. */
export type Groups = readonly (number | null)[]

/** How well a grouping agrees with what each text is about. */
export interface GroupScores {
  readonly bcubed: number
  readonly ari: number
  readonly ami: number
  /** Of the texts that stand in a group. */
  readonly purity: number
  /** Groups found, to matters there are. */
  readonly found: Found
  readonly alone: Found
  /** Matters of three to five texts that have a group of their own. */
  readonly minorities: Found
  /** By the way texts are written: how many there are, and their part in the B-cubed F1 of all. */
  readonly noise: Readonly<Record<string, { readonly texts: number; readonly bcubed: number }>>
}

const MINORITY = { least: 3, most: 5 }

export function scoreGroups(texts: readonly LabelledText[], groups: Groups): GroupScores {
  const sizes = count(groups)
  const isAlone = groups.map((group) => group === null || sizes.get(group) === 1)
  const pairs = texts.map(({ matter }, i): Pair => [matter, isAlone[i] ? `alone-${i}` : `${groups[i]}`])
  const grouped = pairs.filter((_, i) => !isAlone[i])
  const matters = count(texts.map(({ matter }) => matter))
  return {
    bcubed: bcubed(pairs).f1,
    ari: adjustedRand(pairs),
    ami: adjustedMutualInformation(pairs),
    purity: purity(grouped),
    found: { found: count(grouped.map(([, group]) => group)).size, of: matters.size },
    alone: { found: pairs.length - grouped.length, of: pairs.length },
    minorities: minoritiesFound(grouped, matters, MINORITY.least, MINORITY.most),
    noise: byNoise(texts, pairs),
  }
}

function byNoise(texts: readonly LabelledText[], pairs: readonly Pair[]): GroupScores['noise'] {
  const kinds = [...count(texts.flatMap(({ noise }) => noise))].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return Object.fromEntries(
    kinds.map(([kind, size]) => {
      const some = pairs.filter((_, i) => texts[i].noise.includes(kind))
      return [kind, { texts: size, bcubed: bcubed(pairs, some).f1 }]
    }),
  )
}

/** Of several sets as one: shares and indices are averaged, counts added up, kinds of noise averaged over their texts. */
export function meanScores(all: readonly GroupScores[]): GroupScores {
  const mean = (of: (scores: GroupScores) => number) => all.reduce((sum, s) => sum + of(s), 0) / all.length
  const total = (of: (scores: GroupScores) => Found): Found => ({
    found: all.reduce((sum, s) => sum + of(s).found, 0),
    of: all.reduce((sum, s) => sum + of(s).of, 0),
  })
  return {
    bcubed: mean((s) => s.bcubed),
    ari: mean((s) => s.ari),
    ami: mean((s) => s.ami),
    purity: mean((s) => s.purity),
    found: total((s) => s.found),
    alone: total((s) => s.alone),
    minorities: total((s) => s.minorities),
    noise: meanNoise(all.flatMap(({ noise }) => Object.entries(noise))),
  }
}

function meanNoise(entries: readonly (readonly [string, { texts: number; bcubed: number }])[]): GroupScores['noise'] {
  const noise: Record<string, { texts: number; bcubed: number }> = {}
  for (const [kind, { texts, bcubed }] of entries) {
    const before = noise[kind] ?? { texts: 0, bcubed: 0 }
    const sum = before.texts + texts
    noise[kind] = { texts: sum, bcubed: (before.bcubed * before.texts + bcubed * texts) / sum }
  }
  return noise
}

/** As rows of a table. */
export function rowsOf({ bcubed, ari, ami, purity, found, alone, minorities, noise }: GroupScores): Scores {
  const kinds = Object.entries(noise).map(([kind, { texts, bcubed }]): [string, number] => {
    return [`B-cubed F1, ${kind === 'none' ? 'clean' : kind} (${texts})`, bcubed]
  })
  return {
    'B-cubed F1': bcubed,
    'adjusted Rand index': ari,
    'adjusted mutual information': ami,
    purity,
    'issues found, of those there': found,
    'share alone': alone.found / (alone.of || 1),
    'minorities (3 to 5 opinions) found': minorities,
    ...Object.fromEntries(kinds),
  }
}
