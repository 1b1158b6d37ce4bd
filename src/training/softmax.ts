/** Examples as sparse rows: row r holds features `ids[p]` with `values[p]` for p from `rows[r]` to `rows[r + 1]`. */
export interface SparseRows {
  readonly rows: Uint32Array
  readonly ids: Uint32Array
  readonly values: Float64Array
  /** Number of features: ids are below it. */
  readonly features: number
}

export interface SoftmaxTask {
  readonly classes: number
  /**
   * What each row should come to, `targets[row * classes + class]`: one-hot for a label, shares for a grade. The sum of
   * a row's targets is what the row counts.
   */
  readonly targets: Float64Array
  /** Strength of the Gaussian prior on the weights (l2). */
  readonly prior: number
}

const MEMORY = 8
const STEPS = 100
/** Stop when a step improves the loss by less than this share of it. */
const GAIN = 1e-5

/**
 * Weights of the softmax (log-linear) model with the highest posterior, `weights[feature * classes + class]`.
 * Convex, so the same examples give the same weights; found by L-BFGS (Liu and Nocedal 1989) with backtracking.
 */
export function fitSoftmax(examples: SparseRows, task: SoftmaxTask): Float64Array {
  let weights = new Float64Array(examples.features * task.classes)
  let slope = new Float64Array(weights.length)
  let loss = lossAt(weights, slope, examples, task)
  const history: Curvature[] = []
  for (let step = 0; step < STEPS; step++) {
    const direction = descent(slope, history)
    const next = searchLine(weights, slope, loss, direction, examples, task)
    if (!next) break
    remember(history, difference(next.weights, weights), difference(next.slope, slope))
    const gained = (loss - next.loss) / loss
    ;({ weights, slope, loss } = next)
    if (gained < GAIN) break
  }
  return weights
}

interface Curvature {
  readonly moved: Float64Array
  readonly bent: Float64Array
  readonly inverse: number
}

/** Negative log posterior at `weights`; its gradient is written into `slope`. */
function lossAt(weights: Float64Array, slope: Float64Array, examples: SparseRows, task: SoftmaxTask): number {
  const { rows, ids, values } = examples
  const { classes, targets, prior } = task
  const p = new Float64Array(classes)
  let loss = 0
  for (let j = 0; j < weights.length; j++) {
    slope[j] = prior * weights[j]
    loss += 0.5 * prior * weights[j] * weights[j]
  }
  for (let row = 0; row + 1 < rows.length; row++) {
    p.fill(0)
    for (let at = rows[row]; at < rows[row + 1]; at++) {
      for (let c = 0; c < classes; c++) p[c] += weights[ids[at] * classes + c] * values[at]
    }
    softmax(p)
    loss += surprise(p, targets, row * classes)
    for (let at = rows[row]; at < rows[row + 1]; at++) {
      for (let c = 0; c < classes; c++) slope[ids[at] * classes + c] += p[c] * values[at]
    }
  }
  return loss
}

/** Cross-entropy of one row, whose probabilities `p` become what the gradient takes from them. */
function surprise(p: Float64Array, targets: Float64Array, at: number): number {
  let mass = 0
  let loss = 0
  for (let c = 0; c < p.length; c++) {
    mass += targets[at + c]
    loss -= targets[at + c] * Math.log(Math.max(p[c], 1e-12))
  }
  for (let c = 0; c < p.length; c++) p[c] = p[c] * mass - targets[at + c]
  return loss
}

/** Sums become probabilities, in place. */
function softmax(sums: Float64Array): void {
  const highest = Math.max(...sums)
  let total = 0
  for (let c = 0; c < sums.length; c++) total += sums[c] = Math.exp(sums[c] - highest)
  for (let c = 0; c < sums.length; c++) sums[c] /= total
}

/** The way down: the gradient, bent by what the last steps told of the curvature (two-loop recursion). */
function descent(slope: Float64Array, history: readonly Curvature[]): Float64Array {
  const direction = slope.slice()
  const shares: number[] = []
  for (const { moved, bent, inverse } of history.toReversed()) {
    const share = inverse * dot(moved, direction)
    shares.push(share)
    addScaled(direction, -share, bent)
  }
  const latest = history.at(-1)
  const scale = latest ? 1 / (latest.inverse * dot(latest.bent, latest.bent)) : 1 / Math.sqrt(dot(slope, slope))
  for (let j = 0; j < direction.length; j++) direction[j] *= scale
  for (const { moved, bent, inverse } of history)
    addScaled(direction, shares.pop()! - inverse * dot(bent, direction), moved)
  return direction
}

/** Half the step until the loss falls enough (Armijo); null where no step helps any more. */
function searchLine(
  weights: Float64Array,
  slope: Float64Array,
  loss: number,
  direction: Float64Array,
  examples: SparseRows,
  task: SoftmaxTask,
): { weights: Float64Array<ArrayBuffer>; slope: Float64Array<ArrayBuffer>; loss: number } | null {
  const fall = dot(direction, slope)
  for (let stride = 1; stride > 1e-6; stride /= 2) {
    const there = Float64Array.from(weights)
    addScaled(there, -stride, direction)
    const slopeThere = new Float64Array(weights.length)
    const lossThere = lossAt(there, slopeThere, examples, task)
    if (lossThere <= loss - 1e-4 * stride * fall) return { weights: there, slope: slopeThere, loss: lossThere }
  }
  return null
}

function remember(history: Curvature[], moved: Float64Array, bent: Float64Array): void {
  const curvature = dot(moved, bent)
  if (curvature <= 1e-10) return
  history.push({ moved, bent, inverse: 1 / curvature })
  if (history.length > MEMORY) history.shift()
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j]
  return sum
}

function addScaled(target: Float64Array, scale: number, source: Float64Array): void {
  for (let j = 0; j < target.length; j++) target[j] += scale * source[j]
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length)
  for (let j = 0; j < a.length; j++) result[j] = a[j] - b[j]
  return result
}
