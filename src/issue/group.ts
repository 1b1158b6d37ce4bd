import type { IssueGroup } from '../model.js'
import { hash } from '../text/hash.js'
import type { SubjectBase } from './base.js'
import { communities } from './communities.js'
import type { Encoded } from './encoded.js'
import { keywordsOf, nameIssues, type Unnamed } from './labels.js'
import { nearest, neighbourGraph } from './neighbours.js'
import { NONE, Partition } from './partition.js'
import { distinctivePhrases } from './phrases.js'
import { shippedBase } from './shipped.js'
import { themeOf } from './theme.js'
import { encode, meanScores, meanSimilarity, type Rows } from './vectors.js'

export interface GroupItem {
  readonly id: string
  /** As `read` gives them: lower case, short forms in full, accents restored; personal data left out. */
  readonly syllables: readonly string[]
}

export interface GroupOptions {
  /**
   * How many times more alike than two opinions at random those of one issue are on average: higher finds more and
   * purer issues and leaves more opinions alone. 1.4 was tuned on months drawn from held-out subjects
   * (benchmarks/grouping.ts; 1.3 to 1.5 differ by less than a month from another).
   */
  readonly resolution?: number
  /** Fewest different texts that make an issue: 3. */
  readonly smallest?: number
  /** Root of an English word: asked for words that the base does not know, and heeded where it knows the root. */
  readonly englishRoot?: (word: string) => string
  /** Another base than the one that ships, such as `fitSubjects` (duluan/training) makes. */
  readonly base?: SubjectBase
  /** What an encoder makes of the items: a row for each, in the order of the items. Left out, the base alone decides. */
  readonly encoded?: Encoded
}

export interface Grouping {
  /** Those of most items first. */
  readonly issues: IssueGroup[]
  /** Indices of the items that stand alone (ý kiến riêng lẻ). */
  readonly alone: number[]
  /**
   * How alike two spans are in what they are about, in the light of the issues found: by how much each is nearer to its
   * own issue than to the other's (below 0, the lesser of the two), or how near both are to one issue (above 0).
   */
  readonly sameMatter: (a: readonly string[], b: readonly string[]) => number
}

/** So many different texts are grouped by comparing all with all; of more, a sample of so many, which the rest joins. */
const MOST_COMPARED = 4000
const BLOCK = 1000
const NEIGHBOURS = 12
/** Of the communities that grouping starts from: 2 to 5 lead to the same, fewer small issues survive below. */
const START_RESOLUTION = 3
const PROFILE = 12

/**
 * Opinions about one matter, together: an issue each, with a label and keywords. Found by what the subject base says of
 * their words, for matters that it holds and those that it does not; the number of issues follows from the texts.
 * Deterministic, and independent of the order of the items; linear in their number beyond 4,000 different texts.
 */
export function groupOpinions(items: readonly GroupItem[], options: GroupOptions = {}): Grouping {
  const { resolution = 1.4, smallest = 3, base = shippedBase(), englishRoot } = options
  const texts = differentTexts(items, englishRoot && rooted(base, englishRoot))
  const contents = texts.map(({ syllables }) => syllables)
  const sample = contents.slice(0, MOST_COMPARED)
  const mean = meanScores(base, sample)
  const rows = encode(base, sample, mean)
  const start = communities(neighbourGraph(nearest(rows, NEIGHBOURS)), START_RESOLUTION)
  const partition = new Partition(rows, start, resolution * meanSimilarity(rows)).settle(smallest)
  const member = Int32Array.from({ length: texts.length }, (_, i) => (i < sample.length ? partition.member[i] : NONE))
  for (let from = sample.length; from < texts.length; from += BLOCK) {
    const block = encode(base, contents.slice(from, from + BLOCK), mean)
    for (let row = 0; row < block.size; row++) member[from + row] = partition.bestFor(block, row)
  }
  const sameMatter = (a: readonly string[], b: readonly string[]) => likeness(partition, encode(base, [a, b], mean))
  return { ...describe(texts, sample, member, partition, base), sameMatter }
}

function likeness(partition: Partition, pair: Rows): number {
  const [a, b] = [partition.cosines(pair, 0), partition.cosines(pair, 1)]
  const [ofA, ofB] = [largest(a), largest(b)]
  if (ofA === ofB) return Math.min(a[ofA] ?? 0, b[ofB] ?? 0)
  return -Math.min(a[ofA] - a[ofB], b[ofB] - b[ofA])
}

function largest(values: Float64Array): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i
  return best
}

interface DifferentText {
  readonly syllables: readonly string[]
  readonly items: readonly number[]
}

/** Every different text once, with the items that say it, by hash of its content: the order of the items is forgotten. */
function differentTexts(
  items: readonly GroupItem[],
  readWord: ((syllable: string) => string) | undefined,
): DifferentText[] {
  const found = new Map<string, { key: number; content: string; syllables: readonly string[]; items: number[] }>()
  items.forEach(({ syllables }, i) => {
    const words = readWord ? syllables.map(readWord) : syllables
    const content = words.join(' ')
    const same = found.get(content)
    if (same) same.items.push(i)
    else found.set(content, { key: hash(content), content, syllables: words, items: [i] })
  })
  return [...found.values()].sort((a, b) => a.key - b.key || (a.content < b.content ? -1 : 1))
}

/** Reads a word that the base does not know as its root, where it knows that. */
function rooted(base: SubjectBase, englishRoot: (word: string) => string): (syllable: string) => string {
  const read = new Map<string, string>()
  return (syllable) => {
    let word = read.get(syllable)
    if (word === undefined) {
      const root = base.knows(syllable) ? syllable : englishRoot(syllable)
      word = base.knows(root) ? root : syllable
      read.set(syllable, word)
    }
    return word
  }
}

function describe(
  texts: readonly DifferentText[],
  sample: readonly (readonly string[])[],
  member: Int32Array,
  partition: Partition,
  base: SubjectBase,
): Omit<Grouping, 'sameMatter'> {
  const membersOf: number[][] = Array.from({ length: partition.groupCount }, () => [])
  const alone: number[] = []
  texts.forEach(({ items }, i) => {
    const group = member[i] === NONE ? alone : membersOf[member[i]]
    for (const item of items) group.push(item)
  })
  const groups = membersOf.map((_, group) => group).filter((group) => membersOf[group].length > 0)
  groups.sort((a, b) => membersOf[b].length - membersOf[a].length || a - b)
  const phrases = distinctivePhrases(sample, member, partition.groupCount)
  const unnamed = groups.map(
    (group): Unnamed => ({
      texts: sample.filter((_, i) => member[i] === group),
      nearest: strongest(partition.centroid(group)),
      phrases: phrases[group],
    }),
  )
  const labels = nameIssues(unnamed, base)
  const issues = groups.map((group, i) => ({
    label: labels[i],
    theme: themeOf(unnamed[i].nearest, base),
    keywords: keywordsOf(unnamed[i], base),
    members: membersOf[group].sort((a, b) => a - b),
    profile: unnamed[i].nearest.map(({ subject, weight }) => ({ subject: base.subjects[subject].id, weight })),
  }))
  return { issues, alone: alone.sort((a, b) => a - b) }
}

/** The subjects of most weight in a centroid brought to unit length, strongest first. */
function strongest(centroid: Float64Array): { subject: number; weight: number }[] {
  const length = Math.sqrt(centroid.reduce((sum, x) => sum + x * x, 0))
  const order = Array.from(centroid, (_, subject) => subject).sort((a, b) => centroid[b] - centroid[a] || a - b)
  return order.slice(0, PROFILE).map((subject) => ({ subject, weight: centroid[subject] / length }))
}
