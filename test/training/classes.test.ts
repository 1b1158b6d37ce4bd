import { describe, expect, it } from 'vitest'
import { groupRows } from '../../src/training/classes.js'

describe('grouping rows by direction', () => {
  it('puts rows that point the same way together, whatever their length', () => {
    const rows = Float32Array.of(1, 0, 0, 1, 9, 1, 0.1, 3, 5, 0)
    expect([...groupRows(rows, 2, [1, 1, 1, 1, 1], 2, 5)]).toEqual([0, 1, 0, 1, 0])
  })

  it('scales each row to length one, and leaves empty rows empty', () => {
    const rows = Float32Array.of(3, 4, 0, 0)
    groupRows(rows, 2, [1, 1], 1, 1)
    expect(rows[0]).toBeCloseTo(0.6, 6)
    expect([...rows.subarray(2)]).toEqual([0, 0])
  })
})
