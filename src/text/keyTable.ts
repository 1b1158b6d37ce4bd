import type { BitReader } from './bitReader.js'

/** Keys are hashes of so many bits: among 600,000 of them a wrong one is met once in 900 look-ups. */
export const KEY_BITS = 29
const LOW_BITS = 12
const LOW = (1 << LOW_BITS) - 1
const BUCKETS = 1 << (KEY_BITS - LOW_BITS)

/**
 * What is known under each of some hundred thousand hashed keys: a few (candidate, value) pairs of four bits each. Keys lie
 * sorted, found by their high bits and told apart by the low ones, so that each costs nine bits to carry.
 */
export class KeyTable {
  readonly #starts = new Uint32Array(BUCKETS + 1)
  readonly #lows: Uint16Array
  readonly #places: Uint32Array
  /** At each place the number of pairs, then the pairs: the candidate in the low half of a byte, the value in the high. */
  readonly pairs: Uint8Array

  constructor(reader: BitReader) {
    const size = reader.bits(24)
    const step = reader.bits(5)
    this.#lows = new Uint16Array(size)
    this.#places = new Uint32Array(size)
    this.pairs = new Uint8Array(size + reader.bits(24))
    let key = 0
    let bucket = 0
    for (let i = 0, at = 0; i < size; i++) {
      key += reader.rice(step)
      while (bucket <= key >>> LOW_BITS) this.#starts[bucket++] = i
      this.#lows[i] = key & LOW
      this.#places[i] = at
      at = this.#readPairs(reader, at)
    }
    this.#starts.fill(size, bucket)
  }

  /** Where in `pairs` the key's own begin, at their number; -1 for an unknown key. */
  find(key: number): number {
    const starts = this.#starts
    const lows = this.#lows
    const low = key & LOW
    const end = starts[(key >>> LOW_BITS) + 1]
    for (let i = starts[key >>> LOW_BITS]; i < end; i++) if (lows[i] === low) return this.#places[i]
    return -1
  }

  #readPairs(reader: BitReader, at: number): number {
    const count = reader.rice(0) + 1
    this.pairs[at++] = count
    let candidate = 0
    for (let k = 0; k < count; k++) {
      candidate += reader.rice(0)
      this.pairs[at++] = candidate | (reader.bits(4) << 4)
    }
    return at
  }
}
