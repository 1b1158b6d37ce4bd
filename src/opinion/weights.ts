import packed from '#corpora/opinion/judging.js'
import { STANCES } from '../model.js'
import { unpack } from '../text/packed.js'
import type { FoundCue } from './cues.js'
import type { Line } from './line.js'
import { eachTerm } from './terms.js'

/** The sentiments, in the order of the model's columns. */
export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const

/** Columns of the model: a sum for each stance, and one for intensity. */
export const COLUMNS = STANCES.length + 1
export const INTENSITY_COLUMN = STANCES.length

/**
 * A table of feature weights. Bytes: number of features (uint32), `COLUMNS` scales (float32), the share of each
 * sentiment in each stance (float32, stance by stance), the features' keys in ascending order (their upper 24 bits),
 * then `COLUMNS` int8 a feature; a weight is its int8 times the column's scale. All little-endian.
 */
export interface Weights {
  readonly features: number
  readonly scales: Float32Array
  /** `sentiments[stance * 3 + sentiment]`: how often an opinion of this stance has this sentiment. */
  readonly sentiments: Float32Array
  readonly table: Int8Array
  readonly keys: Uint32Array
  /** Open addressing: a key and, beside it, its row + 1; 0 where free. */
  readonly slots: Uint32Array
}

/** The part of a feature's key that the table keeps: of 600 features that it does not know, it mistakes one. */
export const keptKey = (key: number) => key >>> 8

export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const features = view.getUint32(0, true)
  const scales = Float32Array.from({ length: COLUMNS }, (_, c) => view.getFloat32(4 + 4 * c, true))
  const sharesAt = 4 + 4 * COLUMNS
  const shares = STANCES.length * SENTIMENTS.length
  const sentiments = Float32Array.from({ length: shares }, (_, i) => view.getFloat32(sharesAt + 4 * i, true))
  const keysAt = sharesAt + 4 * shares
  const keys = Uint32Array.from(
    { length: features },
    (_, row) => view.getUint16(keysAt + 3 * row, true) | (bytes[keysAt + 3 * row + 2] << 16),
  )
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + keysAt + 3 * features, features * COLUMNS)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(4 * features + 4)))
  for (let row = 0; row < features; row++) {
    const slot = slotOf(slots, keys[row])
    slots[slot] = keys[row]
    slots[slot + 1] = row + 1
  }
  return { features, scales, sentiments, table, keys, slots }
}

/** The row of a feature, or -1 where the model does not know it. */
export function rowOf({ slots }: Weights, key: number): number {
  return slots[slotOf(slots, keptKey(key)) + 1] - 1
}

/** Where a key stands, or would. */
function slotOf(slots: Uint32Array, key: number): number {
  let slot = (2 * key) & (slots.length - 1)
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & (slots.length - 1)
  return slot
}

/** The sums of all columns over the terms of a line. */
export function sumTerms(weights: Weights, line: Line, cues: readonly FoundCue[]): Float64Array {
  const sums = new Float64Array(COLUMNS)
  const { table, scales } = weights
  eachTerm(line, cues, (key, value) => {
    const row = rowOf(weights, key)
    if (row < 0) return
    for (let c = 0; c < COLUMNS; c++) sums[c] += table[row * COLUMNS + c] * value
  })
  for (let c = 0; c < COLUMNS; c++) sums[c] *= scales[c]
  return sums
}

/** The weights of a module that `duluan train stance` or `sentiment` wrote: its default export. */
export function unpackJudging(packed: string): Weights {
  return decodeWeights(unpack(packed))
}

let shipped: Weights | undefined

/** The weights that ship, fitted by `src/training/opinion.ts`; decoded when first asked for. */
export function judgingWeights(): Weights {
  shipped ??= unpackJudging(packed)
  return shipped
}
