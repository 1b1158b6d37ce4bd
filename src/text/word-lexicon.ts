import packed from '#corpora/segmentation/lexicon.js'
import { ByteReader } from './byte-reader.js'
import { unpack } from './packed.js'

/**
 * What is known of two to four syllables side by side, in one byte. Bit 0: a dictionary has them as a word. Bits 1–3:
 * how much more often two stand together than chance would have it, 0..6. Bits 4–5: how often they are written with
 * capitals, 0..2. Bit 6: a longer entry begins with them.
 */
export const SpanFact = { word: 1, associationShift: 1, nameShift: 4, opens: 64 } as const

/**
 * What is known of one syllable, in one byte. Bits 0–4: a class of syllables that keep the same company, 1..31, 0 for
 * one seldom seen. Bits 5–7: how often it is written with a capital inside a sentence, 1..4, 0 for one seldom seen.
 */
export const Trait = { classes: 32, capitalShift: 5 } as const

/** 24 bits of key and 8 of facts a slot; open addressing, a third full. One in 150 strangers is taken for an entry. */
export class WordLexicon {
  readonly #slots: Uint32Array
  readonly #shift: number

  /** @param bytes as `buildWordLexicon` wrote them: keys in rising order as differences, then the facts. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes)
    const size = reader.varint()
    const bits = Math.ceil(Math.log2(size * 2)) + 1
    this.#slots = new Uint32Array(1 << bits)
    this.#shift = 32 - bits
    const keys = new Uint32Array(size)
    for (let i = 0, key = 0; i < size; i++) keys[i] = key += reader.varint()
    const facts = reader.bytes(size)
    for (let i = 0; i < size; i++) this.#insert(keys[i], facts[i])
  }

  /** Facts of a syllable (`hash`) or of a span of them (`join` from left to right); 0 where nothing is known. */
  factsOf(key: number): number {
    const slots = this.#slots
    const short = key >>> 8
    for (let at = Math.imul(short, 0x9e3779b1) >>> this.#shift; ; at = (at + 1) & (slots.length - 1)) {
      const slot = slots[at]
      if (slot === 0 || slot >>> 8 === short) return slot & 255
    }
  }

  #insert(short: number, facts: number): void {
    const slots = this.#slots
    let at = Math.imul(short, 0x9e3779b1) >>> this.#shift
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1)
    slots[at] = ((short << 8) | facts) >>> 0
  }
}

let shipped: WordLexicon | null = null

/** The lexicon that ships, read when first asked for (about 10 ms). */
export function wordLexicon(): WordLexicon {
  shipped ??= new WordLexicon(unpack(packed))
  return shipped
}
