import { expect, it } from 'vitest'
import { fitSoftmax, type SparseRows } from '../../src/training/softmax.js'

/** One row a list of features, each with value 1. */
function rowsOf(lists: readonly (readonly number[])[], features: number): SparseRows {
  const rows = [0]
  for (const list of lists) rows.push(rows[rows.length - 1] + list.length)
  const ids = Uint32Array.from(lists.flat())
  return { rows: Uint32Array.from(rows), ids, values: new Float64Array(ids.length).fill(1), features }
}

it('comes to the shares of the classes where there is nothing but a bias', () => {
  const examples = rowsOf([[0], [0], [0], [0]], 1)
  const targets = Float64Array.from([1, 0, 1, 0, 1, 0, 0, 1])
  const weights = fitSoftmax(examples, { classes: 2, targets, prior: 1e-6 })
  expect(1 / (1 + Math.exp(weights[1] - weights[0]))).toBeCloseTo(0.75, 2)
})

it('gives a feature to the class that it marks', () => {
  const examples = rowsOf([[0], [0], [1], [1]], 2)
  const targets = Float64Array.from([1, 0, 1, 0, 0, 1, 0, 1])
  const [a0, a1, b0, b1] = fitSoftmax(examples, { classes: 2, targets, prior: 0.1 })
  expect(a0).toBeGreaterThan(a1)
  expect(b1).toBeGreaterThan(b0)
})

it('stands where the gradient is flat: no small step lowers the loss', () => {
  const examples = rowsOf([[0, 1], [0, 2], [0, 1, 2], [0]], 3)
  const targets = Float64Array.from([1, 0, 0, 0, 1, 0, 0, 0.5, 0.5, 0.3, 0.3, 0.4])
  const prior = 0.5
  const weights = fitSoftmax(examples, { classes: 3, targets, prior })
  const loss = (w: Float64Array) => {
    let total = w.reduce((sum, x) => sum + 0.5 * prior * x * x, 0)
    for (let row = 0; row < 4; row++) {
      const sums = [0, 1, 2].map((c) => {
        let sum = 0
        for (let at = examples.rows[row]; at < examples.rows[row + 1]; at++) sum += w[examples.ids[at] * 3 + c]
        return sum
      })
      const norm = Math.log(sums.reduce((all, x) => all + Math.exp(x), 0))
      sums.forEach((x, c) => {
        total -= targets[row * 3 + c] * (x - norm)
      })
    }
    return total
  }
  for (let j = 0; j < weights.length; j++) {
    for (const step of [-0.05, 0.05]) {
      const moved = weights.slice()
      moved[j] += step
      expect(loss(moved)).toBeGreaterThan(loss(weights) - 1e-4)
    }
  }
})

it('gives the same weights again', () => {
  const examples = rowsOf(
    [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    3,
  )
  const task = { classes: 2, targets: Float64Array.from([1, 0, 0, 1, 1, 0]), prior: 1 }
  expect(fitSoftmax(examples, task)).toEqual(fitSoftmax(examples, task))
})
