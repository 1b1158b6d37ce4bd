import { describe, expect, it } from 'vitest'
import { tfidf } from '../../src/training/tfidf.js'

describe('tfidf', () => {
  const { rows, vocabulary } = tfidf([[7, 7, 9], [9], []])
  const row = (r: number) => [...rows.values.subarray(rows.starts[r], rows.starts[r + 1])]

  it('has a column for each key, in order of appearance, with its count of texts', () => {
    expect([...vocabulary.keys]).toEqual([7, 9])
    expect([...vocabulary.documents]).toEqual([1, 2])
    expect(rows.width).toBe(2)
  })

  it('weighs sublinear counts by smoothed rarity, at unit length', () => {
    const rare = (1 + Math.log(2)) * (Math.log(4 / 2) + 1)
    const common = Math.log(4 / 3) + 1
    const length = Math.hypot(rare, common)
    expect(row(0)[0]).toBeCloseTo(rare / length, 12)
    expect(row(0)[1]).toBeCloseTo(common / length, 12)
    expect(row(1)).toEqual([1])
  })

  it('gives an empty row to an empty text', () => {
    expect(row(2)).toEqual([])
  })
})
