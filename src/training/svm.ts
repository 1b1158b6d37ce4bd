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
  const { starts, columns, values } = rows
  const size = labels.length
  const ridge = 0.5 / cost
  const weights = new Float64Array(rows.width)
  const alpha = new Float64Array(size)
  const active = Uint32Array.from({ length: size }, (_, i) => i)
  const random = xorshift(seed)
  let bias = 0
  let left = size
  let highestBefore = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostRounds; round++) {
    let highest = Number.NEGATIVE_INFINITY
    let lowest = Number.POSITIVE_INFINITY
    for (let i = 0; i < left; i++) swap(active, i, i + (random() % (left - i)))
    for (let s = 0; s < left; s++) {
      const row = active[s]
      const sign = labels[row] === label ? 1 : -1
      const from = starts[row]
      const to = starts[row + 1]
      let dot = bias
      for (let k = from; k < to; k++) dot += weights[columns[k]] * values[k]
      const gradient = sign * dot - 1 + alpha[row] * ridge
      if (alpha[row] === 0 && gradient > highestBefore) {
        swap(active, s--, --left)
        continue
      }
      const projected = alpha[row] === 0 ? Math.min(gradient, 0) : gradient
      if (projected > highest) highest = projected
      if (projected < lowest) lowest = projected
      if (Math.abs(projected) < 1e-12) continue
      // Rows are unit length, plus one for the bias.
      const next = Math.max(alpha[row] - gradient / (2 + ridge), 0)
      const step = (next - alpha[row]) * sign
      alpha[row] = next
      bias += step
      for (let k = from; k < to; k++) weights[columns[k]] += step * values[k]
    }
    if (highest - lowest <= tolerance) {
      if (left === size) break
      left = size
      highestBefore = Number.POSITIVE_INFINITY
    } else highestBefore = highest > 0 ? highest : Number.POSITIVE_INFINITY
  }
  return weights
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
