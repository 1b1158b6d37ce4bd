/** Rows of numbers that are mostly zero: row r holds the cells from `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  readonly size: number
  readonly width: number
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float32Array
}

/** Rows given as maps from column to value. */
export function sparseRows(rows: readonly ReadonlyMap<number, number>[], width: number): SparseRows {
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((row, r) => {
    starts[r + 1] = starts[r] + row.size
  })
  const columns = new Uint32Array(starts[rows.length])
  const values = new Float32Array(starts[rows.length])
  let at = 0
  for (const row of rows) {
    for (const [column, value] of row) {
      columns[at] = column
      values[at++] = value
    }
  }
  return { size: rows.length, width, starts, columns, values }
}

/** The mean of the rows of each group; those of a group below 0 belong to none. */
export function meanRows(rows: SparseRows, group: ArrayLike<number>, groups: number): SparseRows {
  const sums = Array.from({ length: groups }, () => new Map<number, number>())
  const sizes = new Uint32Array(groups)
  for (let r = 0; r < group.length; r++) {
    if (group[r] < 0) continue
    const sum = sums[group[r]]
    sizes[group[r]]++
    for (let i = rows.starts[r]; i < rows.starts[r + 1]; i++)
      sum.set(rows.columns[i], (sum.get(rows.columns[i]) ?? 0) + rows.values[i])
  }
  sums.forEach((sum, g) => {
    for (const [column, value] of sum) sum.set(column, value / sizes[g])
  })
  return sparseRows(sums, rows.width)
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
