import { KEY_BITS } from '../text/keyTable.js'

/** Of a weight: itself, and the sum of the squares of its slopes. */
export const PAIR = 2

/** A context met less often than this has no weights: to the model it is as new as many that it will meet. */
const LEAST_SEEN = 5
/** Four keys share a counter; a context let in by its neighbours does no harm. */
const COUNTER_SHIFT = 2

/** The weights of contexts by key, a pair for each candidate. */
export class ContextWeights {
  /** From `find(key)` on, a pair for each candidate. */
  values = new Float32Array(1 << 20)
  #size = 0
  readonly #counters = new Uint8Array(2 ** (KEY_BITS - COUNTER_SHIFT))
  /** Open addressing; a key stands one higher, 0 is free. */
  #keys = new Uint32Array(1 << 16)
  #places = new Uint32Array(1 << 16)
  #widths = new Uint8Array(1 << 16)
  #used = 0

  /** Counts a context, `times` times. Counting comes first, then looking up. */
  count(key: number, times: number): void {
    const at = key >>> COUNTER_SHIFT
    this.#counters[at] = Math.min(LEAST_SEEN, this.#counters[at] + times)
  }

  /** Where the weights of a context begin, made on demand for one seen often enough; -1 for the others. */
  find(key: number, width: number): number {
    if (this.#counters[key >>> COUNTER_SHIFT] < LEAST_SEEN) return -1
    const slot = this.#slotOf(key)
    return this.#keys[slot] === 0 ? this.#insert(slot, key, width) : this.#places[slot]
  }

  /** Every context with weights: its key, where they begin, for how many candidates. */
  *all(): Generator<readonly [key: number, place: number, width: number]> {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      if (this.#keys[slot] !== 0) yield [this.#keys[slot] - 1, this.#places[slot], this.#widths[slot]]
    }
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = key & mask
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key + 1) slot = (slot + 1) & mask
    return slot
  }

  #insert(slot: number, key: number, width: number): number {
    const place = this.#size
    this.#keys[slot] = key + 1
    this.#places[slot] = place
    this.#widths[slot] = width
    this.#size += width * PAIR
    if (this.#size > this.values.length) this.values = longer(this.values, new Float32Array(this.values.length * 2))
    if (++this.#used > this.#keys.length * 0.6) this.#spread()
    return place
  }

  /** Twice as many slots. */
  #spread(): void {
    const all = [this.#keys, this.#places, this.#widths] as const
    const length = this.#keys.length * 2
    this.#keys = new Uint32Array(length)
    this.#places = new Uint32Array(length)
    this.#widths = new Uint8Array(length)
    for (let i = 0; i < length / 2; i++) {
      if (all[0][i] === 0) continue
      const slot = this.#slotOf(all[0][i] - 1)
      this.#keys[slot] = all[0][i]
      this.#places[slot] = all[1][i]
      this.#widths[slot] = all[2][i]
    }
  }
}

function longer<T extends Float32Array>(from: Float32Array, to: T): T {
  to.set(from)
  return to
}
