import { type Expansion, expansionBeforeStop, expansionOf } from './abbreviations.js'
import { restoreSyllables } from './accents.js'
import { AtomKind } from './atom.js'
import { CharClass, CLASS, fold } from './characters.js'
import type { Doc } from './doc.js'
import { Keyboard } from './keyboard.js'
import { Lexicon } from './lexicon.js'
import { Place } from './place.js'
import { respell } from './spelling.js'
import { isLegalSyllable } from './syllable.js'

/** A text as a fluent reader says it. */
export interface Reading {
  readonly syllables: readonly string[]
  /** `atoms[i]`: the atom that syllable i came from. */
  readonly atoms: Uint32Array
}

/** How a word is read, and what it says of the writer's keyboard: whether it was typed with accents or could have been. */
interface WordReading {
  readonly syllables: readonly string[]
  readonly bare: 0 | 1
  readonly accented: 0 | 1
}

/** How a word is read wherever it stands; null where that depends on its neighbours. */
const lexicon = new Lexicon<WordReading | null>(readAnywhere)

/**
 * The text as a fluent reader reads it: lower case, abbreviations and teencode in full (one atom, several syllables),
 * drawn-out letters shortened, accents put back where the text, or a whole sentence of it, was typed without. Numbers,
 * marks, links and emoji are left out.
 */
export function read(doc: Doc): Reading {
  const syllables: string[] = []
  const atoms: number[] = []
  const place = new Place(doc)
  const keyboard = new Keyboard()
  const { shadow, shadowStarts, shadowEnds, kinds, sentences, size } = doc
  for (let i = 0, sentence = 1; i < size; i++) {
    if (i === sentences[sentence]) {
      keyboard.endSentence(syllables.length)
      sentence++
    }
    if (kinds[i] > AtomKind.foreign) continue
    const word = lexicon.at(shadow, shadowStarts[i], shadowEnds[i]) ?? readHere(place.at(i))
    keyboard.note(word.bare, word.accented)
    for (const syllable of word.syllables) {
      syllables.push(syllable)
      atoms.push(i)
    }
  }
  for (const [start, end] of keyboard.bareRanges(syllables.length)) {
    const restored = restoreSyllables(syllables.slice(start, end))
    for (let i = start; i < end; i++) syllables[i] = restored[i - start]
  }
  return { syllables, atoms: new Uint32Array(atoms) }
}

function readAnywhere(word: string): WordReading | null {
  const expansion = expansionOf(word)
  if (expansionBeforeStop(word) !== undefined) return null
  if (expansion === undefined) return readAsWritten(word)
  const depends = expansion.notAfterNumber || expansion.isSyllable || isCapital(word)
  return depends ? null : inFull(expansion)
}

function inFull(expansion: Expansion): WordReading {
  return { syllables: expansion.syllables, bare: 0, accented: 0 }
}

function readAsWritten(word: string): WordReading {
  const low = word.toLowerCase()
  const syllable = respell(low) ?? low
  const accented = fold(low) !== low
  return { syllables: [syllable], bare: !accented && isLegalSyllable(syllable) ? 1 : 0, accented: accented ? 1 : 0 }
}

function isCapital(word: string): boolean {
  return word.length === 1 && CLASS[word.charCodeAt(0)] === CharClass.upper
}

/** A short form whose meaning depends on what stands around it. */
function readHere(place: Place): WordReading {
  const word = place.doc.atom(place.i)
  const beforeStop = expansionBeforeStop(word)
  if (beforeStop !== undefined && place.standsBeforeName) return inFull(beforeStop)
  const expansion = expansionOf(word)
  return expansion !== undefined && holds(expansion, word, place) ? inFull(expansion) : readAsWritten(word)
}

function holds(expansion: Expansion, word: string, place: Place): boolean {
  if (expansion.notAfterNumber && place.followsNumber) return false
  if (expansion.isSyllable) return !place.inCapitals
  return !isCapital(word) || place.opensSentence || place.inCapitals
}
