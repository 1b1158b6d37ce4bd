import type { Duplicate } from '../model.js'
import { hash } from '../text/hash.js'
import type { ReadOpinion } from './input.js'

/** What was said once, by however many: opinions that read the same, or stand in copies of one submission and are alike. */
export interface SaidText {
  /** Index into the input's opinions; one of `members`, drawn by content. */
  readonly spokenBy: number
  /** Indices into the input's opinions, in order. */
  readonly members: readonly number[]
  /** 1 where most of them were felt to praise, -1 where to blame, 0 between. */
  readonly tone: number
}

/** Share of the shorter one's syllables that two opinions of copies must have in common: copies may have parts of their own. */
const COPIED = 0.5

/** Of submissions that were copied, and of their copies: which one was first. */
export type Originals = ReadonlyMap<string, string>

export function originalsOf(duplicates: readonly Duplicate[]): Originals {
  return new Map([
    ...duplicates.map(({ of }) => [of, of] as const),
    ...duplicates.map(({ submission, of }) => [submission, of] as const),
  ])
}

/** The different texts of some opinions, in an order of their content: that of the input is forgotten. */
export function saidTexts(
  members: readonly number[],
  opinions: readonly ReadOpinion[],
  originalOf: Originals,
): SaidText[] {
  const contents = byContent(members, opinions)
  const text = Uint32Array.from(contents, (_, i) => i)
  for (const copies of setsOfCopies(contents, opinions, originalOf)) joinAlike(copies, contents, text)
  const joined = new Map<number, Content[]>()
  contents.forEach((content, i) => {
    const first = firstOf(text, i)
    const others = joined.get(first)
    if (others) others.push(content)
    else joined.set(first, [content])
  })
  return [...joined.values()].map((parts) => {
    const own = parts.flatMap((part) => part.members).sort((a, b) => a - b)
    const tone = Math.sign(own.reduce((sum, i) => sum + Math.sign(opinions[i].sentiment), 0))
    return { spokenBy: parts[0].members[0], members: own, tone }
  })
}

interface Content {
  readonly key: number
  readonly content: string
  readonly syllables: readonly string[]
  readonly members: number[]
}

function byContent(members: readonly number[], opinions: readonly ReadOpinion[]): Content[] {
  const found = new Map<string, Content>()
  for (const i of members) {
    const content = opinions[i].syllables.join(' ')
    const same = found.get(content)
    if (same) same.members.push(i)
    else found.set(content, { key: hash(content), content, syllables: opinions[i].syllables, members: [i] })
  }
  return [...found.values()].sort((a, b) => a.key - b.key || (a.content < b.content ? -1 : 1))
}

/** Contents (by number, ascending) that stand in copies of one submission, where there are several. */
function setsOfCopies(
  contents: readonly Content[],
  opinions: readonly ReadOpinion[],
  originalOf: Originals,
): number[][] {
  const sets = new Map<string, Set<number>>()
  contents.forEach(({ members }, n) => {
    for (const i of members) {
      const original = originalOf.get(opinions[i].submission)
      if (original === undefined) continue
      const set = sets.get(original) ?? new Set()
      sets.set(original, set.add(n))
    }
  })
  return [...sets.values()].filter((set) => set.size > 1).map((set) => [...set])
}

/** Each of them joins the one before it that it is most like, where that is enough. */
function joinAlike(copies: readonly number[], contents: readonly Content[], text: Uint32Array): void {
  const heads: { n: number; syllables: ReadonlySet<string> }[] = []
  for (const n of copies) {
    const syllables = new Set(contents[n].syllables)
    let best = -1
    let most = COPIED
    for (const head of heads) {
      const alike = overlap(syllables, head.syllables)
      if (alike >= most) [best, most] = [head.n, alike]
    }
    if (best < 0) heads.push({ n, syllables })
    else {
      const [low, high] = [firstOf(text, best), firstOf(text, n)].sort((a, b) => a - b)
      text[high] = low
    }
  }
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const syllable of a) if (b.has(syllable)) shared++
  return shared / Math.max(1, Math.min(a.size, b.size))
}

function firstOf(text: Uint32Array, i: number): number {
  let at = i
  while (text[at] !== at) at = text[at]
  return at
}
