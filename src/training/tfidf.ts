/**
 * Texts as rows of a sparse matrix: sublinear tf-idf, unit length (Salton & Buckley 1988; smoothed as in scikit-learn:
 * idf = ln((1 + n) / (1 + df)) + 1).
 */
export interface SparseRows {
  /** Row r holds entries `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float64Array
  readonly width: number
}

export interface Vocabulary {
  /** Hash key of each column, in order of first appearance. */
  readonly keys: Uint32Array
  /** In how many texts each column stands. */
  readonly documents: Uint32Array
  readonly idf: Float64Array
}

/** The matrix of `texts`, each given as its feature keys with repeats, and the vocabulary that its columns stand for. */
export function tfidf(texts: readonly (readonly number[])[]): { rows: SparseRows; vocabulary: Vocabulary } {
  const columnOf = new Map<number, number>()
  const documents: number[] = []
  const counted = texts.map((keys) => {
    const counts = new Map<number, number>()
    for (const key of keys) {
      let column = columnOf.get(key)
      if (column === undefined) {
        column = columnOf.size
        columnOf.set(key, column)
        documents.push(0)
      }
      const count = counts.get(column) ?? 0
      if (count === 0) documents[column]++
      counts.set(column, count + 1)
    }
    return counts
  })
  const idf = Float64Array.from(documents, (df) => Math.log((1 + texts.length) / (1 + df)) + 1)
  const keys = Uint32Array.from(columnOf.keys())
  return { rows: weigh(counted, idf), vocabulary: { keys, documents: Uint32Array.from(documents), idf } }
}

function weigh(counted: readonly ReadonlyMap<number, number>[], idf: Float64Array): SparseRows {
  const size = counted.reduce((sum, counts) => sum + counts.size, 0)
  const starts = new Uint32Array(counted.length + 1)
  const columns = new Uint32Array(size)
  const values = new Float64Array(size)
  let at = 0
  counted.forEach((counts, row) => {
    let square = 0
    for (const [column, count] of counts) {
      const value = (1 + Math.log(count)) * idf[column]
      columns[at] = column
      values[at++] = value
      square += value * value
    }
    const length = Math.sqrt(square) || 1
    for (let i = starts[row]; i < at; i++) values[i] /= length
    starts[row + 1] = at
  })
  return { starts, columns, values, width: idf.length }
}
