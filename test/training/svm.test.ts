import { describe, expect, it } from 'vitest'
import { fitOneAgainstRest } from '../../src/training/svm.js'
import { tfidf } from '../../src/training/tfidf.js'

const { rows } = tfidf([
  [1, 2],
  [1, 3],
  [4, 5],
  [4, 6],
  [7, 8],
  [7, 2],
])
const labels = [0, 0, 1, 1, 2, 2]
const score = (weights: Float64Array, row: number) => {
  let sum = 0
  for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) sum += weights[rows.columns[k]] * rows.values[k]
  return sum
}

describe('fitOneAgainstRest', () => {
  it('scores its own rows above all others', () => {
    for (const label of [0, 1, 2]) {
      const weights = fitOneAgainstRest(rows, labels, label, { cost: 0.5 })
      const own = labels.flatMap((l, row) => (l === label ? [score(weights, row)] : []))
      const others = labels.flatMap((l, row) => (l === label ? [] : [score(weights, row)]))
      expect(Math.min(...own)).toBeGreaterThan(Math.max(...others))
    }
  })

  it('reaches the optimum of one row a side: symmetric, nothing learned of the bias', () => {
    // Minimise |w|²/2 + b²/2 + C Σ max(0, 1 - y(w·x + b))² for x = e1 (+), e2 (-): w = ±2C/(1 + 2C), b = 0.
    const pair = tfidf([[1], [2]]).rows
    const weights = fitOneAgainstRest(pair, [0, 1], 0, { cost: 1, tolerance: 1e-8, mostRounds: 1000 })
    expect(weights[0]).toBeCloseTo(2 / 3, 5)
    expect(weights[1]).toBeCloseTo(-2 / 3, 5)
  })

  it('gives the same bits for the same rows, whatever the seed the same answer', () => {
    const train = (seed: number) => fitOneAgainstRest(rows, labels, 1, { cost: 0.5, tolerance: 1e-6, seed })
    expect([...train(3)]).toEqual([...train(3)])
    train(3).forEach((weight, i) => {
      expect(weight).toBeCloseTo(train(8)[i], 4)
    })
  })
})
