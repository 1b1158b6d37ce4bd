/** Packs the numbers of a model bit by bit, high bits first, for `BitReader`. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 16)
  #size = 0
  #bits = 0
  #held = 0

  /** The lowest `count` bits of `value`, at most 24. */
  bits(value: number, count: number): void {
    this.#bits = (this.#bits << count) | (value & ((1 << count) - 1))
    this.#held += count
    while (this.#held >= 8) {
      this.#held -= 8
      this.#put((this.#bits >>> this.#held) & 255)
    }
  }

  /** An unsigned number: its high part in as many ones, a zero, then `low` bits (Rice 1979). */
  rice(value: number, low: number): void {
    for (let high = value >>> low; high > 0; high -= 16) this.bits(0xffff, Math.min(high, 16))
    this.bits(0, 1)
    this.bits(value, low)
  }

  finish(): Uint8Array {
    if (this.#held > 0) this.bits(0, 8 - this.#held)
    return this.#bytes.slice(0, this.#size)
  }

  #put(byte: number): void {
    if (this.#size === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#size++] = byte
  }
}
