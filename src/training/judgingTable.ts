import { COLUMNS } from '../opinion/weights.js'

/** The heaviest features that ship: 372 KB as a module; with all 55,000 no figure is better by 0.1 points. */
const MOST = 33_000

/** A feature and what it adds to each column. */
export interface Row {
  readonly key: number
  readonly weights: readonly number[]
}

/** The `MOST` features that move most, by their largest weight and how many opinions hold them, by key. */
export function heaviest(keys: Uint32Array, weights: readonly (readonly number[])[], counts: readonly number[]): Row[] {
  const reach = weights.map((row, at) => Math.max(...row.map(Math.abs)) * Math.log(1 + counts[at]))
  const rows = Array.from(keys, (_, row) => row).sort((a, b) => reach[b] - reach[a] || a - b)
  return rows
    .slice(0, MOST)
    .sort((a, b) => a - b)
    .map((row) => ({ key: keys[row], weights: weights[row] }))
}

/** Int8 a weight, scaled by column, in the layout that `decodeWeights` reads. */
export function encode(rows: readonly Row[], shares: readonly number[]): Uint8Array {
  const keysAt = 4 + 4 * (COLUMNS + shares.length)
  const tableAt = keysAt + 3 * rows.length
  const bytes = new Uint8Array(tableAt + rows.length * COLUMNS)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, rows.length, true)
  shares.forEach((share, i) => {
    view.setFloat32(4 + 4 * (COLUMNS + i), share, true)
  })
  rows.forEach(({ key }, row) => {
    view.setUint16(keysAt + 3 * row, key & 0xffff, true)
    bytes[keysAt + 3 * row + 2] = key >>> 16
  })
  for (let c = 0; c < COLUMNS; c++) {
    const largest = rows.reduce((most, { weights }) => Math.max(most, Math.abs(weights[c])), 1e-9)
    const scale = Math.fround(largest / 127)
    view.setFloat32(4 + 4 * c, scale, true)
    rows.forEach(({ weights }, row) => {
      view.setInt8(tableAt + row * COLUMNS + c, Math.round(weights[c] / scale))
    })
  }
  return bytes
}
