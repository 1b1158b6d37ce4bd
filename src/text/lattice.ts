import { AtomKind } from './atom.js'
import { CharClass, CLASS, LOWER } from './characters.js'
import { hash, join } from './hash.js'
import { SpanFact, type WordLexicon } from './wordLexicon.js'

export const LONGEST_WORD = 5
/** Places before the first atom and after the last that features may look at. */
export const MARGIN = 4

export const Shape = { lower: 0, capital: 1, capitals: 2, number: 3, mark: 4, edge: 5 } as const

const EDGE_KEY = hash('<edge>')
const NUMBER_KEY = hash('<number>')

/** Where atoms stand in a text; the arrays of a `Doc`. */
export interface AtomSpans {
  readonly shadow: string
  readonly shadowStarts: Uint32Array
  readonly shadowEnds: Uint32Array
  readonly kinds: Uint8Array
  readonly size: number
}

/** What the features of segmentation look at, atom by atom; atom i stands at `i + MARGIN`. Reused from text to text. */
export class Lattice {
  size = 0
  /** Hash of the syllable in lower case. */
  keys = new Uint32Array(0)
  shapes = new Uint8Array(0)
  /** Facts of the syllable, see `WordLexicon`. */
  traits = new Uint8Array(0)
  /** 1 where the atom may belong to the word of the atom before. */
  joinable = new Uint8Array(0)
  /** Facts of the two, three … syllables that begin here. */
  pairs = new Uint8Array(0)
  triples = new Uint8Array(0)
  quads = new Uint8Array(0)

  /** Reads the atoms of a text. `readAs`: the syllables to see instead of what is written, one an atom, in lower case. */
  fill(atoms: AtomSpans, lexicon: WordLexicon, readAs?: readonly string[]): void {
    this.#reserve(atoms.size + 2 * MARGIN)
    this.size = atoms.size
    const { keys, shapes, joinable } = this
    for (let at = 0; at < MARGIN; at++) this.#setEdge(at)
    for (let i = 0; i < atoms.size; i++) {
      const at = i + MARGIN
      const kind = atoms.kinds[i]
      const start = atoms.shadowStarts[i]
      const end = atoms.shadowEnds[i]
      shapes[at] = shapeOf(atoms.shadow, start, end, kind)
      if (shapes[at] === Shape.number) keys[at] = NUMBER_KEY
      else keys[at] = readAs === undefined ? lowerHash(atoms.shadow, start, end) : hash(readAs[i])
      const isWord = kind <= AtomKind.foreign
      joinable[at] = isWord && i > 0 && atoms.kinds[i - 1] <= AtomKind.foreign && isNear(atoms, i) ? 1 : 0
    }
    for (let at = this.size + MARGIN; at < this.size + 2 * MARGIN; at++) this.#setEdge(at)
    this.#lookUp(lexicon)
  }

  #setEdge(at: number): void {
    this.keys[at] = EDGE_KEY
    this.shapes[at] = Shape.edge
    this.joinable[at] = 0
    this.traits[at] = 0
    this.pairs[at] = 0
    this.triples[at] = 0
    this.quads[at] = 0
  }

  #lookUp(lexicon: WordLexicon): void {
    const { keys, joinable, traits, pairs, triples, quads } = this
    for (let at = MARGIN; at < this.size + MARGIN; at++) {
      traits[at] = lexicon.factsOf(keys[at])
      triples[at] = 0
      quads[at] = 0
      if (joinable[at + 1] === 0) {
        pairs[at] = 0
        continue
      }
      const pair = join(keys[at], keys[at + 1])
      pairs[at] = lexicon.factsOf(pair)
      if ((pairs[at] & SpanFact.opens) === 0 || joinable[at + 2] === 0) continue
      const triple = join(pair, keys[at + 2])
      triples[at] = lexicon.factsOf(triple)
      if ((triples[at] & SpanFact.opens) === 0 || joinable[at + 3] === 0) continue
      quads[at] = lexicon.factsOf(join(triple, keys[at + 3]))
    }
  }

  #reserve(length: number): void {
    if (length <= this.keys.length) return
    const larger = Math.max(length, this.keys.length * 2)
    this.keys = new Uint32Array(larger)
    this.shapes = new Uint8Array(larger)
    this.traits = new Uint8Array(larger)
    this.joinable = new Uint8Array(larger)
    this.pairs = new Uint8Array(larger)
    this.triples = new Uint8Array(larger)
    this.quads = new Uint8Array(larger)
  }
}

function shapeOf(text: string, start: number, end: number, kind: number): number {
  if (kind === AtomKind.number || kind === AtomKind.code) return Shape.number
  if (kind > AtomKind.foreign) return Shape.mark
  if (CLASS[text.charCodeAt(start)] !== CharClass.upper) return Shape.lower
  return end - start > 1 && CLASS[text.charCodeAt(end - 1)] === CharClass.upper ? Shape.capitals : Shape.capital
}

/** `hash` of the text in lower case, without making it: `join` with 0 is the finish of `hash`. */
function lowerHash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ LOWER[text.charCodeAt(i)], 0x01000193)
  return join(0, h)
}

/** No line break stands between atom `i` and the one before. */
function isNear({ shadow, shadowStarts, shadowEnds }: AtomSpans, i: number): boolean {
  for (let at = shadowEnds[i - 1]; at < shadowStarts[i]; at++) {
    if (CLASS[shadow.charCodeAt(at)] === CharClass.lineBreak) return false
  }
  return true
}
