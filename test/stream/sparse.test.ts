import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Columns, meanRows, type SparseRows } from '../../src/stream/sparse.js'
import { sparseRows } from './rows.js'

const WIDTH = 6

const cells = fc.uniqueArray(fc.tuple(fc.nat(WIDTH - 1), fc.integer({ min: 1, max: 9 })), { selector: ([c]) => c })
const maps = fc.array(
  cells.map((row) => new Map(row)),
  { minLength: 1, maxLength: 8 },
)
const dense = ({ size, starts, columns, values }: SparseRows) =>
  Array.from({ length: size }, (_, r) => {
    const row = new Array<number>(WIDTH).fill(0)
    for (let i = starts[r]; i < starts[r + 1]; i++) row[columns[i]] = values[i]
    return row
  })
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0)

describe('sparse rows', () => {
  it('multiply as full ones do', () => {
    fc.assert(
      fc.property(maps, (given) => {
        const rows = sparseRows(given, WIDTH)
        const full = dense(rows)
        const columns = new Columns(rows, rows.size)
        const products = new Float64Array(rows.size).fill(7)
        full.forEach((row, r) => {
          columns.multiply(rows, r, products)
          expect([...products]).toEqual(full.map((other) => dot(row, other)))
        })
      }),
    )
  })

  it('are multiplied with the first of them alone, where asked', () => {
    const rows = sparseRows([new Map([[0, 2]]), new Map([[0, 3]]), new Map([[0, 5]])], 1)
    const products = new Float64Array(2)
    new Columns(rows, 2).multiply(rows, 2, products)
    expect([...products]).toEqual([10, 15])
  })

  it('have means by group; a row in none counts for none', () => {
    const rows = sparseRows([new Map([[0, 2]]), new Map([[1, 4]]), new Map([[2, 9]])], WIDTH)
    expect(dense(meanRows(rows, [0, 0, -1], 1))).toEqual([[1, 2, 0, 0, 0, 0]])
  })
})
