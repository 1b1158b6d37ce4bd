import { type Graph, graphOf } from './communities.js'
import { type Rows, STRONGEST } from './vectors.js'

/** The nearest rows of each row, most similar first: row r's stand at `r * count`; a similarity of 0 is none. */
export interface Neighbours {
  readonly count: number
  readonly rows: Uint32Array
  readonly similarities: Float32Array
}

/**
 * Exact nearest neighbours by cosine, ties to the lower row. One pass over an inverted index a row: a pair costs only the
 * columns that both hold, some fourteen times fewer than all (4,000 rows in 1 s).
 */
export function nearest(rows: Rows, count: number): Neighbours {
  const { starts, holders, held } = invert(rows)
  const found = new Uint32Array(rows.size * count)
  const similarities = new Float32Array(rows.size * count)
  const similarity = new Float64Array(rows.size)
  for (let row = 0; row < rows.size; row++) {
    similarity.fill(0)
    for (let i = row * STRONGEST, end = i + STRONGEST; i < end; i++) {
      const value = rows.values[i]
      if (value === 0) break
      const column = rows.columns[i]
      for (let k = starts[column]; k < starts[column + 1]; k++) similarity[holders[k]] += value * held[k]
    }
    similarity[row] = 0
    keepHighest(similarity, found, similarities, row * count, count)
  }
  return { count, rows: found, similarities }
}

/** Which rows hold each column, and what. */
function invert({ size, width, columns, values }: Rows) {
  const starts = new Uint32Array(width + 1)
  for (let i = 0; i < columns.length; i++) if (values[i] !== 0) starts[columns[i] + 1]++
  for (let column = 0; column < width; column++) starts[column + 1] += starts[column]
  const next = starts.slice()
  const holders = new Uint32Array(starts[width])
  const held = new Float32Array(starts[width])
  for (let row = 0; row < size; row++) {
    for (let i = row * STRONGEST; i < (row + 1) * STRONGEST; i++) {
      if (values[i] === 0) continue
      const at = next[columns[i]]++
      holders[at] = row
      held[at] = values[i]
    }
  }
  return { starts, holders, held }
}

/** The `count` highest of `similarity`, by insertion into the places from `base` on. */
function keepHighest(
  similarity: Float64Array,
  found: Uint32Array,
  similarities: Float32Array,
  base: number,
  count: number,
): void {
  const last = base + count - 1
  for (let other = 0; other < similarity.length; other++) {
    const value = Math.fround(similarity[other])
    if (value <= similarities[last]) continue
    let at = last
    for (; at > base && similarities[at - 1] < value; at--) {
      similarities[at] = similarities[at - 1]
      found[at] = found[at - 1]
    }
    similarities[at] = value
    found[at] = other
  }
}

/** An edge where one row is among the other's nearest: its similarity, half of it where only one is. */
export function neighbourGraph({ count, rows, similarities }: Neighbours): Graph {
  const edges: Map<number, number>[] = Array.from({ length: rows.length / count }, () => new Map())
  for (let i = 0; i < rows.length; i++) {
    if (similarities[i] === 0) continue
    const from = Math.floor(i / count)
    const to = rows[i]
    const weight = (edges[from].get(to) ?? 0) + similarities[i] / 2
    edges[from].set(to, weight)
    edges[to].set(from, weight)
  }
  return graphOf(edges)
}
