import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohesion } from '../../src/issue/cohesion.js'
import { NONE } from '../../src/issue/groups.js'
import { Partition } from '../../src/issue/partition.js'
import { cosine, rowsOf } from './rows.js'

const vector = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 })
const someRows = fc.array(vector, { minLength: 2, maxLength: 14 })

/** The cohesion of all groups, counted pair by pair. */
function value(dense: readonly (readonly number[])[], member: ArrayLike<number>, chance: number): number {
  const groups = new Map<number, (readonly number[])[]>()
  dense.forEach((row, i) => {
    if (member[i] !== NONE) groups.set(member[i], [...(groups.get(member[i]) ?? []), row])
  })
  let sum = 0
  for (const rows of groups.values()) {
    let pairs = 0
    rows.forEach((a, i) => {
      rows.forEach((b, j) => {
        if (i !== j) pairs += cosine(a, b)
      })
    })
    sum += cohesion(chance)(rows.length, pairs)
  }
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
  it('moves a row that stands in the wrong group', () => {
    const { member } = new Partition(rowsOf(TWO_MATTERS), [0, 0, 0, 0, 1, 1], 0.3).settle().giveUp(2)
    expect(new Set([member[0], member[1], member[2]]).size).toBe(1)
    expect(new Set([member[3], member[4], member[5]]).size).toBe(1)
    expect(member[0]).not.toBe(member[3])
  })

  it('merges groups that were torn apart', () => {
    const { member } = new Partition(rowsOf(TWO_MATTERS), [0, 1, 2, 3, 4, 5], 0.3).settle().giveUp(2)
    expect(new Set(member).size).toBe(2)
  })

  it('never makes the sum of cohesion smaller than the start did', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 1, max: 4 }), (dense, groups) => {
        const chance = 0 // nothing is loose, so nothing is given up

        const start = dense.map((_, i) => i % groups)
        const { member } = new Partition(rowsOf(dense), start, chance).settle()
        expect(value(dense, member, chance)).toBeGreaterThanOrEqual(value(dense, start, chance) - 1e-3)
      }),
    )
  })

  it('gives up a group that is barely above chance', () => {
    const loose = [
      [1, 0, 0, 1],
      [0, 1, 0, 1],
      [0, 0, 1, 1],
    ]
    expect([...new Partition(rowsOf(loose), [0, 0, 0], 0.1).settle().giveUp(3).member]).toEqual([0, 0, 0])
    expect([...new Partition(rowsOf(loose), [0, 0, 0], 0.3).settle().giveUp(3).member]).toEqual([NONE, NONE, NONE])
  })

  it('gives up a group whose rows have little in common, however little chance brings together', () => {
    const mixed = (own: number) => [0, 1, 2, 3].map((row) => [...[0, 1, 2, 3].map((i) => (i === row ? own : 0)), 1])
    expect([...new Partition(rowsOf(mixed(1)), [0, 0, 0, 0], 0.01).settle().giveUp(3).member]).toEqual([0, 0, 0, 0])
    expect([...new Partition(rowsOf(mixed(2)), [0, 0, 0, 0], 0.01).settle().giveUp(3).member]).toEqual(
      Array(4).fill(NONE),
    )
  })

  it('keeps count of the similarities in each group', () => {
    fc.assert(
      fc.property(someRows, (dense) => {
        const start = dense.map((_, i) => i % 3)
        const { member, pairs } = new Partition(rowsOf(dense), start, 0.2).settle()
        pairs.forEach((sum, group) => {
          let counted = 0
          dense.forEach((a, i) => {
            dense.forEach((b, j) => {
              if (i !== j && member[i] === group && member[j] === group) counted += cosine(a, b)
            })
          })
          expect(sum).toBeCloseTo(counted, 4)
        })
      }),
    )
  })

  it('leaves alone what agrees with nothing, and groups that are too small', () => {
    const { member } = new Partition(rowsOf([...TWO_MATTERS, [0, 9, 0, 9]]), [0, 0, 0, 1, 1, 1, 1], 0.5)
      .settle()
      .giveUp(3)
    expect(member[6]).toBe(NONE)
    const pair = new Partition(rowsOf(TWO_MATTERS.slice(1, 4)), [0, 0, 1], 0.3).settle().giveUp(3)
    expect([...pair.member]).toEqual([NONE, NONE, NONE])
  })

  it('places other rows by the same gain, none where nothing is alike', () => {
    const partition = new Partition(rowsOf(TWO_MATTERS), [0, 0, 0, 1, 1, 1], 0.3).settle().giveUp(2)
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
    expect([...new Partition(rowsOf(dense), [0, 0], 0).sums.of(0)]).toEqual([1, 1])
  })
})
