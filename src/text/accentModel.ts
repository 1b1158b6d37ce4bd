import packed from '#corpora/accents/model.js'
import { CASES, PLACES } from './accentContext.js'
import { FIRST_FORM } from './accentRow.js'
import { BitReader } from './bitReader.js'
import { ByteReader } from './byteReader.js'
import { ENTRY_STATES } from './entrySets.js'
import { KeyTable } from './keyTable.js'
import { unpack } from './packed.js'
import { Vocabulary } from './vocabulary.js'

/** Hidden units of the network. */
export const HIDDEN = 32
/** Weights of the network are sixteenths; scores, products of two of them, are in units of 1/256. */
export const NETWORK_UNIT = 16
export const SCORE_UNIT = NETWORK_UNIT * NETWORK_UNIT
/** Low bits of a Rice code that suit most weights of the network, below four sixteenths. */
export const NETWORK_RICE = 2

/** Weights of contexts by their four bits, in `SCORE_UNIT`: quarters, ever wider apart. */
export const WEIGHTS = Int32Array.from(
  [1, 2, 3, 4, 6, 8, 11, 15, -1, -2, -3, -4, -6, -8, -11, -15],
  (quarters) => (quarters * SCORE_UNIT) / 4,
)

/** Contexts and dictionary entries by hashed key, and a small network over the neighbours: their scores are added. */
export interface AccentModel {
  readonly vocabulary: Vocabulary
  readonly table: KeyTable
  /** What a state of dictionary entries is worth (`entryState`), in `SCORE_UNIT`. */
  readonly entries: Int16Array
  readonly network: Network
}

/** One hidden layer; what each token at each place adds to it is kept ready (Chen & Manning 2014). */
export interface Network {
  readonly bias: Int8Array
  /** A row of `HIDDEN` for each token at each place: −1, +1, −2, +2 …, the syllable itself. */
  readonly tokens: Int8Array
  readonly cases: Int8Array
  /** A row of `HIDDEN` for each syllable. */
  readonly syllables: Int8Array
}

let shipped: AccentModel | null = null

/** The model that ships, read when first asked for. */
export function accentModel(): AccentModel {
  shipped ??= decodeAccents(unpack(packed))
  return shipped
}

/** Reads what `trainAccents` wrote. */
export function decodeAccents(bytes: Uint8Array): AccentModel {
  const reader = new ByteReader(bytes)
  const vocabulary = new Vocabulary(reader.text().split(' '))
  const bits = new BitReader(bytes, reader.at)
  const entries = Int16Array.from({ length: ENTRY_STATES }, () => unfolded(bits.rice(7)))
  const tokens = FIRST_FORM + vocabulary.firsts.length - 1
  const network = {
    bias: readWeights(bits, HIDDEN),
    tokens: readWeights(bits, PLACES * tokens * HIDDEN),
    cases: readWeights(bits, CASES * HIDDEN),
    syllables: readWeights(bits, vocabulary.syllables.length * HIDDEN),
  }
  return { vocabulary, entries, network, table: new KeyTable(bits) }
}

function readWeights(bits: BitReader, size: number): Int8Array {
  const weights = new Int8Array(size)
  for (let i = 0; i < size; i++) weights[i] = unfolded(bits.rice(NETWORK_RICE))
  return weights
}

/** 0, −1, 1, −2, 2 … */
function unfolded(value: number): number {
  return value & 1 ? -((value + 1) >>> 1) : value >>> 1
}
