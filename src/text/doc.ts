import type { AtomKind, Atoms } from './atom.js'
import { splitAtoms, wordTypes } from './atoms.js'
import { findClauses } from './clauses.js'
import { findSentences } from './sentences.js'
import { composedOf } from './shadow.js'
import { placeTones } from './tones.js'
import type { UserWords } from './userWords.js'
import { fillWordStarts } from './words.js'
import type { WordModels } from './wordWeights.js'

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
  readonly #composed: string
  readonly #atoms: Atoms
  #shadow: string | null = null
  #sentences: Uint32Array | null = null
  #clauses: Uint32Array | null = null
  #wordStarts: Uint8Array | null = null

  readonly #userWords: UserWords | null
  readonly #models: WordModels | undefined

  /** @param userWords words of one's own, see `Segmenter`; so are `models` */
  constructor(text: string, userWords: UserWords | null = null, models?: WordModels) {
    const { text: composed, origins } = composedOf(text)
    const atoms = splitAtoms(composed).kept()
    this.#atoms = atoms
    this.original = text
    this.#userWords = userWords
    this.#models = models
    this.#composed = composed
    this.size = atoms.size
    this.shadowStarts = atoms.starts
    this.shadowEnds = atoms.ends
    this.starts = origins === null ? this.shadowStarts : this.shadowStarts.map((at) => origins[at])
    this.ends = origins === null ? this.shadowEnds : this.shadowEnds.map((at) => origins[at])
    this.kinds = atoms.kinds
  }

  /** NFC, tone marks in their traditional place, same case, otherwise the same characters. */
  get shadow(): string {
    this.#shadow ??= this.#atoms.isToned ? placeTones(this.#composed) : this.#composed
    return this.#shadow
  }

  /** First atom of each sentence, closed by `size`. Found when first asked for, as are clauses and words. */
  get sentences(): Uint32Array {
    this.#sentences ??= findSentences(this.shadow, this.#atoms)
    return this.#sentences
  }

  /** First atom of each clause, closed by `size`; every sentence start is a clause start. */
  get clauses(): Uint32Array {
    this.#clauses ??= findClauses(this.shadow, this.#atoms, this.sentences)
    return this.#clauses
  }

  /** 1 where a word begins. */
  get wordStarts(): Uint8Array {
    if (this.#wordStarts === null) {
      this.#wordStarts = new Uint8Array(this.size)
      fillWordStarts(this.#composed, this.#atoms, this.#wordStarts, this.#userWords, this.#models)
    }
    return this.#wordStarts
  }

  /** Of each atom, its id in `wordTypes` while that is of this epoch and the shadow is what was typed; else nothing. */
  get types(): Uint16Array | null {
    const { types, epoch } = this.#atoms
    return epoch === wordTypes.epoch && this.shadow === this.#composed ? types : null
  }

  /** Shadow text of atom `i`. */
  atom(i: number): string {
    return this.shadow.slice(this.shadowStarts[i], this.shadowEnds[i])
  }

  /** The words, in order. */
  tokens(): Token[] {
    return tokensOf(
      this.original,
      this.starts,
      this.ends,
      this.#atoms,
      this.wordStarts,
      this.#composed === this.original,
    )
  }
}

/** Reads a text: atoms, words, clauses and sentences with offsets into it. Linear in its length. */
export function parse(text: string): Doc {
  return new Doc(text)
}

let wordStarts = new Uint8Array(1024)

/** The words of a text, with offsets into it. */
export function segment(text: string): Token[] {
  return segmentWith(text, null)
}

/** The same, with words and models of one's own. */
export function segmentWith(text: string, userWords: UserWords | null, models?: WordModels): Token[] {
  const { text: composed, origins } = composedOf(text)
  const atoms = splitAtoms(composed)
  if (wordStarts.length < atoms.size) wordStarts = new Uint8Array(atoms.size * 2)
  fillWordStarts(composed, atoms, wordStarts, userWords, models)
  if (origins !== null) moveBack(atoms, origins)
  return tokensOf(text, atoms.starts, atoms.ends, atoms, wordStarts, composed === text)
}

function moveBack({ starts, ends, size }: Atoms, origins: Uint32Array): void {
  for (let i = 0; i < size; i++) {
    starts[i] = origins[starts[i]]
    ends[i] = origins[ends[i]]
  }
}

/** `isComposed`: the types of the atoms are those of the text itself, so that the strings kept for them can be given out. */
function tokensOf(
  text: string,
  starts: Uint32Array,
  ends: Uint32Array,
  atoms: Atoms,
  wordStarts: Uint8Array,
  isComposed: boolean,
): Token[] {
  const { kinds, types, size } = atoms
  const areKept = isComposed && atoms.epoch === wordTypes.epoch
  let count = 0
  for (let i = 0; i < size; i++) count += wordStarts[i]
  const tokens = new Array<Token>(count)
  let at = 0
  for (let i = 0, next = 0; i < size; i = next) {
    next = i + 1
    while (next < size && wordStarts[next] === 0) next++
    const start = starts[i]
    const end = ends[next - 1]
    const kept = areKept && next === i + 1 ? wordTypes.textOf(types[i]) : ''
    tokens[at++] = { text: kept === '' ? text.slice(start, end) : kept, start, end, kind: kinds[i] as AtomKind }
  }
  return tokens
}
