import { RowWriter } from '../../src/stream/sparse.js'

/** Sparse rows of maps from column to value. */
export function sparseRows(rows: readonly ReadonlyMap<number, number>[], width: number) {
  const writer = new RowWriter()
  for (const row of rows) {
    for (const [column, value] of row) writer.add(column, value)
    writer.endRow()
  }
  return writer.rows(width)
}
