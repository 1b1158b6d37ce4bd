import { CONTEXT_FEATURES, contextFeatures, PAIR_FEATURES, pairAfter, pairBefore, pairFeatures } from './gapFeatures.js'
import { hash, join } from './hash.js'
import { Joint, Lattice, type LatticeModel, MARGIN } from './lattice.js'
import { score } from './perceptron.js'
import { learnSurroundings, type Surroundings } from './surroundings.js'
import { meantSyllable, syllableKey } from './syllableKey.js'
import { placeTones } from './tones.js'
import { OWN_FEATURES, ownFeatures, WORD_FEATURES, wordAfter, wordFeatures } from './wordFeatures.js'
import { SpanFact, Trait, type WordLexicon } from './wordLexicon.js'
import type { PathScores } from './wordPath.js'
import { MOST_TYPES, Shape, WordType, type WordTypes } from './wordTypes.js'

/** Pairs are kept by twos: the one learnt last, and the one before it that fell in the same place. 1.5 MB in all. */
const PAIR_BITS = 16
const KEPT_PAIRS = 2 << PAIR_BITS
/**
 * What must speak for two atoms as a word, against each alone, for the gap between them to be looked at: below it the
 * neighbours hardly ever turn the scale. Keeps a third of the gaps; F1 on vtb-dev is the same to 0.01 (benchmarks/segmentation.ts).
 */
const LEAST_MARGIN = -125
/** The same where no third atom comes into question: beyond these the context turned 3 pairs of 9,000 (news, encyclopedia). */
const SURELY_TWO = -60
const SURELY_ONE = 240
const WEAK = 1 << 8
/** Of the types that are not told apart by their letters, in the order of `WordType`. */
const SHARED_KEYS = ['<edge>', '<number>', '<mark>', '<long>', '<long>', '<long>'].map((name) => hash(name))

const slots = new Int32Array(32)

/**
 * Lexicon and weights, and what they say of each word type and of the pairs met last: most features look at no more than
 * two atoms, and most pairs have been met before, so that their sums are found by one look-up. Scores are the same with
 * or without what is kept.
 */
export class WordModel implements LatticeModel, PathScores {
  readonly lexicon: WordLexicon
  /** Of each type. `traits` are known once `keyOf` was asked for. */
  readonly shapes: Uint8Array
  readonly traits = new Uint8Array(MOST_TYPES)
  readonly #weights: Int8Array
  readonly #types: WordTypes
  readonly #isLower: boolean
  #epoch = 0
  /** Of each type; key 0: not learnt yet. */
  readonly #keys = new Uint32Array(MOST_TYPES)
  /** Score of the type as a word of its own, but for what stands around it. */
  readonly #alone = new Int16Array(MOST_TYPES)
  /** Score of a word after the type: of one syllable, of two unknown to the dictionary, of two known. */
  readonly #before = new Int16Array(MOST_TYPES * 3)
  /** Of each pair: its two types; its facts (8 bits), `WEAK`, the scores it adds to the gap after and before (8 each). */
  readonly #pairs = new Int32Array(KEPT_PAIRS * 2)
  /** And its scores: of the gap (16 bits), of the two as a word (16). */
  readonly #pairScores = new Int32Array(KEPT_PAIRS)
  readonly #around: Surroundings
  /** Holds one word whose score is learnt. */
  readonly #scratch = new Lattice()

  /** @param isLower for text without a capital */
  constructor(types: WordTypes, lexicon: WordLexicon, weights: Int8Array, isLower = false) {
    this.#isLower = isLower
    this.#types = types
    this.lexicon = lexicon
    this.#weights = weights
    this.shapes = types.shapes
    this.#around = learnSurroundings(weights)
  }

