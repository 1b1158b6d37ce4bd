/**
 * Groups of rows that point the same way: spherical k-means (Dhillon & Modha 2001) from the first `groups` rows as
 * centres. Returns the group of each row.
 *
 * @param rows rows of `width` numbers, one after another; each is scaled to length 1 in place
 * @param weights how much each row moves its centre
 */
export function groupRows(
  rows: Float32Array,
  width: number,
  weights: ArrayLike<number>,
  groups: number,
  rounds: number,
): Uint8Array {
  const count = rows.length / width
  for (let row = 0; row < count; row++) scaleToOne(rows, row * width, width)
  const centres = rows.slice(0, groups * width)
  const groupOf = new Uint8Array(count)
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < count; row++) groupOf[row] = nearest(centres, rows, row * width, width)
    centres.fill(0)
    for (let row = 0; row < count; row++) {
      for (let k = 0; k < width; k++) centres[groupOf[row] * width + k] += weights[row] * rows[row * width + k]
    }
    for (let group = 0; group < groups; group++) scaleToOne(centres, group * width, width)
  }
  return groupOf
}

function scaleToOne(values: Float32Array, start: number, width: number): void {
  let square = 0
  for (let k = start; k < start + width; k++) square += values[k] * values[k]
  const length = Math.sqrt(square) || 1
  for (let k = start; k < start + width; k++) values[k] /= length
}

function nearest(centres: Float32Array, rows: Float32Array, start: number, width: number): number {
  let best = 0
  let most = -1
  for (let from = 0; from < centres.length; from += width) {
    let product = 0
    for (let k = 0; k < width; k++) product += centres[from + k] * rows[start + k]
    if (product > most) {
      most = product
      best = from / width
    }
  }
  return best
}
