/** Packs the numbers of a model one after another, for `ByteReader`. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #size = 0

  byte(value: number): void {
    this.#reserve(1)
    this.#bytes[this.#size++] = value
  }

  /** An unsigned number below 2^32, seven bits a byte, low bits first (LEB128). */
  varint(value: number): void {
    while (value > 127) {
      this.byte((value & 127) | 128)
      value >>>= 7
    }
    this.byte(value)
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length)
    this.#bytes.set(values, this.#size)
    this.#size += values.length
  }

  /** A text as UTF-8, its length in bytes before it. */
  text(value: string): void {
    const utf8 = new TextEncoder().encode(value)
    this.varint(utf8.length)
    this.bytes(utf8)
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#size)
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#size + more))
    larger.set(this.#bytes.subarray(0, this.#size))
    this.#bytes = larger
  }
}
