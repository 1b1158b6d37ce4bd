import { hash, join } from '../text/hash.js'
import { STOP_SYLLABLES } from './stopwords.js'

/** Longest phrase looked at, in syllables. */
const LONGEST = 4

/** A sequence of syllables that the texts of a group use, and how much more than the other texts. */
export interface Phrase {
  readonly syllables: readonly string[]
  /** Texts of the group that hold it, and of all. */
  readonly inGroup: number
  readonly inAll: number
  /** Log-odds of the group against the rest, over its standard error. */
  readonly strength: number
}

interface Found {
  readonly text: number
  readonly start: number
  readonly length: number
  inAll: number
}

/**
 * The phrases that tell each group from the others, strongest first: sequences of one to four syllables that neither
 * begin nor end with a stop syllable, in two texts of the group at least, by log-odds with a prior that is the word's
 * frequency in all texts (Monroe, Colaresi & Quinn 2008), counted once a text.
 *
 * @param member group of each text, below 0 for none.
 */
export function distinctivePhrases(
  texts: readonly (readonly string[])[],
  member: ArrayLike<number>,
  groupCount: number,
): Phrase[][] {
  const found = new Map<number, Found>()
  const counts: Map<number, number>[] = Array.from({ length: groupCount }, () => new Map())
  const sizes = new Uint32Array(groupCount)
  texts.forEach((syllables, text) => {
    const group = member[text]
    const own = group < 0 ? undefined : counts[group]
    if (own) sizes[group]++
    for (const [key, start, length] of phrasesOf(syllables)) {
      const seen = found.get(key)
      if (seen) seen.inAll++
      else found.set(key, { text, start, length, inAll: 1 })
      own?.set(key, (own.get(key) ?? 0) + 1)
    }
  })
  return counts.map((own, group) => {
    const phrases: Phrase[] = []
    for (const [key, inGroup] of own) {
      if (inGroup < 2) continue
      const { text, start, length, inAll } = found.get(key) as Found
      const strength = logOdds(inGroup, sizes[group], inAll, texts.length)
      if (strength > 0) phrases.push({ syllables: texts[text].slice(start, start + length), inGroup, inAll, strength })
    }
    return phrases.sort((a, b) => b.strength - a.strength || (a.syllables.join(' ') < b.syllables.join(' ') ? -1 : 1))
  })
}

/** Each phrase of a text once: its key, where it starts, how many syllables it has. */
function phrasesOf(syllables: readonly string[]): Iterable<readonly [number, number, number]> {
  const once = new Map<number, readonly [number, number, number]>()
  const keys = syllables.map((syllable) => hash(syllable))
  const stops = syllables.map((syllable) => STOP_SYLLABLES.has(syllable))
  for (let start = 0; start < syllables.length; start++) {
    if (stops[start]) continue
    let key = 0
    for (let length = 1; length <= LONGEST && start + length <= syllables.length; length++) {
      key = join(key, keys[start + length - 1])
      if (!stops[start + length - 1] && !once.has(key)) once.set(key, [key, start, length])
    }
  }
  return once.values()
}

/** Texts that the prior counts for. */
const PRIOR = 100

function logOdds(inGroup: number, groupSize: number, inAll: number, all: number): number {
  const prior = (PRIOR * inAll) / all
  const outside = inAll - inGroup
  const here = Math.log((inGroup + prior) / (groupSize + PRIOR - inGroup - prior + 0.5))
  const there = Math.log((outside + prior) / (all - groupSize + PRIOR - outside - prior + 0.5))
  return (here - there) / Math.sqrt(1 / (inGroup + prior) + 1 / (outside + prior))
}
