import packed from '#corpora/segmentation/weights.js'
import { restoreSyllables } from './accents.js'
import { AtomKind } from './atom.js'
import { CharClass, CLASS, FOLD, fold, isLetter } from './characters.js'
import { join } from './hash.js'
import { type AtomSpans, Lattice, LONGEST_WORD, MARGIN } from './lattice.js'
import { joinLawNames } from './lawNames.js'
import { FULL_STOP } from './marks.js'
import { unpack } from './packed.js'
import { JOIN_FEATURES, joinFeatures, score, type Weights, WORD_FEATURES, wordFeatures } from './perceptron.js'
import { wordLexicon } from './wordLexicon.js'

/** A text with fewer accented syllables than this share was typed without accents; usual text has 0.7. */
const TYPED_WITHOUT = 0.25

/** PGS and the like. */
const LONGEST_SHORT = 3

let shipped: Int8Array | null = null

function shippedWeights(): Int8Array {
  shipped ??= new Int8Array(unpack(packed).buffer)
  return shipped
}

const lattice = new Lattice()

/**
 * Marks with 1 each atom that begins a word; marks and numbers are words of their own, but for the full stop that
 * shortens a word (TP.). Text typed without accents is segmented as what it was meant to be. Linear in its size; a word
 * has at most five syllables.
 *
 * Method: the path of words with the highest score by dynamic programming (a semi-Markov model, Sarawagi & Cohen 2004),
 * scored by hashed features of words (Zhang & Clark 2007) and of the gaps within them, weights by an averaged
 * perceptron (Collins 2002).
 */
export function fillWordStarts(
  shadow: string,
  shadowStarts: Uint32Array,
  shadowEnds: Uint32Array,
  kinds: Uint8Array,
  size: number,
  wordStarts: Uint8Array,
): void {
  const atoms = { shadow, shadowStarts, shadowEnds, kinds, size }
  lattice.fill(atoms, wordLexicon(), isTypedWithout(atoms) ? readingOf(atoms) : undefined)
  findWords(lattice, shippedWeights(), wordStarts)
  for (let i = 1; i < size - 1; i++) if (isShortening(atoms, i)) wordStarts[i] = 0
  joinLawNames(atoms, wordStarts)
}

/** Whether atom `i` is a full stop that shortens the word before it and ends no sentence: TP. Huế, ThS. Lan, ông H. nói. */
function isShortening({ shadow, shadowStarts, shadowEnds }: AtomSpans, i: number): boolean {
  const start = shadowStarts[i - 1]
  const end = shadowStarts[i]
  if (shadow.charCodeAt(end) !== FULL_STOP || shadowEnds[i] - end > 1) return false
  if (shadowEnds[i - 1] !== end || end - start > LONGEST_SHORT) return false
  const short = shadow.slice(start, end)
  if (!isLetter(short.charCodeAt(0)) || (short.length > 1 && /[aeiouy]/.test(fold(short)))) return false
  if (shadow.slice(shadowEnds[i], shadowStarts[i + 1]).includes('\n')) return false
  if (CLASS[short.charCodeAt(0)] === CharClass.upper || short === 'tp') return true
  return CLASS[shadow.charCodeAt(shadowStarts[i + 1])] !== CharClass.upper
}

function isTypedWithout({ shadow, shadowStarts, shadowEnds, kinds, size }: AtomSpans): boolean {
  let syllables = 0
  let accented = 0
  for (let i = 0; i < size; i++) {
    if (kinds[i] !== AtomKind.syllable) continue
    syllables++
    for (let at = shadowStarts[i]; at < shadowEnds[i]; at++) {
      const unit = shadow.charCodeAt(at)
      // Only letters beyond ASCII have an accent to lose.
      if (unit > 127 && FOLD[unit] < 128) {
        accented++
        break
      }
    }
  }
  return accented < TYPED_WITHOUT * syllables
}

function readingOf({ shadow, shadowStarts, shadowEnds, kinds, size }: AtomSpans): string[] {
  const atoms: string[] = []
  for (let i = 0; i < size; i++) {
    const text = shadow.slice(shadowStarts[i], shadowEnds[i])
    atoms.push(kinds[i] <= AtomKind.foreign ? text.toLowerCase() : text)
  }
  return restoreSyllables(atoms)
}

/** Scratch of `findWords`, grown as needed. `scores[i]` and `lengths[i]`: of the best words up to atom i, and the last. */
const joinSlots = new Int32Array(JOIN_FEATURES)
const wordSlots = new Int32Array(WORD_FEATURES)
let joins = new Float64Array(0)
let scores = new Float64Array(0)
let lengths = new Uint8Array(0)

/** Marks the beginnings of the best words of a lattice: `wordStarts[i]` is 1 or 0 for each atom i. */
export function findWords(lattice: Lattice, weights: Weights, wordStarts: Uint8Array): void {
  const { size, joinable } = lattice
  reserve(size + LONGEST_WORD + 1)
  for (let i = 0; i < size; i++) {
    if (joinable[i + MARGIN] === 0) continue
    joinFeatures(lattice, i + MARGIN, joinSlots)
    joins[i] = score(weights, joinSlots, JOIN_FEATURES)
  }
  scores.fill(Number.NEGATIVE_INFINITY, 0, size + 1)
  scores[0] = 0
  for (let i = 0; i < size; i++) advance(lattice, weights, i)
  wordStarts.fill(0, 0, size)
  for (let end = size; end > 0; end -= lengths[end]) wordStarts[end - lengths[end]] = 1
}

/** Tries every word that begins at atom `i`. */
function advance(lattice: Lattice, weights: Weights, i: number): void {
  const { size, joinable, keys } = lattice
  let key = keys[i + MARGIN]
  let inner = scores[i]
  for (let length = 1; ; length++) {
    wordFeatures(lattice, i + MARGIN, length, key, wordSlots)
    const whole = inner + score(weights, wordSlots, WORD_FEATURES)
    if (whole > scores[i + length]) {
      scores[i + length] = whole
      lengths[i + length] = length
    }
    const last = i + length
    if (length === LONGEST_WORD || last >= size || joinable[last + MARGIN] === 0) return
    inner += joins[last]
    key = join(key, keys[last + MARGIN])
  }
}

function reserve(length: number): void {
  if (length <= scores.length) return
  const larger = Math.max(length, scores.length * 2)
  joins = new Float64Array(larger)
  scores = new Float64Array(larger)
  lengths = new Uint8Array(larger)
}
