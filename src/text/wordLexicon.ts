import packed from '#corpora/segmentation/lexicon.js'
import { ByteReader } from './byteReader.js'
import { unpack } from './packed.js'

/**
 * What is known of two to four syllables side by side, in one byte. Bit 0: a dictionary has them as a word. Bits 1–3:
 * how much more often two stand together than chance would have it, 0..6. Bits 4–5: how often they are written with
 * capitals, 0..3. Bit 6: a longer entry begins with them.
 */
export const SpanFact = { word: 1, associationShift: 1, nameShift: 4, opens: 64, isEntry: 0x31 } as const

/**
 * What is known of one syllable, in one byte. Bits 0–4: a class of syllables that keep the same company, 1..31, 0 for
 * one seldom seen. Bits 5–7: how often it is written with a capital inside a sentence, 1..4, 0 for one seldom seen.
 */
export const Trait = { classes: 32, capitalShift: 5, oftenCapital: 2 } as const

/** Bits of a key that are kept: one stranger in 2,500 is taken for an entry; with 24 bits F1 lost 0.2. */
const KEY_BITS = 28

/** The part of a 32-bit hash that an entry is known by. */
export function shortKey(key: number): number {
  return key >>> (32 - KEY_BITS)
}

/** A table of facts by hash; open addressing, a third full. An entry: 24 bits of the key, then a byte of facts. */
export class WordLexicon {
  /** 0 is free. */
  readonly #entries: Uint32Array
  readonly #shift: number

  /** @param bytes as `buildWordLexicon` wrote them: keys in rising order as differences, then the facts. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes)
    const size = reader.varint()
    const bits = Math.ceil(Math.log2(size * 2 + 2))
    this.#entries = new Uint32Array(1 << bits)
    this.#shift = 32 - bits
    const keys = new Uint32Array(size)
    for (let i = 0, key = 0; i < size; i++) keys[i] = key += reader.varint()
    const facts = reader.bytes(size)
    for (let i = 0; i < size; i++) this.#entries[this.#placeOf(keys[i])] = (keys[i] << 8) | facts[i]
  }

  /** Facts of a syllable (`hash`) or of a span of them (`join` from left to right); 0 where nothing is known. */
  factsOf(key: number): number {
    return this.#entries[this.#placeOf(shortKey(key))] & 255
  }

  /** Where the key stands, or would. */
  #placeOf(short: number): number {
    const entries = this.#entries
    const tag = short & 0xffffff
    let at = Math.imul(short, 0x9e3779b1) >>> this.#shift
    while (entries[at] !== 0 && entries[at] >>> 8 !== tag) at = (at + 1) & (entries.length - 1)
    return at
  }
}

let shipped: WordLexicon | null = null

/** The lexicon that ships, read when first asked for (about 10 ms). */
export function wordLexicon(): WordLexicon {
  shipped ??= new WordLexicon(unpack(packed))
  return shipped
}
