import { expect, it } from 'vitest'
import { dot, unit } from '../../../benchmarks/quality/sparse.js'

it('a product runs over what both hold', () => {
  const a = new Map([
    [1, 2],
    [5, 3],
  ])
  const b = new Map([
    [5, 4],
    [7, 1],
    [9, 1],
  ])
  expect(dot(a, b)).toBe(12)
  expect(dot(b, a)).toBe(12)
  expect(dot(a, new Map())).toBe(0)
})

it('a unit vector keeps its direction; an empty one stays empty', () => {
  expect([...unit(new Map(Object.entries({ rác: 3, xe: 4 })))]).toEqual([
    ['rác', 0.6],
    ['xe', 0.8],
  ])
  expect(unit(new Map()).size).toBe(0)
})
