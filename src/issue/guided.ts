import { NONE } from './groups.js'
import { Mixture, sharesOf } from './mixture.js'
import type { Partition } from './partition.js'
import { CONFIRMED } from './seeds.js'
import type { TextSpace } from './space.js'
import { WordVotes } from './votes.js'

/**
 * A group found freely speaks of none of the issues when its centroid is so far from every seed (cosine): on two labelled sets
 * groups of a named matter stand at 0.42 and above, of others nearly all at 0.34 and below (benchmarks/guided.ts).
 */
const STRANGE = 0.36
/** What a log-odds of the words counts beside a cosine. 0.03 to 0.07 are alike. */
const VOTE = 0.05
const VOTE_ROUNDS = 4
/** An opinion belongs to no issue from which it stands no nearer than so many times what two texts at random do. */
export const LEAST_NEAR = 1.5

export interface Assignment {
  /** Group of each text: the issue, from `seeds.length` on a group of its own, `NONE`. */
  readonly member: Int32Array
  /** Which group of `free` a group of its own was. */
  readonly was: ReadonlyMap<number, number>
}

/**
 * Every text to the issue of the taxonomy that it speaks of: a mixture fitted from the seeds, then the words that the texts so
 * placed have in common. Groups of `free` that no seed is near stay groups of their own, but for members that a seed claims.
 *
 * @param seeds an issue each, as sums of rows (seeds.ts).
 * @param pinned issue of texts that are confirmed.
 * @param free the texts as grouped freely; left out where a matter of no issue is to stand alone.
 * @param smallest fewest texts of a group of its own.
 */
export function assignToIssues(
  space: TextSpace,
  seeds: readonly Float64Array[],
  pinned: ReadonlyMap<number, number>,
  free: Partition | undefined,
  smallest: number,
): Assignment {
  const { rows, sample, chance } = space
  const strange = free ? strangeGroups(free, seeds) : new Map<number, number>()
  const groupOf = (row: number): number | undefined =>
    pinned.has(row) ? undefined : strange.get(free?.member[row] ?? NONE)
  const mixture = new Mixture(rows, seeds, (row) => groupOf(row) === undefined && !pinned.has(row))
  const cosines = sample.map((_, row) => mixture.cosines(row))
  const words = new WordVotes(sample, seeds.length)
  let scores: readonly Float64Array[] = cosines
  for (let round = 0; round < VOTE_ROUNDS; round++) {
    const votes = words.votes(
      scores.map((score, row) => {
        const issue = pinned.get(row)
        if (issue !== undefined) return score.map((_, i) => (i === issue ? CONFIRMED : 0))
        return groupOf(row) === undefined ? sharesOf(score) : score.map(() => 0)
      }),
    )
    scores = cosines.map((cosine, row) => {
      const said = votes(row)
      return cosine.map((x, issue) => (x > 0 ? x + VOTE * said[issue] : Number.NEGATIVE_INFINITY))
    })
  }
  const member = Int32Array.from(sample, (_, row) => {
    const issue = pinned.get(row) ?? largest(scores[row])
    const near = cosines[row][issue]
    if (pinned.has(row)) return issue
    const own = groupOf(row)
    if (own !== undefined && free && near <= free.cosine(rows, row, free.member[row])) return own
    return near > LEAST_NEAR * chance ? issue : NONE
  })
  const was = new Map([...strange].map(([group, own]) => [own, group]))
  for (const own of was.keys()) {
    if (member.filter((group) => group === own).length >= smallest) continue
    for (let row = 0; row < member.length; row++) if (member[row] === own) member[row] = NONE
  }
  return { member, was }
}

/** Groups that no seed is near, numbered on from the seeds. */
function strangeGroups(free: Partition, seeds: readonly Float64Array[]): Map<number, number> {
  const strange = new Map<number, number>()
  for (let group = 0; group < free.groupCount; group++) {
    if (free.sizes[group] === 0) continue
    const centroid = free.sums.of(group)
    if (seeds.every((seed) => cosine(seed, centroid) < STRANGE)) strange.set(group, seeds.length + strange.size)
  }
  return strange
}

function cosine(a: Float64Array, b: Float64Array): number {
  let [product, ofA, ofB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    product += a[i] * b[i]
    ofA += a[i] * a[i]
    ofB += b[i] * b[i]
  }
  return product === 0 ? 0 : product / Math.sqrt(ofA * ofB)
}

function largest(values: Float64Array): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i
  return best
}
