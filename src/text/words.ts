import packed from '#corpora/segmentation/weights.js'
import { restoreSyllables } from './accents.js'
import { AtomKind, type Atoms } from './atom.js'
import { wordTypes } from './atoms.js'
import { CharClass, CLASS, fold, isLetter } from './characters.js'
import { Joint, Lattice, MARGIN } from './lattice.js'
import { joinLawNames } from './lawNames.js'
import { FULL_STOP } from './marks.js'
import { unpack } from './packed.js'
import { meantSyllable } from './syllableKey.js'
import { placeTones } from './tones.js'
import { Mark, type UserWords } from './userWords.js'
import { wordLexicon } from './wordLexicon.js'
import { findPath } from './wordPath.js'
import { Shape, WordType } from './wordTypes.js'
import { readWeights, WordModels } from './wordWeights.js'

/** A text with fewer accented syllables than this share was typed without accents; usual text has 0.7. */
const TYPED_WITHOUT = 0.25
/** PGS and the like. */
const LONGEST_SHORT = 3
/** Atoms that are read in one go: what is known of them stays in the fast memory of the processor. */
const WINDOW = 2048

let shipped: WordModels | null = null

function shippedModels(): WordModels {
  shipped ??= new WordModels(wordTypes, wordLexicon(), readWeights(unpack(packed)))
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
 *
 * @param userWords words of one's own, which stand as they are wherever they are found
 * @param models others than those that ship
 */
export function fillWordStarts(
  text: string,
  atoms: Atoms,
  wordStarts: Uint8Array,
  userWords: UserWords | null = null,
  models = shippedModels(),
): void {
  const { isBare, isLower } = lookAt(text, atoms)
  const model = models.of(isLower)
  const hasOwn = userWords !== null && markUserWords(text, atoms, userWords, isBare)
  const reading = isBare ? readingOf(text, atoms) : null
  for (let from = 0, to = 0; from < atoms.size; from = to) {
    to = endOfWindow(atoms, from)
    if (reading !== null || atoms.epoch !== wordTypes.epoch) typeAgain(text, atoms, from, to, reading)
    model.sync()
    lattice.fill(atoms, from, to, model)
    if (hasOwn) partUserWords(from)
    findPath(lattice, model, wordStarts, from)
  }
  for (let i = 1; i < atoms.size - 1; i++) {
    if (atoms.kinds[i] === AtomKind.punctuation && isShortening(text, atoms, i)) wordStarts[i] = 0
  }
  joinLawNames(text, atoms, wordStarts)
  if (hasOwn) for (let i = 0; i < atoms.size; i++) if (marks[i] === Mark.inside) wordStarts[i] = 0
}

/** Scratch: `Mark` of each atom. */
let marks = new Uint8Array(0)

function markUserWords(text: string, atoms: Atoms, userWords: UserWords, isBare: boolean): boolean {
  if (marks.length <= atoms.size) marks = new Uint8Array(2 * atoms.size + 1)
  return userWords.mark(text, atoms, isBare, marks)
}

/** Parts the atoms of user words from all others, so that the path goes around them. */
function partUserWords(from: number): void {
  for (let i = from + 1; i < from + lattice.size; i++) {
    if (marks[i] !== Mark.none || marks[i - 1] !== Mark.none) lattice.joinable[i - from + MARGIN] = Joint.none
  }
}

/** After the first atom beyond a window that stands alone; without one, the line is cut. */
function endOfWindow(atoms: Atoms, from: number): number {
  let to = Math.min(from + WINDOW, atoms.size)
  const limit = Math.min(from + 2 * WINDOW, atoms.size)
  while (to < limit && atoms.kinds[to] <= AtomKind.foreign && atoms.kinds[to - 1] <= AtomKind.foreign) to++
  return to
}

/** Finds the types of the atoms up to `to` where they are not those of the text, or were lost. */
function typeAgain(text: string, atoms: Atoms, from: number, to: number, reading: readonly string[] | null): void {
  const first = Math.max(0, from - MARGIN)
  const end = Math.min(atoms.size, to + MARGIN)
  wordTypes.reserve(end - first)
  atoms.epoch = 0
  for (let i = first; i < end; i++) {
    const word = reading === null ? '' : reading[i]
    atoms.types[i] = word === '' ? typeOfAtom(text, atoms, i) : wordTypes.typeOf(word, 0, word.length)
  }
}

function typeOfAtom(text: string, { starts, ends, kinds }: Atoms, i: number): number {
  const kind = kinds[i]
  if (kind === AtomKind.number || kind === AtomKind.code) return WordType.number
  if (kind > AtomKind.symbol) return WordType.mark
  return wordTypes.typeOf(text, starts[i], ends[i])
}

/** Whether atom `i`, a full stop, shortens the word before it and ends no sentence: TP. Huế, ThS. Lan, ông H. nói. */
function isShortening(text: string, { starts, ends, lineBreaks }: Atoms, i: number): boolean {
  const start = starts[i - 1]
  const end = starts[i]
  if (text.charCodeAt(end) !== FULL_STOP || ends[i] - end > 1 || ends[i - 1] !== end || end - start > LONGEST_SHORT)
    return false
  const short = text.slice(start, end)
  if (!isLetter(short.charCodeAt(0)) || (short.length > 1 && /[aeiouy]/.test(fold(short)))) return false
  if (lineBreaks[i + 1] === 1) return false
  if (CLASS[short.charCodeAt(0)] === CharClass.upper || short === 'tp') return true
  return CLASS[text.charCodeAt(starts[i + 1])] !== CharClass.upper
}

/** Whether a text was typed without accents, and whether it has no capital. */
function lookAt(text: string, atoms: Atoms): { isBare: boolean; isLower: boolean } {
  const isStale = atoms.epoch !== wordTypes.epoch
  let syllables = 0
  let accented = 0
  let capitals = 0
  for (let i = 0; i < atoms.size; i++) {
    if (atoms.kinds[i] > AtomKind.foreign) continue
    const type = isStale ? typeOfAtom(text, atoms, i) : atoms.types[i]
    if (wordTypes.shapes[type] !== Shape.lower) capitals++
    if (atoms.kinds[i] !== AtomKind.syllable) continue
    syllables++
    accented += wordTypes.accented[type]
  }
  return { isBare: accented < TYPED_WITHOUT * syllables, isLower: capitals === 0 }
}

/** Each word with its accents put back, in its own case; empty for anything else. */
function readingOf(text: string, { starts, ends, kinds, size }: Atoms): string[] {
  const written: string[] = []
  for (let i = 0; i < size; i++) {
    const atom = text.slice(starts[i], ends[i])
    written.push(kinds[i] <= AtomKind.foreign ? meantSyllable(placeTones(atom)) : atom)
  }
  return restoreSyllables(written).map((word, i) => {
    if (kinds[i] > AtomKind.foreign) return ''
    if (CLASS[text.charCodeAt(starts[i])] !== CharClass.upper) return word
    const isAll = ends[i] - starts[i] > 1 && CLASS[text.charCodeAt(ends[i] - 1)] === CharClass.upper
    return isAll ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
  })
}