  /** Forgets what is kept where the types began anew. To be called before a lattice is filled. */
  sync(): void {
    if (this.#epoch === this.#types.epoch) return
    this.#epoch = this.#types.epoch
    this.#keys.fill(0)
    this.#pairs.fill(0)
  }

  /** Hash of the syllable as it is read. */
  keyOf(type: number): number {
    if (this.#keys[type] === 0) this.#learnType(type)
    return this.#keys[type]
  }

  /** Reads what each two atoms side by side say of the gap between them and of those around. */
  readPairs(lattice: Lattice): void {
    const { size, types, joinable, pairs, gapScores, pairScores } = lattice
    const kept = this.#pairs
    let left = types[MARGIN - 1]
    for (let at = MARGIN; at <= size + MARGIN; at++) {
      const right = types[at]
      const key = (left << 16) | 0x8000 | right
      left = right
      let place = (Math.imul(key, 0x9e3779b1) >>> (32 - PAIR_BITS)) << 2
      if (kept[place] !== key) {
        if (kept[place + 2] === key) place += 2
        else this.#learnPair(lattice, at, key, place)
      }
      const facts = kept[place + 1]
      gapScores[at + 1] += (facts << 8) >> 24
      gapScores[at - 1] += facts >> 24
      if (joinable[at] === Joint.none) continue
      pairs[at - 1] = facts & 255
      const scores = this.#pairScores[place >> 1]
      gapScores[at] += scores >> 16
      pairScores[at] = (scores << 16) >> 16
      if ((facts & WEAK) !== 0) joinable[at] = Joint.weak
    }
  }

  /** Most pairs are settled by what two atoms side by side say; only then the wider context is not asked. */
  isWord(lattice: Lattice, at: number): boolean {
    const { gapScores } = lattice
    const apart = this.word(lattice, at, 1, 0) + this.word(lattice, at + 1, 1, 0)
    const margin = gapScores[at + 1] + this.word(lattice, at, 2, 0) - apart
    if (margin < SURELY_TWO) return false
    return margin > SURELY_ONE || margin + this.#context(lattice, at + 1) >= 0
  }

  gap(lattice: Lattice, at: number): number {
    return lattice.gapScores[at] + this.#context(lattice, at)
  }

  #context(lattice: Lattice, at: number): number {
    contextFeatures(lattice, at, slots, 0)
    return score(this.#weights, slots, 0, CONTEXT_FEATURES)
  }

  /**
   * In text with capitals, only entries, and rows of syllables that have a capital or often have one: names. Spares four of
   * five long words their score and costs nothing; in text without a capital it would cost 0.2 of F1.
   */
  mayBeLong({ shapes, traits, triples, quads }: Lattice, at: number, length: number): boolean {
    if (this.#isLower || ((length === 3 ? triples[at] : length === 4 ? quads[at] : 0) & SpanFact.isEntry) !== 0)
      return true
    for (let i = at; i < at + length; i++) {
      if (shapes[i] === Shape.lower && traits[i] >>> Trait.capitalShift < Trait.oftenCapital) return false
    }
    return true
  }

  word(lattice: Lattice, at: number, length: number, key: number): number {
    const { shapes, types } = lattice
    const shape = shapes[at - 1] * 36 + shapes[at] * 6 + shapes[at + 1]
    const before = types[at - 1] * 3
    if (length === 1) return this.#alone[types[at]] + this.#before[before] + this.#around.one[shape]
    if (length === 2) {
      const entry = lattice.pairs[at] & SpanFact.word
      const around = this.#around.two[(entry * 216 + shape) * 6 + shapes[at + 2]]
      return lattice.pairScores[at + 1] + this.#before[before + 1 + entry] + around
    }
    wordFeatures(lattice, at, length, key, slots)
    return score(this.#weights, slots, 0, WORD_FEATURES)
  }

  #learnType(type: number): void {
    const isShared = type < WordType.first
    const key = isShared ? SHARED_KEYS[type] : syllableKey(meantSyllable(placeTones(this.#types.textOf(type))))
    this.#keys[type] = key
    this.traits[type] = this.lexicon.factsOf(key)
    this.#scratch.keys[0] = key
    this.#scratch.shapes[0] = this.shapes[type]
    ownFeatures(this.#scratch, 0, 1, key, slots)
    this.#alone[type] = score(this.#weights, slots, 0, OWN_FEATURES)
    for (const [i, size] of [2, 4, 5].entries()) this.#before[type * 3 + i] = this.#weights[wordAfter(key, size)]
  }

  /** Learns the pair that ends at `at` and puts it first in its place. */
  #learnPair(lattice: Lattice, at: number, key: number, place: number): void {
    const { keys, types, pairs } = lattice
    const both = join(keys[at - 1], keys[at])
    const facts = this.lexicon.factsOf(both)
    pairs[at - 1] = facts
    pairFeatures(lattice, at, slots)
    const gap = score(this.#weights, slots, 0, PAIR_FEATURES)
    ownFeatures(lattice, at - 1, 2, both, slots)
    const word = score(this.#weights, slots, 0, OWN_FEATURES)
    pairs[at - 1] = 0
    const margin = gap + word - this.#alone[types[at - 1]] - this.#alone[types[at]]
    const after = this.#weights[pairBefore(keys[at - 1], keys[at])]
    const before = this.#weights[pairAfter(keys[at - 1], keys[at])]
    const kept = this.#pairs
    kept[place + 2] = kept[place]
    kept[place + 3] = kept[place + 1]
    this.#pairScores[(place >> 1) + 1] = this.#pairScores[place >> 1]
    kept[place] = key
    kept[place + 1] = facts | (margin < LEAST_MARGIN ? WEAK : 0) | ((after & 255) << 16) | (before << 24)
    this.#pairScores[place >> 1] = (gap << 16) | (word & 0xffff)
  }
}
