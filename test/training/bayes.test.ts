import { describe, expect, it } from 'vitest'
import { fitNaiveBayes } from '../../src/training/bayes.js'
import { tfidf } from '../../src/training/tfidf.js'

describe('fitNaiveBayes', () => {
  const { rows } = tfidf([[1], [1], [2]])
  const found = fitNaiveBayes(rows, [0, 0, 1], 2, 0.5)

  it('is the log share of each column in a label, smoothed', () => {
    expect(found[0]).toBeCloseTo(Math.log(2.5 / 3), 5)
    expect(found[1]).toBeCloseTo(Math.log(0.5 / 3), 5)
    expect(found[3]).toBeCloseTo(Math.log(1.5 / 2), 5)
  })

  it('adds up to 1 in every label', () => {
    for (const label of [0, 1]) {
      expect(Math.exp(found[label * 2]) + Math.exp(found[label * 2 + 1])).toBeCloseTo(1, 5)
    }
  })
})
