import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Shortlists } from '../../src/issue/shortlists.js'
import { GroupSums } from '../../src/issue/sums.js'
import { rowsOf } from './rows.js'

const WIDTH = 40
const GROUPS = 60
const weight = fc.integer({ min: 0, max: 9 })
const vector = fc.array(weight, { minLength: WIDTH, maxLength: WIDTH })

describe('Shortlists', () => {
  it('hold the group that a row fits best, however many there are', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: GROUPS, maxLength: GROUPS }), vector, (groups, row) => {
        fc.pre(row.some((x) => x > 0))
        const sums = GroupSums.of(
          groups.map((x) => Float64Array.from(x)),
          WIDTH,
        )
        const rows = rowsOf([row])
        const lists = new Shortlists(sums)
        const worth = (_: number, product: number) => product
        const all = groups.map((_, group) => group)
        const likely = lists.of(rows, 0, worth)
        expect(likely).toHaveLength(new Set(likely).size)
        expect(likely.length).toBeLessThanOrEqual(16)
        expect(sums.best(rows, 0, worth, 0, likely)).toBe(sums.best(rows, 0, worth, 0, all))
      }),
    )
  })

  it('leave out groups that share nothing with the row', () => {
    const sums = GroupSums.of([Float64Array.of(1, 0, 0), Float64Array.of(0, 2, 0)], 3)
    expect(new Shortlists(sums).of(rowsOf([[0, 1, 1]]), 0, (_, product) => product)).toEqual([1])
  })
})

describe('GroupSums.best', () => {
  it('prefers the lower of two that are worth the same, and asks no group that is none', () => {
    const sums = GroupSums.of([Float64Array.of(1, 0), Float64Array.of(1, 0), Float64Array.of(0, 1)], 2)
    const worth = (_: number, product: number) => product
    expect(sums.best(rowsOf([[1, 0]]), 0, worth, 0, [2, 1, -1, 0])).toBe(0)
    expect(sums.best(rowsOf([[1, 0]]), 0, worth, 1, [0, 1])).toBe(-1)
  })
})
