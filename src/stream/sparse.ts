/** Rows of numbers that are mostly zero: row r holds the cells from `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  readonly size: number
  readonly width: number
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float32Array
}

/** Writes rows, cell by cell and row by row. */
export class RowWriter {
  readonly #starts: number[] = [0]
  readonly #columns: number[] = []
  readonly #values: number[] = []

  /** One cell of the row being written; a column is written once. */
  add(column: number, value: number): void {
    this.#columns.push(column)
    this.#values.push(value)
  }

  endRow(): void {
    this.#starts.push(this.#columns.length)
  }

  rows(width: number): SparseRows {
    return {
      size: this.#starts.length - 1,
      width,
      starts: Uint32Array.from(this.#starts),
      columns: Uint32Array.from(this.#columns),
      values: Float32Array.from(this.#values),
    }
  }
}

/** The mean of the rows of each group; those of a group below 0 belong to none. */
export function meanRows(rows: SparseRows, group: ArrayLike<number>, groups: number): SparseRows {
  const members: number[][] = Array.from({ length: groups }, () => [])
  for (let row = 0; row < group.length; row++) if (group[row] >= 0) members[group[row]].push(row)
  const writer = new RowWriter()
  for (const own of members) {
    const sum = new Map<number, number>()
    for (const row of own) {
      for (let i = rows.starts[row]; i < rows.starts[row + 1]; i++)
        sum.set(rows.columns[i], (sum.get(rows.columns[i]) ?? 0) + rows.values[i])
    }
    for (const [column, value] of sum) writer.add(column, value / own.length)
    writer.endRow()
  }
  return writer.rows(rows.width)
}

/** Rows by column, so that a row is multiplied with all of them at the cost of the columns that they share. */
export class Columns {
  readonly #starts: Uint32Array
  readonly #holders: Uint32Array
  readonly #held: Float32Array

  /** @param size rows from the first that are taken in. */
  constructor({ width, starts, columns, values }: SparseRows, size: number) {
    const cells = starts[size]
    this.#starts = new Uint32Array(width + 1)
    for (let i = 0; i < cells; i++) this.#starts[columns[i] + 1]++
    for (let column = 0; column < width; column++) this.#starts[column + 1] += this.#starts[column]
    const next = this.#starts.slice()
    this.#holders = new Uint32Array(cells)
    this.#held = new Float32Array(cells)
    for (let row = 0; row < size; row++) {
      for (let i = starts[row]; i < starts[row + 1]; i++) {
        const at = next[columns[i]]++
        this.#holders[at] = row
        this.#held[at] = values[i]
      }
    }
  }

  /** The dot products of a row with each of these, into `products`, which is overwritten. */
  multiply(rows: SparseRows, row: number, products: Float64Array): void {
    products.fill(0)
    for (let i = rows.starts[row]; i < rows.starts[row + 1]; i++) {
      const value = rows.values[i]
      const end = this.#starts[rows.columns[i] + 1]
      for (let k = this.#starts[rows.columns[i]]; k < end; k++) products[this.#holders[k]] += value * this.#held[k]
    }
  }
}
