import { endsTooSoon } from './byteReader.js'

/** Reads the numbers of a model packed bit by bit, high bits first (written by `BitWriter` in training). */
export class BitReader {
  readonly #bytes: Uint8Array
  #at: number
  /** The `#held` lowest bits are still to be read. */
  #bits = 0
  #held = 0

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  /** The next `count` bits, at most 24, as an unsigned number. */
  bits(count: number): number {
    while (this.#held < count) this.#fill()
    this.#held -= count
    return (this.#bits >>> this.#held) & ((1 << count) - 1)
  }

  /** An unsigned number: its high part in as many ones, a zero, then `low` bits (Rice 1979). Throws `DULUAN_E211` past the end. */
  rice(low: number): number {
    let high = 0
    for (;;) {
      if (this.#held === 0) this.#fill()
      const ones = Math.clz32(~(this.#bits << (32 - this.#held)))
      if (ones < this.#held) {
        this.#held -= ones + 1
        return ((high + ones) << low) | this.bits(low)
      }
      high += this.#held
      this.#held = 0
    }
  }

  #fill(): void {
    if (this.#at >= this.#bytes.length) throw endsTooSoon()
    this.#bits = (this.#bits << 8) | this.#bytes[this.#at++]
    this.#held += 8
  }
}
