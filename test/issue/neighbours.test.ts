import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest, neighbourGraph } from '../../src/issue/neighbours.js'
import { cosine, rowsOf } from './rows.js'

const vector = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 })

describe('nearest', () => {
  it('finds what comparing all with all finds', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 2, maxLength: 12 }), (dense) => {
        const found = nearest(rowsOf(dense), 3)
        dense.forEach((row, r) => {
          const others = dense.map((other, o) => (o === r ? 0 : cosine(row, other))).sort((a, b) => b - a)
          for (let k = 0; k < 3; k++) expect(found.similarities[r * 3 + k]).toBeCloseTo(others[k] ?? 0, 5)
        })
      }),
    )
  })

  it('prefers the lower row among equals and never names the row itself', () => {
    const found = nearest(
      rowsOf([
        [1, 0],
        [1, 0],
        [1, 0],
        [0, 1],
      ]),
      2,
    )
    expect([...found.rows.subarray(0, 6)]).toEqual([1, 2, 0, 2, 0, 1])
    expect([...found.similarities.subarray(6)]).toEqual([0, 0])
  })
})

describe('neighbourGraph', () => {
  it('weighs what both see twice what one sees', () => {
    const rows = rowsOf([
      [5, 1, 0],
      [5, 0, 0],
      [4, 2, 1],
    ])
    const one = nearest(rows, 1)
    expect([...one.rows]).toEqual([1, 0, 0])
    const { starts, targets, weights } = neighbourGraph(one)
    const edge = (a: number, b: number) => weights[targets.indexOf(b, starts[a])]
    expect(edge(0, 1)).toBeCloseTo(one.similarities[0], 6)
    expect(edge(0, 2)).toBeCloseTo(one.similarities[2] / 2, 6)
    expect(starts[3]).toBe(4)
  })
})
