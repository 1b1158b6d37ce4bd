import packed from '#corpora/opinion/judging.js'
import { STANCES } from '../model.js'
import { unpack } from '../text/packed.js'
import type { Terms } from './terms.js'

/** The sentiments, in the order of the model's columns. */
export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const

/** Columns of the model: a sum for each stance, for each sentiment, and one for intensity. */
export const COLUMNS = STANCES.length + SENTIMENTS.length + 1
export const SENTIMENT_COLUMN = STANCES.length
export const INTENSITY_COLUMN = COLUMNS - 1

/**
 * A table of feature weights. Bytes: number of features (uint32), `COLUMNS` scales (float32), the features' keys in
 * ascending order (uint32), then `COLUMNS` int8 a feature; a weight is its int8 times the column's scale.
 * All little-endian.
 */
export interface Weights {
  readonly features: number
  readonly scales: Float32Array
  readonly table: Int8Array
  /** Open addressing: row + 1 of a key, 0 where free. */
  readonly slots: Int32Array
  readonly keys: Uint32Array
}

export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const features = view.getUint32(0, true)
  const scales = Float32Array.from({ length: COLUMNS }, (_, c) => view.getFloat32(4 + 4 * c, true))
  const keysAt = 4 + 4 * COLUMNS
  const keys = Uint32Array.from({ length: features }, (_, row) => view.getUint32(keysAt + 4 * row, true))
  const tableAt = bytes.byteOffset + keysAt + 4 * features
  const table = new Int8Array(bytes.buffer, tableAt, features * COLUMNS)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * features + 2)))
  for (let row = 0; row < features; row++) {
    let slot = keys[row] & (slots.length - 1)
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = row + 1
  }
  return { features, scales, table, slots, keys }
}

/** The row of a feature, or -1 where the model does not know it. */
export function rowOf({ slots, keys }: Weights, key: number): number {
  for (let slot = key & (slots.length - 1); slots[slot]; slot = (slot + 1) & (slots.length - 1)) {
    if (keys[slots[slot] - 1] === key) return slots[slot] - 1
  }
  return -1
}

/** The sums of all columns over the terms. */
export function sumTerms(weights: Weights, terms: Terms): Float64Array {
  const sums = new Float64Array(COLUMNS)
  for (let t = 0; t < terms.keys.length; t++) {
    const row = rowOf(weights, terms.keys[t])
    if (row < 0) continue
    for (let c = 0; c < COLUMNS; c++) sums[c] += weights.table[row * COLUMNS + c] * terms.values[t]
  }
  for (let c = 0; c < COLUMNS; c++) sums[c] *= weights.scales[c]
  return sums
}

let shipped: Weights | undefined

/** The weights that ship, fitted by `src/training/opinion.ts`; decoded when first asked for. */
export function judgingWeights(): Weights {
  shipped ??= decodeWeights(unpack(packed))
  return shipped
}
