import type { AtomKind } from './atom.js'
import { splitAtoms } from './atoms.js'
import { findClauses } from './clauses.js'
import { fillWordStarts } from './segmenter.js'
import { findSentences } from './sentences.js'
import { shadowOf } from './shadow.js'

/** A word of a text: `text` is the slice of the original from `start` to `end` (UTF-16), as the user wrote it. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: AtomKind
}

/** A text, read once: arrays over its atoms (syllables, numbers, marks); words, clauses and sentences are ranges of atoms. */
export class Doc {
  /** The text as the user wrote it. */
  readonly original: string
  /** NFC, tone marks in their traditional place, same case, otherwise the same characters. */
  readonly shadow: string
  /** Number of atoms. */
  readonly size: number
  /** Of each atom, into `original`. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Of each atom, into `shadow`. */
  readonly shadowStarts: Uint32Array
  readonly shadowEnds: Uint32Array
  /** `AtomKind` of each atom. */
  readonly kinds: Uint8Array
  /** First atom of each sentence, closed by `size`. */
  readonly sentences: Uint32Array
  /** First atom of each clause, closed by `size`; every sentence start is a clause start. */
  readonly clauses: Uint32Array
  #wordStarts: Uint8Array | null = null

  constructor(text: string) {
    const { text: shadow, origins } = shadowOf(text)
    const atoms = splitAtoms(shadow)
    const { size } = atoms
    this.original = text
    this.shadow = shadow
    this.size = size
    this.shadowStarts = atoms.starts.slice(0, size)
    this.shadowEnds = atoms.ends.slice(0, size)
    this.starts = origins === null ? this.shadowStarts : this.shadowStarts.map((at) => origins[at])
    this.ends = origins === null ? this.shadowEnds : this.shadowEnds.map((at) => origins[at])
    this.kinds = atoms.kinds.slice(0, size)
    this.sentences = findSentences(shadow, atoms)
    this.clauses = findClauses(shadow, atoms, this.sentences)
  }

  /** 1 where a word begins. Found when first asked for. */
  get wordStarts(): Uint8Array {
    if (this.#wordStarts === null) {
      this.#wordStarts = new Uint8Array(this.size)
      fillWordStarts(this.shadow, this.shadowStarts, this.shadowEnds, this.kinds, this.size, this.#wordStarts)
    }
    return this.#wordStarts
  }

  /** Shadow text of atom `i`. */
  atom(i: number): string {
    return this.shadow.slice(this.shadowStarts[i], this.shadowEnds[i])
  }

  /** The words, in order. */
  tokens(): Token[] {
    const tokens: Token[] = []
    const { original, starts, ends, kinds, wordStarts, size } = this
    for (let i = 0, next = 0; i < size; i = next) {
      next = i + 1
      while (next < size && wordStarts[next] === 0) next++
      const start = starts[i]
      const end = ends[next - 1]
      tokens.push({ text: original.slice(start, end), start, end, kind: kinds[i] as AtomKind })
    }
    return tokens
  }
}

/** Reads a text: atoms, words, clauses and sentences with offsets into it. Linear in its length. */
export function parse(text: string): Doc {
  return new Doc(text)
}

/** The words of a text, with offsets into it. */
export function segment(text: string): Token[] {
  return parse(text).tokens()
}
