import { AtomKind } from './atom.js'
import { CharClass, CLASS, isAccented } from './characters.js'
import { missingSpace } from './glued.js'
import { isKnownWriting } from './spelling.js'
import { isLegalAt } from './syllable.js'
import { placeTones } from './tones.js'

/** Most types kept; then the table begins anew, so that memory stays bounded over millions of texts. */
export const MOST_TYPES = 1 << 15
const SLOTS = MOST_TYPES * 2
/** Room for letters: types have six on average, and the longest that are kept always fit. */
const MOST_LETTERS = 1 << 18
/** Longer runs of letters, which are no words, share one type for each way of capitals. */
const LONGEST = 40
/** Room for the letters looked for. */
const UNITS = 64
/** Classes of letters and the marks upon them, a bit each. */
const LETTERS = (1 << CharClass.lower) | (1 << CharClass.upper) | (1 << CharClass.mark)
/** V8 copies shorter slices; a longer one would keep the whole text that it was cut from in memory. */
const LONGEST_COPIED = 12

/** What the capitals of a word, or its want of letters, look like. */
export const Shape = { lower: 0, capital: 1, capitals: 2, number: 3, mark: 4, edge: 5 } as const

/** Types of things that are not told apart by their letters. `long + shape`: letters without end. */
export const WordType = { edge: 0, number: 1, mark: 2, long: 3, first: 6 } as const

/**
 * What is known of each word type (a run of letters or a mark as it is written), found by the letters where they stand,
 * without cutting a string: a few thousand types make up nearly all text, and what costs time is done once a type.
 * Open addressing over FNV-1a.
 */
export class WordTypes {
  /** Types known; ids are below. */
  size = 0
  /** Changes when the table begins anew: ids from before mean nothing any more. */
  epoch = 0
  /** Where the letters ended that `typeAt` was last asked for, and the class of what stands behind. */
  end = 0
  after: number = CharClass.gap
  /** `AtomKind.syllable` or `foreign` of letters, `punctuation` of anything else. */
  readonly kinds = new Uint8Array(MOST_TYPES)
  readonly shapes = new Uint8Array(MOST_TYPES)
  /** Where a space is missing in letters that are two words (hàilòng): units before it; 0 where none is. */
  readonly spaces = new Uint8Array(MOST_TYPES)
  /** 1 for a syllable with an accent. */
  readonly accented = new Uint8Array(MOST_TYPES)
  /** 1 where a tone mark stands elsewhere than tradition has it (hoà), or may: in what is not told apart by its letters. */
  readonly toned = new Uint8Array(MOST_TYPES)
  /** A slot holds the id of a type in its low half, the upper half of the hash of its letters in the high one. */
  readonly #slots = new Int32Array(SLOTS)
  readonly #letters = new Uint16Array(MOST_LETTERS)
  readonly #starts = new Uint32Array(MOST_TYPES + 1)
  readonly #texts: string[] = []
  /** The letters that are looked for: reading them from a text a second time would cost more than all the rest. */
  readonly #units = new Uint16Array(UNITS)

  constructor() {
    this.clear()
  }

  clear(): void {
    this.#slots.fill(0)
    this.#texts.length = 0
    this.size = 0
    this.epoch++
    this.#addShared(Shape.edge, AtomKind.punctuation)
    this.#addShared(Shape.number, AtomKind.number)
    this.#addShared(Shape.mark, AtomKind.punctuation)
    for (const shape of [Shape.lower, Shape.capital, Shape.capitals]) this.#addShared(shape, AtomKind.foreign)
  }

  /** Makes room for so many new types, so that none of the ids handed out meanwhile is lost. */
  reserve(count: number): void {
    const full = this.size + count > MOST_TYPES || this.#starts[this.size] + count * LONGEST > MOST_LETTERS
    if (full) this.clear()
  }

  /** The type of the letters that begin at `start`; `end` tells where they end. */
  typeAt(text: string, start: number): number {
    let hash = 0x811c9dc5
    let end = start
    this.after = CharClass.gap
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end)
      const charClass = CLASS[unit]
      if (((1 << charClass) & LETTERS) === 0) {
        this.after = charClass
        break
      }
      this.#units[(end - start) & (UNITS - 1)] = unit
      hash = Math.imul(hash ^ unit, 0x01000193)
    }
    this.end = end
    return this.#find(text, start, end, hash)
  }

  /** The type of what stands in `text` from `start` to `end`. */
  typeOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      this.#units[(i - start) & (UNITS - 1)] = unit
      hash = Math.imul(hash ^ unit, 0x01000193)
    }
    return this.#find(text, start, end, hash)
  }

  /** The word as it is written; empty for the shared types. */
  textOf(id: number): string {
    return this.#texts[id]
  }

  #find(text: string, start: number, end: number, hash: number): number {
    const tag = hash & 0xffff0000
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (let entry = this.#slots[slot]; entry !== 0; entry = this.#slots[slot]) {
      if ((entry & 0xffff0000) === tag && this.#isOf(entry & 0xffff, end - start)) return entry & 0xffff
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.#add(text, start, end, tag, slot)
  }

  /** Whether the type has the letters looked for. None is longer than there is room for these. */
  #isOf(id: number, length: number): boolean {
    const from = this.#starts[id]
    if (this.#starts[id + 1] - from !== length) return false
    for (let i = 0; i < length; i++) if (this.#letters[from + i] !== this.#units[i]) return false
    return true
  }

  #addShared(shape: number, kind: number): void {
    const id = this.size++
    this.shapes[id] = shape
    this.kinds[id] = kind
    this.accented[id] = 0
    this.toned[id] = 1
    this.#starts[id + 1] = 0
    this.#texts.push('')
  }

  #add(text: string, start: number, end: number, tag: number, slot: number): number {
    const shape = shapeOf(text, start, end)
    if (end - start > LONGEST) return shape === Shape.mark ? WordType.mark : WordType.long + shape
    if (this.size === MOST_TYPES || this.#starts[this.size] + LONGEST > MOST_LETTERS) {
      this.clear()
      return this.typeOf(text, start, end)
    }
    const id = this.size++
    const from = this.#starts[id]
    for (let i = start; i < end; i++) this.#letters[from + i - start] = text.charCodeAt(i)
    this.#starts[id + 1] = from + end - start
    this.#slots[slot] = tag | id
    const written = text.slice(start, end)
    const word =
      end - start > LONGEST_COPIED ? String.fromCharCode(...this.#letters.subarray(from, from + end - start)) : written
    this.#texts.push(word)
    const placed = placeTones(word)
    this.toned[id] = placed === word ? 0 : 1
    this.#learn(id, placed, shape)
    return id
  }

  #learn(id: number, word: string, shape: number): void {
    const isLegal = isLegalAt(word, 0, word.length)
    const isSyllable = isLegal || (shape !== Shape.mark && isKnownWriting(word, 0, word.length))
    this.shapes[id] = shape
    this.kinds[id] = isSyllable ? AtomKind.syllable : shape === Shape.mark ? AtomKind.punctuation : AtomKind.foreign
    this.spaces[id] = this.kinds[id] === AtomKind.foreign ? Math.max(0, missingSpace(word, 0, word.length)) : 0
    this.accented[id] = isSyllable && isAccented(word, 0, word.length) ? 1 : 0
  }
}

function shapeOf(text: string, start: number, end: number): number {
  const first = CLASS[text.charCodeAt(start)]
  if (first !== CharClass.upper) return first === CharClass.lower ? Shape.lower : Shape.mark
  return end - start > 1 && CLASS[text.charCodeAt(end - 1)] === CharClass.upper ? Shape.capitals : Shape.capital
}
