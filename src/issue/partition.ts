import { type Rows, STRONGEST } from './vectors.js'

/** In no group. */
export const NONE = -1
/** A move or merge must gain this much, or rounding would let rows wander. */
const LEAST_GAIN = 1e-6
const MOST_ROUNDS = 40

/**
 * Groups of rows that are more alike than a threshold: the sum over all pairs of one group of (cosine - threshold) is
 * made as large as single moves and merges can make it, from a start that is given. That is the constant Potts model
 * (Traag, Van Dooren & Nesterov 2011) on all pairs, searched in linear time, since a group's pairs are in the sum of its
 * rows. How many groups remain, and which rows stand alone, follows from the threshold.
 */
export class Partition {
  /** Group of each row, `NONE` where it stands alone; groups are numbered as in the start, some by now empty. */
  readonly member: Int32Array
  readonly groupCount: number
  readonly sizes: Uint32Array
  readonly #rows: Rows
  readonly #threshold: number
  /** Sum of each group's rows, at `column * groupCount + group`: one column of all groups is read in one go. */
  readonly #sums: Float64Array
  readonly #gains: Float64Array
  #measured: Float64Array | undefined

  constructor(rows: Rows, start: ArrayLike<number>, threshold: number) {
    this.#rows = rows
    this.#threshold = threshold
    this.member = Int32Array.from(start)
    this.groupCount = this.member.reduce((most, group) => Math.max(most, group + 1), 0)
    this.sizes = new Uint32Array(this.groupCount)
    this.#sums = new Float64Array(rows.width * this.groupCount)
    this.#gains = new Float64Array(this.groupCount)
    this.member.forEach((group, row) => {
      this.#add(row, group, 1)
    })
  }

  /**
   * Moves and merges by turns until neither gains anything. Then groups are given up that have fewer than `fewest` rows, or
   * whose rows' mean cosine with the group, each counted as nothing to itself, is below the threshold: of small groups that
   * asks more (three rows must be half as much again as alike), since chance alone finds three that agree a little.
   */
  settle(fewest: number): this {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const moved = this.#moveRows()
      const merged = this.#mergeGroups()
      if (!moved && !merged) break
    }
    for (let group = 0; group < this.groupCount; group++) {
      if (this.sizes[group] < fewest || this.#isLoose(group)) this.#empty(group)
    }
    this.member.forEach((group, row) => {
      if (group !== NONE && this.sizes[group] === 0) this.member[row] = NONE
    })
    return this
  }

  /** The group that a row of `rows` (these, or others of the same width) gains most by joining; `NONE` where it loses. */
  bestFor(rows: Rows, row: number): number {
    const { groupCount } = this
    const gains = this.#gains
    for (let group = 0; group < groupCount; group++) gains[group] = -this.#threshold * this.sizes[group]
    for (let i = row * STRONGEST, end = i + STRONGEST; i < end && rows.values[i] !== 0; i++) {
      const value = rows.values[i]
      const base = rows.columns[i] * groupCount
      for (let group = 0; group < groupCount; group++) gains[group] += value * this.#sums[base + group]
    }
    let best = NONE
    for (let group = 0; group < groupCount; group++) {
      if (gains[group] > (best === NONE ? LEAST_GAIN : gains[best]) && this.sizes[group] > 0) best = group
    }
    return best
  }

  /** Cosine of a row of `rows` with each group's centroid; 0 for groups that are empty. */
  cosines(rows: Rows, row: number): Float64Array {
    const { groupCount } = this
    const cosines = new Float64Array(groupCount)
    for (let i = row * STRONGEST, end = i + STRONGEST; i < end && rows.values[i] !== 0; i++) {
      const base = rows.columns[i] * groupCount
      for (let group = 0; group < groupCount; group++) cosines[group] += rows.values[i] * this.#sums[base + group]
    }
    return cosines.map((sum, group) => (this.sizes[group] === 0 ? 0 : sum / this.#lengths()[group]))
  }

  /** Length of each group's sum, once the groups have settled. */
  #lengths(): Float64Array {
    this.#measured ??= Float64Array.from({ length: this.groupCount }, (_, group) =>
      Math.sqrt(this.centroid(group).reduce((sum, x) => sum + x * x, 0)),
    )
    return this.#measured
  }

  /** The sum of a group's rows: its centroid, up to its length. */
  centroid(group: number): Float64Array {
    return Float64Array.from({ length: this.#rows.width }, (_, column) => this.#sums[column * this.groupCount + group])
  }

  #isLoose(group: number): boolean {
    const size = this.sizes[group]
    const square = this.centroid(group).reduce((sum, x) => sum + x * x, 0)
    return square - size < this.#threshold * size * size
  }

  #add(row: number, group: number, sign: 1 | -1): void {
    this.#measured = undefined
    const { columns, values } = this.#rows
    this.sizes[group] += sign
    for (let i = row * STRONGEST, end = i + STRONGEST; i < end && values[i] !== 0; i++) {
      this.#sums[columns[i] * this.groupCount + group] += sign * values[i]
    }
  }

  #moveRows(): boolean {
    let moved = false
    for (let row = 0; row < this.member.length; row++) {
      const own = this.member[row]
      if (own !== NONE) this.#add(row, own, -1)
      const best = this.bestFor(this.#rows, row)
      if (best !== NONE) this.#add(row, best, 1)
      this.member[row] = best
      moved ||= best !== own
    }
    return moved
  }

  /** Merges the pair of groups that gains most, again and again, while any gains. */
  #mergeGroups(): boolean {
    const count = this.groupCount
    const products = this.#products()
    const into = Int32Array.from({ length: count }, (_, group) => group)
    for (;;) {
      let most = LEAST_GAIN
      let kept = NONE
      let gone = NONE
      for (let a = 0; a < count; a++) {
        for (let b = a + 1; b < count && this.sizes[a] > 0; b++) {
          const gain = products[a * count + b] - this.#threshold * this.sizes[a] * this.sizes[b]
          if (gain <= most || this.sizes[b] === 0) continue
          most = gain
          kept = a
          gone = b
        }
      }
      if (kept === NONE) break
      this.#merge(kept, gone)
      into.forEach((group, i) => {
        if (group === gone) into[i] = kept
      })
      for (let other = 0; other < count; other++) {
        products[kept * count + other] += products[gone * count + other]
        products[other * count + kept] = products[kept * count + other]
      }
    }
    const merged = into.some((group, i) => group !== i)
    if (merged) {
      this.member.forEach((group, row) => {
        if (group !== NONE) this.member[row] = into[group]
      })
    }
    return merged
  }

  /** Inner products of all groups' sums, `a * groupCount + b`. */
  #products(): Float64Array {
    const count = this.groupCount
    const products = new Float64Array(count * count)
    for (let base = 0; base < this.#sums.length; base += count) {
      for (let a = 0; a < count; a++) {
        const value = this.#sums[base + a]
        if (value === 0) continue
        for (let b = 0; b < count; b++) products[a * count + b] += value * this.#sums[base + b]
      }
    }
    return products
  }

  #merge(kept: number, gone: number): void {
    for (let base = 0; base < this.#sums.length; base += this.groupCount) {
      this.#sums[base + kept] += this.#sums[base + gone]
    }
    this.sizes[kept] += this.sizes[gone]
    this.#empty(gone)
  }

  #empty(group: number): void {
    for (let base = 0; base < this.#sums.length; base += this.groupCount) this.#sums[base + group] = 0
    this.sizes[group] = 0
  }
}
