import type { SubjectBase } from './base.js'

/**
 * Texts as sparse unit vectors over the subjects of a base. Row r holds `STRONGEST` cells from `r * STRONGEST`: columns
 * ascending, unused ones 0 with value 0.
 */
export interface Rows {
  readonly size: number
  readonly width: number
  readonly columns: Uint16Array
  readonly values: Float32Array
}

/**
 * Subjects kept a text. On months drawn from held-out subjects 96 group as well as all 706, 50 slightly worse
 * (adjusted mutual information 0.268, 0.272, 0.238).
 */
export const STRONGEST = 96

/** The scores of each subject, averaged over texts: what all of a batch have in common, and no vector should hold. */
export function meanScores(base: SubjectBase, texts: readonly (readonly string[])[]): Float32Array {
  const scores = new Float32Array(base.mean.length)
  const sum = new Float64Array(base.mean.length)
  for (const syllables of texts) {
    base.scoreInto(scores, syllables)
    for (let s = 0; s < scores.length; s++) sum[s] += scores[s]
  }
  return Float32Array.from(sum, (x) => x / Math.max(1, texts.length))
}

/** What each text says above the mean, to the power 1.25, the strongest only, at unit length; zero where nothing is. */
export function encode(base: SubjectBase, texts: readonly (readonly string[])[], mean: Float32Array): Rows {
  const width = mean.length
  const columns = new Uint16Array(texts.length * STRONGEST)
  const values = new Float32Array(texts.length * STRONGEST)
  const scores = new Float32Array(width)
  const sorted = new Float32Array(width)
  texts.forEach((syllables, row) => {
    if (!base.scoreInto(scores, syllables)) return
    for (let s = 0; s < width; s++) scores[s] = sorted[s] = Math.max(0, scores[s] - mean[s])
    sorted.sort()
    const least = width > STRONGEST ? sorted[width - STRONGEST] : 0
    let at = row * STRONGEST
    const end = at + STRONGEST
    let square = 0
    for (let s = 0; s < width && at < end; s++) {
      if (scores[s] === 0 || scores[s] < least) continue
      const value = scores[s] * Math.sqrt(Math.sqrt(scores[s]))
      columns[at] = s
      values[at++] = value
      square += value * value
    }
    const length = Math.sqrt(square)
    for (let i = row * STRONGEST; i < at; i++) values[i] /= length
  })
  return { size: texts.length, width, columns, values }
}

/** Mean cosine of two different rows. */
export function meanSimilarity({ size, width, columns, values }: Rows): number {
  const sum = new Float64Array(width)
  for (let i = 0; i < columns.length; i++) sum[columns[i]] += values[i]
  const square = sum.reduce((total, x) => total + x * x, 0)
  const own = values.reduce((total, x) => total + x * x, 0)
  return size < 2 ? 0 : (square - own) / (size * (size - 1))
}
