import { DuluanError } from '../errors.js'

/** Reads the numbers of a packed model one after another (written by `ByteWriter` in training). */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** How many bytes have been read. */
  get at(): number {
    return this.#at
  }

  /** Whether all has been read. */
  get isDone(): boolean {
    return this.#at >= this.#bytes.length
  }

  /** Throws `DULUAN_E211` past the end. */
  byte(): number {
    if (this.isDone) throw endsTooSoon()
    return this.#bytes[this.#at++]
  }

  /** An unsigned number below 2^32, seven bits a byte, low bits first (LEB128). Throws `DULUAN_E211` past the end. */
  varint(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      if (this.isDone) throw endsTooSoon()
      const byte = this.#bytes[this.#at++]
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }

  /** The next `length` bytes, a view without a copy. Throws `DULUAN_E211` where there are fewer. */
  bytes(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw endsTooSoon()
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /** A text of UTF-8, its length in bytes before it. */
  text(): string {
    return new TextDecoder().decode(this.bytes(this.varint()))
  }
}

/** DULUAN_E211: what the readers of models throw past the end. */
export function endsTooSoon(): DuluanError {
  return new DuluanError('DULUAN_E211', {
    vi: 'Mô hình bị hỏng hoặc bị cắt ngắn. Hãy cài lại gói, hoặc huấn luyện lại mô hình của bạn.',
    en: 'The model is damaged or cut short. Install the package again, or fit your own model anew.',
  })
}
