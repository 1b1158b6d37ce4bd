import type { Rows } from './vectors.js'

/** Steepness of a text's shares in the issues, in cosines: 15 to 40 place alike on the labelled sets, 10 worse. */
export const STEEPNESS = 25
const ROUNDS = 6
/** Shares below are nothing. */
const LEAST_SHARE = 1e-3

/**
 * Issues of which something is known beforehand, in a space of rows: a mixture of von Mises-Fisher distributions of one
 * concentration (Banerjee et al. 2005), fitted by expectation and maximisation from seeds that keep their weight among the
 * members (Basu, Banerjee & Mooney 2002, Seeded-KMeans).
 */
export class Mixture {
  readonly count: number
  /** Direction of each issue, unit length, at `column * count + issue`. */
  readonly #centres: Float64Array
  readonly #rows: Rows

  /**
   * @param seeds a sum of rows for each issue; its length is its weight, in texts.
   * @param takesPart rows that the issues are fitted to.
   */
  constructor(rows: Rows, seeds: readonly Float64Array[], takesPart: (row: number) => boolean) {
    this.count = seeds.length
    this.#rows = rows
    this.#centres = this.#atUnitLength(this.#sumsOf(seeds))
    for (let round = 0; round < ROUNDS; round++) {
      const sums = this.#sumsOf(seeds)
      for (let row = 0; row < rows.size; row++) if (takesPart(row)) this.#share(row, sums)
      this.#centres.set(this.#atUnitLength(sums))
    }
  }

  /** Of a row with each issue. */
  cosines(row: number): Float64Array {
    const { columns, values, stride } = this.#rows
    const products = new Float64Array(this.count)
    for (let i = row * stride, end = i + stride; i < end && values[i] !== 0; i++) {
      const base = columns[i] * this.count
      for (let issue = 0; issue < this.count; issue++) products[issue] += values[i] * this.#centres[base + issue]
    }
    return products
  }

  /** Adds a row to the sums of its issues, by its shares. */
  #share(row: number, sums: Float64Array): void {
    const { columns, values, stride } = this.#rows
    const shares = sharesOf(this.cosines(row))
    for (let i = row * stride, end = i + stride; i < end && values[i] !== 0; i++) {
      const base = columns[i] * this.count
      for (let issue = 0; issue < this.count; issue++) sums[base + issue] += values[i] * shares[issue]
    }
  }

  #sumsOf(seeds: readonly Float64Array[]): Float64Array {
    const sums = new Float64Array(this.#rows.width * this.count)
    seeds.forEach((seed, issue) => {
      seed.forEach((x, column) => {
        sums[column * this.count + issue] = x
      })
    })
    return sums
  }

  #atUnitLength(sums: Float64Array): Float64Array {
    const squares = new Float64Array(this.count)
    sums.forEach((x, i) => {
      squares[i % this.count] += x * x
    })
    return sums.map((x, i) => (x === 0 ? 0 : x / Math.sqrt(squares[i % this.count])))
  }
}

/** What share of a text each issue has, by its scores; they add up to about 1. */
export function sharesOf(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const odds = scores.map((score) => Math.exp(STEEPNESS * (score - most)))
  const sum = odds.reduce((a, b) => a + b, 0)
  return odds.map((odd) => (odd < LEAST_SHARE * sum ? 0 : odd / sum))
}
