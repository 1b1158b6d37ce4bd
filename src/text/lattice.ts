import { AtomKind, type Atoms } from './atom.js'
import { join } from './hash.js'
import { SpanFact } from './wordLexicon.js'
import { WordType } from './wordTypes.js'

export const LONGEST_WORD = 5
/** Places before the first atom and after the last that features may look at. */
export const MARGIN = 4

/** `weak`: nothing speaks for joining them but, maybe, a longer entry. */
export const Joint = { none: 0, joinable: 1, weak: 2 } as const

/** What a lattice asks of a model, see `WordModel`. */
export interface LatticeModel {
  readonly lexicon: { factsOf(key: number): number }
  /** Of each type; `traits` once its key was asked for. */
  readonly shapes: Uint8Array
  readonly traits: Uint8Array
  keyOf(type: number): number
  readPairs(lattice: Lattice): void
}

/**
 * What the features of segmentation look at, atom by atom; the atom `from + i` of a text stands at `i + MARGIN`. Reused
 * from text to text.
 */
export class Lattice {
  size = 0
  /** Types of the atoms, see `WordTypes`. */
  types = new Uint16Array(0)
  /** Hash of the syllable as it is read. */
  keys = new Uint32Array(MARGIN)
  shapes = new Uint8Array(MARGIN)
  /** Facts of the syllable, see `WordLexicon`. */
  traits = new Uint8Array(0)
  /** Whether the atom may belong to the word of the atom before: `Joint`. */
  joinable = new Uint8Array(0)
  /** Facts of the two, three … syllables that begin here. */
  pairs = new Uint8Array(MARGIN)
  triples = new Uint8Array(0)
  quads = new Uint8Array(0)
  /** What pairs of atoms have to say of the gap before the atom, and of it and the next as a word. */
  gapScores = new Int32Array(0)
  pairScores = new Int32Array(0)
  wanted = new Int32Array(0)

  /** Reads the atoms from `from` up to `to`, and those around them. */
  fill(atoms: Atoms, from: number, to: number, model: LatticeModel): void {
    this.size = to - from
    const length = this.size + 2 * MARGIN
    this.#reserve(length)
    const { types, keys, shapes, traits, joinable, pairs, triples, quads, gapScores } = this
    // One loop: `fill` of a typed array costs as much as 50 atoms each time, which short texts would feel.
    for (let at = 0; at < length; at++) {
      const i = from + at - MARGIN
      const type = i >= 0 && i < atoms.size ? atoms.types[i] : WordType.edge
      types[at] = type
      keys[at] = model.keyOf(type)
      shapes[at] = model.shapes[type]
      traits[at] = model.traits[type]
      joinable[at] = i > from && i < to && isNear(atoms, i) ? Joint.joinable : Joint.none
      pairs[at] = 0
      triples[at] = 0
      quads[at] = 0
      gapScores[at] = 0
    }
    model.readPairs(this)
    this.#readLonger(model)
  }

  /** Looks up what the entries that begin with a pair may be; they make up for a weak gap inside. */
  #readLonger(model: LatticeModel): void {
    const { keys, joinable, pairs, triples, quads } = this
    for (let at = MARGIN; at < this.size + MARGIN; at++) {
      if ((pairs[at] & SpanFact.opens) === 0 || joinable[at + 2] === 0) continue
      const triple = join(join(keys[at], keys[at + 1]), keys[at + 2])
      triples[at] = model.lexicon.factsOf(triple)
      if ((triples[at] & SpanFact.isEntry) !== 0) {
        joinable[at + 1] = 1
        joinable[at + 2] = 1
      }
      if ((triples[at] & SpanFact.opens) === 0 || joinable[at + 3] === 0) continue
      quads[at] = model.lexicon.factsOf(join(triple, keys[at + 3]))
      if ((quads[at] & SpanFact.isEntry) === 0) continue
      joinable[at + 1] = 1
      joinable[at + 2] = 1
      joinable[at + 3] = 1
    }
  }

  #reserve(length: number): void {
    if (length <= this.keys.length) return
    const larger = Math.max(length, this.keys.length * 2)
    this.types = new Uint16Array(larger)
    this.keys = new Uint32Array(larger)
    this.shapes = new Uint8Array(larger)
    this.traits = new Uint8Array(larger)
    this.joinable = new Uint8Array(larger)
    this.pairs = new Uint8Array(larger)
    this.triples = new Uint8Array(larger)
    this.quads = new Uint8Array(larger)
    this.gapScores = new Int32Array(larger)
    this.pairScores = new Int32Array(larger)
    this.wanted = new Int32Array(larger)
  }
}

/** Whether atom `i` and the one before are words with no line break between. */
function isNear({ kinds, lineBreaks }: Atoms, i: number): boolean {
  return kinds[i] <= AtomKind.foreign && kinds[i - 1] <= AtomKind.foreign && lineBreaks[i] === 0
}
