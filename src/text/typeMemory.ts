const MOST_TYPES = 1 << 15
const SLOTS = MOST_TYPES * 4

/**
 * A few numbers for each word type, found by two hashes of its letters, 64 bits together, without cutting or comparing
 * strings: no two words that people write share both. Bounded: when full it starts anew.
 */
export class TypeMemory {
  readonly values: Int16Array
  readonly #width: number
  readonly #learn: (word: string) => ArrayLike<number>
  readonly #slots = new Int32Array(SLOTS)
  readonly #hashes = new Int32Array(MOST_TYPES + 1)
  readonly #checks = new Int32Array(MOST_TYPES + 1)
  #size = 0

  /** `learn` gives `width` whole numbers, each within 16 bits. */
  constructor(width: number, learn: (word: string) => ArrayLike<number>) {
    this.#width = width
    this.#learn = learn
    this.values = new Int16Array((MOST_TYPES + 1) * width)
  }

  /** Where in `values` the numbers begin of the word from `start` to `end`, whose two hashes are given. */
  at(text: string, start: number, end: number, hash: number, check: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (let id = this.#slots[slot]; id !== 0; id = this.#slots[slot]) {
      if (this.#hashes[id] === hash && this.#checks[id] === check) return id * this.#width
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.#add(text.slice(start, end), slot, hash, check)
  }

  #add(word: string, slot: number, hash: number, check: number): number {
    if (this.#size === MOST_TYPES) {
      this.#slots.fill(0)
      this.#size = 0
    }
    const id = ++this.#size
    this.#slots[slot] = id
    this.#hashes[id] = hash
    this.#checks[id] = check
    this.values.set(this.#learn(word), id * this.#width)
    return id * this.#width
  }
}
