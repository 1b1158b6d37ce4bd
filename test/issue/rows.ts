import type { Rows } from '../../src/issue/vectors.js'

/** Sparse unit rows from dense ones, for tests. */
export function rowsOf(dense: readonly (readonly number[])[]): Rows {
  const stride = dense[0].length
  const columns = new Uint16Array(dense.length * stride)
  const values = new Float32Array(dense.length * stride)
  dense.forEach((row, r) => {
    const length = Math.hypot(...row) || 1
    let at = r * stride
    row.forEach((x, column) => {
      if (x === 0) return
      columns[at] = column
      values[at++] = x / length
    })
  })
  return { size: dense.length, width: stride, stride, columns, values }
}

export function cosine(a: readonly number[], b: readonly number[]): number {
  const length = (Math.hypot(...a) || 1) * (Math.hypot(...b) || 1)
  return a.reduce((sum, x, i) => sum + x * b[i], 0) / length
}
