import { NONE } from './groups.js'
import type { Rows } from './vectors.js'

/** What a group is worth to a row, given the row's inner product with the group's sum. */
export type Worth = (group: number, product: number) => number

/** The sum of the rows of each group. */
export class GroupSums {
  readonly count: number
  readonly width: number
  /** At `group * width + column`. */
  readonly values: Float64Array

  constructor(count: number, width: number) {
    this.count = count
    this.width = width
    this.values = new Float64Array(count * width)
  }

  /** Sums that are known, of the same width. */
  static of(sums: readonly Float64Array[], width: number): GroupSums {
    const made = new GroupSums(sums.length, width)
    sums.forEach((sum, group) => {
      made.values.set(sum, group * width)
    })
    return made
  }

  /** The sum of one group; a view, not a copy. */
  of(group: number): Float64Array {
    return this.values.subarray(group * this.width, (group + 1) * this.width)
  }

  add({ columns, values, stride }: Rows, row: number, group: number, weight: number): void {
    const start = group * this.width
    for (let i = row * stride, end = i + stride; i < end && values[i] !== 0; i++) {
      this.values[start + columns[i]] += weight * values[i]
    }
  }

  /** Of a row with the sum of one group. */
  product({ columns, values, stride }: Rows, row: number, group: number): number {
    const start = group * this.width
    let product = 0
    for (let i = row * stride, end = i + stride; i < end && values[i] !== 0; i++) {
      product += values[i] * this.values[start + columns[i]]
    }
    return product
  }

  /** Of some groups, the one that is worth most to a row, and more than `least`; `NONE` where none is. */
  best(rows: Rows, row: number, worth: Worth, least: number, among: Iterable<number>): number {
    let best = NONE
    let most = least
    for (const group of among) {
      if (group === NONE) continue
      const value = worth(group, this.product(rows, row, group))
      if (value < most || (value === most && (best === NONE || group > best))) continue
      most = value
      best = group
    }
    return best
  }
}
