import type { GroupSums, Worth } from './sums.js'
import type { Rows } from './vectors.js'

/** Of so many groups the best is sought by all cells. */
const SHORTLIST = 16
/** What is so much fainter than the largest of a group's sum is left out of the lists. */
const FAINT = 0.02

/**
 * Which groups a row may fit, without a look at all cells of all: for each column the groups whose sum is not faint there (an
 * inverted index with pruned lists; Carmel et al. 2001). Of the sums as they stood when it was made.
 */
export class Shortlists {
  /** Lists of column c: from `starts[c]` to `starts[c + 1]`. */
  readonly #starts: Uint32Array
  readonly #groups: Uint16Array
  readonly #values: Float32Array
  readonly #products: Float64Array

  constructor({ count, width, values }: GroupSums) {
    const faint = Float64Array.from({ length: count }, (_, group) =>
      values.subarray(group * width, (group + 1) * width).reduce((most, x) => Math.max(most, FAINT * Math.abs(x)), 0),
    )
    const isListed = (group: number, column: number) => Math.abs(values[group * width + column]) > faint[group]
    this.#starts = new Uint32Array(width + 1)
    for (let column = 0; column < width; column++) {
      let listed = 0
      for (let group = 0; group < count; group++) if (isListed(group, column)) listed++
      this.#starts[column + 1] = this.#starts[column] + listed
    }
    this.#groups = new Uint16Array(this.#starts[width])
    this.#values = new Float32Array(this.#starts[width])
    for (let column = 0, at = 0; column < width; column++) {
      for (let group = 0; group < count; group++) {
        if (!isListed(group, column)) continue
        this.#groups[at] = group
        this.#values[at++] = values[group * width + column]
      }
    }
    this.#products = new Float64Array(count)
  }

  /** The `SHORTLIST` groups that are worth most to a row by what is listed, in no order; those that share nothing with it are left out. */
  of(rows: Rows, row: number, worth: Worth): number[] {
    const products = this.#productsWith(rows, row)
    const groups: number[] = []
    const values: number[] = []
    let last = 0
    for (let group = 0; group < products.length; group++) {
      if (products[group] === 0) continue
      const value = worth(group, products[group])
      if (groups.length < SHORTLIST) {
        groups.push(group)
        values.push(value)
      } else if (value > values[last]) {
        groups[last] = group
        values[last] = value
      } else continue
      if (groups.length === SHORTLIST) last = values.indexOf(Math.min(...values))
    }
    return groups
  }

  #productsWith({ columns, values, stride }: Rows, row: number): Float64Array {
    const products = this.#products.fill(0)
    for (let i = row * stride, end = i + stride; i < end && values[i] !== 0; i++) {
      const listed = this.#starts[columns[i] + 1]
      for (let at = this.#starts[columns[i]]; at < listed; at++) {
        products[this.#groups[at]] += values[i] * this.#values[at]
      }
    }
    return products
  }
}
