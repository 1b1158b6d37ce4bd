import { GroupSums } from './sums.js'
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
  /** Direction of each issue, unit length. */
  #centres: GroupSums
  readonly #rows: Rows

  /**
   * @param seeds a sum of rows for each issue; its length is its weight, in texts.
   * @param takesPart rows that the issues are fitted to.
   */
  constructor(rows: Rows, seeds: readonly Float64Array[], takesPart: (row: number) => boolean) {
    this.#rows = rows
    this.#centres = GroupSums.of(seeds.map(atUnitLength), rows.width)
    for (let round = 0; round < ROUNDS; round++) {
      const sums = GroupSums.of(seeds, rows.width)
      for (let row = 0; row < rows.size; row++) if (takesPart(row)) this.#share(row, sums)
      this.#centres = GroupSums.of(
        seeds.map((_, issue) => atUnitLength(sums.of(issue))),
        rows.width,
      )
    }
  }

  /** Of a row with each issue. */
  cosines(row: number): Float64Array {
    return Float64Array.from({ length: this.#centres.count }, (_, issue) =>
      this.#centres.product(this.#rows, row, issue),
    )
  }

  /** Adds a row to the sums of its issues, by its shares. */
  #share(row: number, sums: GroupSums): void {
    sharesOf(this.cosines(row)).forEach((share, issue) => {
      if (share > 0) sums.add(this.#rows, row, issue, share)
    })
  }
}

function atUnitLength(sum: Float64Array): Float64Array {
  const length = Math.sqrt(sum.reduce((squares, x) => squares + x * x, 0))
  return sum.map((x) => (x === 0 ? 0 : x / length))
}

/** What share of a text each issue has, by its scores; they add up to about 1. */
export function sharesOf(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const odds = scores.map((score) => Math.exp(STEEPNESS * (score - most)))
  const sum = odds.reduce((a, b) => a + b, 0)
  return odds.map((odd) => (odd < LEAST_SHARE * sum ? 0 : odd / sum))
}
