/** Most words kept; beyond that it starts anew, so that memory stays bounded over millions of texts. */
const MOST_WORDS = 1 << 15
const SLOTS = MOST_WORDS * 4
/** Longer words are rare, and a slice of 13 characters or more would keep the whole text that it was cut from in memory. */
const LONGEST_KEPT = 12

/**
 * What is known of each word type, found by the letters where they stand, without cutting a string: a few thousand types
 * make up nearly all text. Open addressing over FNV-1a; values come from `learn`, once a type.
 */
export class Lexicon<Value> {
  readonly #learn: (word: string) => Value
  readonly #slots = new Int32Array(SLOTS)
  readonly #words: string[] = []
  readonly #values: Value[] = []

  constructor(learn: (word: string) => Value) {
    this.#learn = learn
  }

  /** The value of the word that stands in `text` from `start` to `end`. */
  at(text: string, start: number, end: number): Value {
    if (end - start > LONGEST_KEPT) return this.#learn(text.slice(start, end))
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (let id = this.#slots[slot]; id !== 0; id = this.#slots[slot]) {
      if (isAt(this.#words[id - 1], text, start, end)) return this.#values[id - 1]
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.#add(text.slice(start, end), slot)
  }

  #add(word: string, slot: number): Value {
    const value = this.#learn(word)
    if (this.#words.length === MOST_WORDS) {
      this.#slots.fill(0)
      this.#words.length = 0
      this.#values.length = 0
    }
    this.#words.push(word)
    this.#values.push(value)
    this.#slots[slot] = this.#words.length
    return value
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
