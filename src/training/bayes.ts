import type { SparseRows } from './tfidf.js'

/**
 * Log probabilities of every column under every label, label by label (`labelCount` rows of `rows.width`): multinomial
 * naive Bayes on tf-idf weights, additive smoothing (McCallum & Nigam 1998; Rennie et al. 2003 for the weights).
 */
export function fitNaiveBayes(
  rows: SparseRows,
  labels: ArrayLike<number>,
  labelCount: number,
  smoothing: number,
): Float32Array {
  const { starts, columns, values, width } = rows
  const mass = new Float32Array(labelCount * width)
  for (let row = 0; row < labels.length; row++) {
    const base = labels[row] * width
    for (let k = starts[row]; k < starts[row + 1]; k++) mass[base + columns[k]] += values[k]
  }
  for (let label = 0; label < labelCount; label++) {
    const own = mass.subarray(label * width, (label + 1) * width)
    let total = 0
    for (let column = 0; column < width; column++) total += own[column] + smoothing
    const logTotal = Math.log(total)
    for (let column = 0; column < width; column++) own[column] = Math.log(own[column] + smoothing) - logTotal
  }
  return mass
}
