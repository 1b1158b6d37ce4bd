import type { IssueGroup } from '../model.js'
import { groupWithAnchors } from './anchors.js'
import type { SubjectBase } from './base.js'
import { describe } from './describe.js'
import type { Encoded } from './encoded.js'
import { NONE } from './groups.js'
import { type Guide, namedBy, type ResolvedGuide, resolveGuide } from './guide.js'
import { assignToIssues, LEAST_NEAR } from './guided.js'
import { obeyLinks } from './links.js'
import { Partition } from './partition.js'
import { seedsOf } from './seeds.js'
import { shippedBase } from './shipped.js'
import { MOST_COMPARED, TextSpace } from './space.js'
import { type DifferentText, differentTexts, type GroupItem, rooted } from './texts.js'
import type { Rows } from './vectors.js'

export interface GroupOptions {
  /**
   * How alike, in parts of what two opinions at random are, those are that only chance brings together: higher finds more
   * and purer issues. 1.05 was tuned on months drawn from held-out subjects (1 to 1.1 differ by less than a month from another).
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
  /** The office's own issues, links between opinions, confirmed ones, the issues of the period before. */
  readonly guide?: Guide
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

const BLOCK = 1000

/** Groups found, with the label of those that have one already. */
interface Found {
  readonly partition: Partition
  /** Group of each text; beyond those compared, `NONE`. */
  readonly member: Int32Array
  readonly labelOf: (group: number) => string | undefined
  /** The group of a row of a text that was not compared. */
  readonly placeOf: (rows: Rows, row: number) => number
}

/**
 * Opinions about one matter, together: an issue each, with a label and keywords. Found by what the subject base says of
 * their words, for matters that it holds and those that it does not; the number of issues follows from the texts. A guide
 * puts in what an analyst knows.
 * Deterministic, and independent of the order of the items; linear in their number beyond 20,000 different texts.
 *
 * @throws DULUAN_E022 to E026 for a guide that does not fit the items, or itself.
 */
export function groupOpinions(items: readonly GroupItem[], options: GroupOptions = {}): Grouping {
  const { base = shippedBase(), englishRoot, encoded, guide = {} } = options
  const readWord = englishRoot && rooted(base, englishRoot)
  const texts = differentTexts(items, readWord, items.length > MOST_COMPARED ? namedBy(guide) : undefined)
  const resolved = resolveGuide(
    guide,
    items.map(({ id }) => id),
    textsOfItems(texts, items.length),
  )
  const space = new TextSpace(base, texts, encoded)
  const { partition, member, labelOf, placeOf } = find(space, texts.length, base, options, resolved)
  for (let from = space.sample.length; from < texts.length; from += BLOCK) {
    const block = space.block(from, from + BLOCK)
    for (let row = 0; row < block.size; row++) member[from + row] = placeOf(block, row)
  }
  const sameMatter = (a: readonly string[], b: readonly string[]) => likeness(partition, space.subjectsOf([a, b]))
  return { ...describe(texts, space.sample, member, partition, base, labelOf), sameMatter }
}

/** Freely, then by the taxonomy, then by the links. */
function find(space: TextSpace, texts: number, base: SubjectBase, options: GroupOptions, guide: ResolvedGuide): Found {
  const { resolution = 1.05, smallest = 3 } = options
  const { issues, open = true, previous = [] } = options.guide ?? {}
  const chance = resolution * space.chance
  const taken = new Set(guide.names)
  const former = previous.filter(({ label }) => !taken.has(label))
  const free = issues && !open ? undefined : groupWithAnchors(space, base, former, chance, smallest)
  const own =
    issues && assignToIssues(space, seedsOf(issues, guide.pinned, space), guide.pinned, free?.partition, smallest)
  const member = new Int32Array(texts).fill(NONE)
  member.set(own?.member ?? free?.partition.member ?? [])
  const settled = (): Partition => new Partition(space.rows, member.subarray(0, space.rows.size), chance)
  let partition = free && !own ? free.partition : settled()
  if (guide.chains.length + guide.apart.length > 0) {
    const cosineOf = (text: number, group: number) => partition.cosine(space.rows, text, group)
    obeyLinks(member, guide, Math.max(guide.names.length, partition.groupCount), cosineOf, LEAST_NEAR * space.chance)
    partition = settled()
  }
  return {
    partition,
    member,
    labelOf: (group) => guide.names[group] ?? free?.labelOf(own?.was.get(group) ?? (own ? NONE : group)),
    placeOf: (rows, row) =>
      own ? partition.nearestTo(rows, row, LEAST_NEAR * space.chance) : partition.bestFor(rows, row),
  }
}

function textsOfItems(texts: readonly DifferentText[], items: number): Int32Array {
  const textOf = new Int32Array(items)
  texts.forEach((text, i) => {
    for (const item of text.items) textOf[item] = i
  })
  return textOf
}

function likeness(partition: Partition, pair: Rows): number {
  const [ofA, ofB] = [partition.nearestTo(pair, 0), partition.nearestTo(pair, 1)]
  const cosine = (row: number, group: number) => (group === NONE ? 0 : partition.cosine(pair, row, group))
  if (ofA === ofB) return Math.min(cosine(0, ofA), cosine(1, ofB))
  return -Math.min(cosine(0, ofA) - cosine(0, ofB), cosine(1, ofB) - cosine(1, ofA))
}
