import { type Cohesion, cohesion } from './cohesion.js'
import { LEAST_GAIN, NONE } from './groups.js'
import { type Groups, mergeGroups } from './merging.js'
import { Shortlists } from './shortlists.js'
import { GroupSums, type Worth } from './sums.js'
import type { Rows } from './vectors.js'

/** Merges and moves by turns: the first do nearly all; on labelled sets and months more change B-cubed by less than 0.003. */
const MOST_ROUNDS = 4
/**
 * Groups barely above chance mix matters: of those of 5 to 12 rows, below twice chance 40% are of one matter, above three
 * times 65 to 90%. One more row that agrees with none is counted in, so that small groups must agree more. 1.3 leaves one
 * opinion in twelve alone on months drawn from held-out subjects; 1.6 one in four, for purity 0.03 higher.
 */
const LOOSE = 1.3
/**
 * And as a cosine, two such rows counted in: where texts speak of many matters, chance is so small that a mixture of a few may
 * stand above it. 0.11 leaves 15 issues for 14 on the organisation set, not 18; B-cubed on months is 0.01 to 0.02 higher, AMI the same;
 * from 0.12 on months of many small matters suffer.
 */
const LEAST_ALIKE = 0.11

/** What is reckoned once, while no row moves. */
interface Measured {
  /** Of each group's sum. */
  readonly lengths: Float64Array
  readonly lists: Shortlists
}

/**
 * Groups of rows, each held together by more than chance: the sum of all groups' cohesion (cohesion.ts) is made as large as
 * merges and single moves can make it, from a start that is given. Linear in the rows, since a group's pairs are in the
 * sum of its rows (sums.ts). How many groups remain, and which rows stand alone, follows from the rows themselves.
 */
export class Partition implements Groups {
  readonly member: Int32Array
  sizes: Uint32Array
  pairs: Float64Array
  sums: GroupSums
  readonly #rows: Rows
  readonly #cohesion: Cohesion
  readonly #chance: number
  #measured: Measured | undefined

  /** @param chance similarity of two rows that only chance has brought together. */
  constructor(rows: Rows, start: ArrayLike<number>, chance: number) {
    this.#rows = rows
    this.#cohesion = cohesion(chance)
    this.#chance = chance
    this.member = Int32Array.from(start)
    const count = this.member.reduce((most, group) => Math.max(most, group + 1), 0)
    this.sizes = new Uint32Array(count)
    this.pairs = new Float64Array(count)
    this.sums = new GroupSums(count, rows.width)
    this.member.forEach((group, row) => {
      if (group !== NONE) this.#put(row, group)
    })
  }

  get groupCount(): number {
    return this.sums.count
  }

  /** Merges and moves by turns until neither gains anything, or `MOST_ROUNDS`. */
  settle(): this {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const merged = mergeGroups(this, this.#cohesion)
      if (merged) this.#closeRanks(merged)
      const moved = this.#moveRows()
      if (!moved && !merged) break
    }
    return this
  }

  /**
   * Gives up groups that have fewer than `fewest` rows, or that are loose: what they have in common, each row counted as
   * nothing to itself, is less than `LOOSE` times chance, or than `LEAST_ALIKE`. Their rows stand alone.
   */
  giveUp(fewest: number): this {
    for (let group = 0; group < this.groupCount; group++) {
      if (this.sizes[group] < fewest || this.#isLoose(group)) this.empty(group)
    }
    this.member.forEach((group, row) => {
      if (group !== NONE && this.sizes[group] === 0) this.member[row] = NONE
    })
    return this
  }

  #isLoose(group: number): boolean {
    const [size, pairs] = [this.sizes[group], this.pairs[group]]
    return pairs < LOOSE * this.#chance * size * (size + 1) || pairs < LEAST_ALIKE * size * (size + 2)
  }

  /** The group that a row of `rows` (these, or others of the same width) gains most by joining; `NONE` where it loses. */
  bestFor(rows: Rows, row: number): number {
    return this.sums.best(rows, row, this.#gain, LEAST_GAIN, this.#measure().lists.of(rows, row, this.#gain))
  }

  /** The group whose centroid a row of `rows` is nearest to; `NONE` where none is nearer than `least` (cosine). */
  nearestTo(rows: Rows, row: number, least = 0): number {
    const { lists, lengths } = this.#measure()
    const nearness: Worth = (group, product) => product / lengths[group]
    return this.sums.best(rows, row, nearness, least, lists.of(rows, row, nearness))
  }

  /** Cosine of a row of `rows` with a group's centroid; 0 where the group is empty. */
  cosine(rows: Rows, row: number, group: number): number {
    return this.sizes[group] > 0 ? this.sums.product(rows, row, group) / this.#measure().lengths[group] : 0
  }

  empty(group: number): void {
    this.sums.of(group).fill(0)
    this.sizes[group] = 0
    this.pairs[group] = 0
    this.#measured = undefined
  }

  /** By how much a group's cohesion grows with one more row. */
  readonly #gain: Worth = (group, product) => {
    const [size, pairs] = [this.sizes[group], this.pairs[group]]
    return this.#cohesion(size + 1, pairs + 2 * product) - this.#cohesion(size, pairs)
  }

  /** Numbers the groups anew, without the empty ones. */
  #closeRanks(into: Int32Array): void {
    const living = Array.from(this.sizes, (_, group) => group).filter((group) => this.sizes[group] > 0)
    const number = new Int32Array(this.groupCount).fill(NONE)
    living.forEach((group, i) => {
      number[group] = i
    })
    this.member.forEach((group, row) => {
      if (group !== NONE) this.member[row] = number[into[group]]
    })
    this.sums = GroupSums.of(
      living.map((group) => this.sums.of(group)),
      this.#rows.width,
    )
    this.sizes = Uint32Array.from(living, (group) => this.sizes[group])
    this.pairs = Float64Array.from(living, (group) => this.pairs[group])
    this.#measured = undefined
  }

  /** Moves each row to where it gains most, once, of the groups that it may fit as the round begins; true where any moved. */
  #moveRows(): boolean {
    const { lists } = this.#measure()
    let moved = false
    for (let row = 0; row < this.member.length; row++) {
      const own = this.member[row]
      const likely = lists.of(this.#rows, row, this.#gain)
      if (own !== NONE) this.#take(row, own)
      const best = this.sums.best(this.#rows, row, this.#gain, LEAST_GAIN, likely)
      if (best !== NONE) this.#put(row, best)
      this.member[row] = best
      moved ||= best !== own
    }
    return moved
  }

  #put(row: number, group: number): void {
    this.pairs[group] += 2 * this.sums.product(this.#rows, row, group)
    this.sizes[group]++
    this.sums.add(this.#rows, row, group, 1)
    this.#measured = undefined
  }

  #take(row: number, group: number): void {
    this.sizes[group]--
    this.sums.add(this.#rows, row, group, -1)
    this.pairs[group] -= 2 * this.sums.product(this.#rows, row, group)
    this.#measured = undefined
  }

  #measure(): Measured {
    this.#measured ??= {
      lengths: Float64Array.from({ length: this.groupCount }, (_, group) =>
        Math.sqrt(this.sums.of(group).reduce((squares, x) => squares + x * x, 0)),
      ),
      lists: new Shortlists(this.sums),
    }
    return this.#measured
  }
}
