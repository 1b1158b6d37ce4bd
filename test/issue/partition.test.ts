import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NONE, Partition } from '../../src/issue/partition.js'
import { cosine, rowsOf } from './rows.js'

const vector = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 })
const someRows = fc.array(vector, { minLength: 2, maxLength: 14 })

/** Sum over all pairs of one group of cosine - threshold, pair by pair. */
function value(dense: readonly (readonly number[])[], member: ArrayLike<number>, threshold: number): number {
  let sum = 0
  dense.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      if (member[i] === member[j] && member[i] !== NONE) sum += cosine(a, dense[j]) - threshold
    }
  })
  return sum
}

const TWO_MATTERS = [
  [3, 1, 0, 0],
  [3, 0, 0, 0],
  [4, 1, 0, 0],
  [0, 0, 3, 1],
  [0, 0, 2, 0],
  [0, 0, 5, 1],
]

describe('Partition', () => {
  it('finds two matters from a start that mixes them', () => {
    const { member } = new Partition(rowsOf(TWO_MATTERS), [0, 1, 1, 0, 1, 0], 0.3).settle(2)
    expect(new Set([member[0], member[1], member[2]]).size).toBe(1)
    expect(new Set([member[3], member[4], member[5]]).size).toBe(1)
    expect(member[0]).not.toBe(member[3])
  })

  it('merges groups that were torn apart', () => {
    const { member } = new Partition(rowsOf(TWO_MATTERS), [0, 1, 2, 3, 4, 5], 0.3).settle(2)
    expect(new Set(member).size).toBe(2)
  })

  it('never makes the sum smaller than the start did', () => {
    const threshold = 0.4
    fc.assert(
      fc.property(someRows, fc.integer({ min: 1, max: 4 }), (dense, groups) => {
        const start = dense.map((_, i) => i % groups)
        const rows = rowsOf(dense)
        const { member } = new Partition(rows, start, threshold).settle(1)
        // A loose group that is given up costs at most the sum of its own, which is below its size times the threshold.
        expect(value(dense, member, threshold)).toBeGreaterThanOrEqual(
          value(dense, start, threshold) - dense.length * threshold,
        )
      }),
    )
  })

  it('leaves alone what agrees with nothing, and groups that are too small', () => {
    const { member } = new Partition(rowsOf([...TWO_MATTERS, [0, 9, 0, 9]]), [0, 0, 0, 1, 1, 1, 1], 0.5).settle(3)
    expect(member[6]).toBe(NONE)
    const pair = new Partition(rowsOf(TWO_MATTERS.slice(1, 4)), [0, 0, 1], 0.3).settle(3)
    expect([...pair.member]).toEqual([NONE, NONE, NONE])
  })

  it('places other rows by the same gain, none where nothing is alike', () => {
    const partition = new Partition(rowsOf(TWO_MATTERS), [0, 0, 0, 1, 1, 1], 0.3).settle(2)
    const others = rowsOf([
      [1, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 7, 1],
      [0, 0, 0, 0],
    ])
    expect([0, 1, 2, 3].map((row) => partition.bestFor(others, row))).toEqual([0, NONE, 1, NONE])
  })

  it('sums its rows to centroids', () => {
    const dense = [
      [1, 0],
      [0, 1],
    ]
    expect([...new Partition(rowsOf(dense), [0, 0], 0).centroid(0)]).toEqual([1, 1])
  })
})
