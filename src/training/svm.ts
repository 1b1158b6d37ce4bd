import type { SparseRows } from './tfidf.js'

export interface SvmOptions {
  /** Cost of a violated margin. */
  readonly cost: number
  /** Stop when no projected gradient is further from the others than this. */
  readonly tolerance?: number
  readonly mostRounds?: number
  readonly seed?: number
}

/**
 * Weights of a linear classifier that parts the rows of `label` from all others: L2-regularised, squared hinge, with a
 * bias that is regularised like any weight and left out of the result; dual coordinate descent with shrinking
 * (Hsieh, Chang, Lin, Keerthi & Sundararajan 2008, algorithm 3). Rows are visited in an order drawn from `seed`, so that
 * the same rows give the same bits.
 */
export function fitOneAgainstRest(
  rows: SparseRows,
  labels: ArrayLike<number>,
  label: number,
  { cost, tolerance = 0.1, mostRounds = 200, seed = 1 }: SvmOptions,
): Float64Array {
  const duals = new Duals(rows, labels, label, cost)
  const active = Uint32Array.from({ length: labels.length }, (_, i) => i)
  const random = xorshift(seed)
  let left = active.length
  let highestBefore = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostRounds; round++) {
    let highest = Number.NEGATIVE_INFINITY
    let lowest = Number.POSITIVE_INFINITY
    for (let i = 0; i < left; i++) swap(active, i, i + (random() % (left - i)))
    for (let s = 0; s < left; s++) {
      const projected = duals.visit(active[s], highestBefore)
      if (projected === null) swap(active, s--, --left)
      else {
        if (projected > highest) highest = projected
        if (projected < lowest) lowest = projected
      }
    }
    if (highest - lowest <= tolerance) {
      if (left === active.length) break
      left = active.length
      highestBefore = Number.POSITIVE_INFINITY
    } else highestBefore = highest > 0 ? highest : Number.POSITIVE_INFINITY
  }
  return duals.weights
}

/** The dual variables, one a row, and the weights that follow from them. */
class Duals {
  readonly weights: Float64Array
  readonly #rows: SparseRows
  readonly #labels: ArrayLike<number>
  readonly #label: number
  readonly #ridge: number
  readonly #alpha: Float64Array
  #bias = 0

  constructor(rows: SparseRows, labels: ArrayLike<number>, label: number, cost: number) {
    this.weights = new Float64Array(rows.width)
    this.#rows = rows
    this.#labels = labels
    this.#label = label
    this.#ridge = 0.5 / cost
    this.#alpha = new Float64Array(labels.length)
  }

  /** Moves the variable of a row to where its gradient vanishes. Returns the projected gradient; null: at rest, to be left out. */
  visit(row: number, highestBefore: number): number | null {
    const alpha = this.#alpha[row]
    const sign = this.#labels[row] === this.#label ? 1 : -1
    const gradient = sign * this.#dot(row) - 1 + alpha * this.#ridge
    if (alpha === 0 && gradient > highestBefore) return null
    const projected = alpha === 0 ? Math.min(gradient, 0) : gradient
    if (Math.abs(projected) < 1e-12) return projected
    // Rows are unit length, plus one for the bias.
    const next = Math.max(alpha - gradient / (2 + this.#ridge), 0)
    this.#alpha[row] = next
    this.#move(row, (next - alpha) * sign)
    return projected
  }

  #dot(row: number): number {
    const { starts, columns, values } = this.#rows
    let dot = this.#bias
    for (let k = starts[row]; k < starts[row + 1]; k++) dot += this.weights[columns[k]] * values[k]
    return dot
  }

  #move(row: number, step: number): void {
    const { starts, columns, values } = this.#rows
    this.#bias += step
    for (let k = starts[row]; k < starts[row + 1]; k++) this.weights[columns[k]] += step * values[k]
  }
}

function swap(list: Uint32Array, a: number, b: number): void {
  const kept = list[a]
  list[a] = list[b]
  list[b] = kept
}

/** Marsaglia 2003; never zero. */
function xorshift(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}
