import { ABBREVIATIONS, Abbreviations, type Expansion } from './abbreviations.js'
import { Case, caseOf, hasBothCases } from './accentRow.js'
import { restoreSyllables } from './accents.js'
import { AtomKind } from './atom.js'
import { wordTypes } from './atoms.js'
import { CharClass, CLASS, fold } from './characters.js'
import { chooseReading } from './choice.js'
import type { Doc } from './doc.js'
import { Keyboard } from './keyboard.js'
import { Lexicon } from './lexicon.js'
import { Place } from './place.js'
import { respell } from './spelling.js'
import { isLegalSyllable } from './syllable.js'
import { WordType } from './wordTypes.js'

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

/**
 * Reads texts as a fluent reader does: lower case, abbreviations and teencode in full (one atom, several syllables), each by
 * what stands around it, drawn-out letters shortened, accents put back where the text, or a whole sentence of it, was typed
 * without. Numbers, marks, links and emoji are left out.
 */
export class Reader {
  readonly #abbreviations: Abbreviations
  /** How a word is read wherever it stands; null where that depends on its neighbours. */
  readonly #words = new Lexicon<WordReading | null>((word) => this.#readAnywhere(word))
  /** The same by the ids of `wordTypes`, for as long as these mean the same. */
  readonly #typed: (WordReading | null | undefined)[] = []
  #epoch = 0

  /** @param abbreviations short forms of your own, before those that ship: lines of a key, two spaces or a tab, its reading. */
  constructor(abbreviations = '') {
    this.#abbreviations = abbreviations === '' ? ABBREVIATIONS : new Abbreviations(abbreviations, ABBREVIATIONS)
  }

  read(doc: Doc): Reading {
    const syllables: string[] = []
    const atoms: number[] = []
    const place = new Place(doc)
    const keyboard = new Keyboard()
    const { shadow, shadowStarts, shadowEnds, kinds, sentences, size, types } = doc
    for (let i = 0, sentence = 1; i < size; i++) {
      if (i === sentences[sentence]) {
        keyboard.endSentence(syllables.length)
        sentence++
      }
      if (kinds[i] > AtomKind.foreign && !this.#isShortForm(doc, i)) continue
      const known =
        types === null ? this.#words.at(shadow, shadowStarts[i], shadowEnds[i]) : this.#ofType(doc, types[i], i)
      const word = known ?? this.#readHere(place.at(i), syllables.at(-1) ?? '')
      keyboard.note(word.bare, word.accented)
      for (const syllable of word.syllables) {
        syllables.push(syllable)
        atoms.push(i)
      }
    }
    const ranges = keyboard.bareRanges(syllables.length)
    const tellsNames = ranges.length > 0 && hasBothCases(shadow)
    for (const [start, end] of ranges) restoreRange(doc, syllables, atoms, start, end, tellsNames)
    return { syllables, atoms: new Uint32Array(atoms) }
  }

  #ofType({ shadow, shadowStarts, shadowEnds }: Doc, type: number, i: number): WordReading | null {
    if (this.#epoch !== wordTypes.epoch) {
      this.#typed.length = 0
      this.#epoch = wordTypes.epoch
    }
    const known = this.#typed[type]
    if (known !== undefined && type >= WordType.first) return known
    const read = this.#words.at(shadow, shadowStarts[i], shadowEnds[i])
    this.#typed[type] = read
    return read
  }

  /** TDP7: a table of one's own may know what looks like a code. */
  #isShortForm(doc: Doc, i: number): boolean {
    return doc.kinds[i] === AtomKind.code && this.#abbreviations.of(doc.atom(i)) !== undefined
  }

  #readAnywhere(word: string): WordReading | null {
    const expansion = this.#abbreviations.of(word)
    if (this.#abbreviations.beforeStop(word) !== undefined) return null
    if (expansion === undefined) return readAsWritten(word)
    const isPlain = expansion.unit === null && expansion.readings.length === 1 && !expansion.isSyllable
    const depends = !isPlain || isCapital(word) || isBareSyllable(word)
    return depends ? null : inFull(expansion.syllables)
  }

  /** A short form whose meaning depends on what stands around it; `before`: the syllable read last. */
  #readHere(place: Place, before: string): WordReading {
    const word = place.doc.atom(place.i)
    const beforeStop = this.#abbreviations.beforeStop(word)
    if (beforeStop !== undefined && place.standsBeforeName) return inFull(beforeStop.syllables)
    const expansion = this.#abbreviations.of(word)
    if (expansion === undefined) return readAsWritten(word)
    if (expansion.unit !== null && place.followsNumber) return inFull(expansion.unit)
    if (!holds(expansion, word, place)) return readAsWritten(word)
    const written = word.toLowerCase()
    const readings = isBareSyllable(word) ? [...expansion.readings, [written]] : expansion.readings
    if (readings.length === 1) return inFull(readings[0])
    const reading = chooseReading(readings, before, this.#firstSyllableAfter(place))
    return reading[0] === written ? readAsWritten(word) : inFull(reading)
  }

  #firstSyllableAfter({ doc, i }: Place): string {
    if (i + 1 >= doc.size || doc.kinds[i + 1] > AtomKind.foreign) return ''
    const next = this.#words.at(doc.shadow, doc.shadowStarts[i + 1], doc.shadowEnds[i + 1])
    return next?.syllables[0] ?? this.#abbreviations.of(doc.atom(i + 1))?.syllables[0] ?? ''
  }
}

const shipped = new Reader()

/** What `Reader` gives with the short forms that ship. */
export function read(doc: Doc): Reading {
  return shipped.read(doc)
}

/**
 * Puts the accents of some syllables back, the marks and numbers between them and their capitals being context.
 * `tellsNames`: whether the text has small letters as well as capitals; asked once a text, for it looks at all of it.
 */
function restoreRange(
  doc: Doc,
  syllables: string[],
  atoms: readonly number[],
  start: number,
  end: number,
  tellsNames: boolean,
): void {
  const { shadow, shadowStarts, shadowEnds } = doc
  const row: string[] = []
  const cases: number[] = []
  const places: number[] = []
  for (let i = start; i < end; i++) {
    const own = atoms[i]
    for (let atom = i === start ? own : atoms[i - 1] + 1; atom < own; atom++)
      cases[row.push(doc.atom(atom)) - 1] = Case.lower
    const place = row.push(syllables[i]) - 1
    cases[place] = tellsNames ? caseOf(shadow, shadowStarts[own], shadowEnds[own]) : Case.unknown
    places.push(place)
  }
  const after = atoms[end - 1] + 1
  if (after < doc.size && doc.kinds[after] === AtomKind.punctuation) row.push(doc.atom(after))
  const restored = restoreSyllables(row, cases)
  for (let i = start; i < end; i++) syllables[i] = restored[places[i - start]]
}

function inFull(syllables: readonly string[]): WordReading {
  return { syllables, bare: 0, accented: 0 }
}

function readAsWritten(word: string): WordReading {
  const low = word.toLowerCase()
  const syllable = respell(low) ?? low
  const accented = fold(low) !== low
  return { syllables: [syllable], bare: !accented && isLegalSyllable(syllable) ? 1 : 0, accented: accented ? 1 : 0 }
}

/** 'thoai' is thôi in chat, and thoại where accents were left out. */
function isBareSyllable(word: string): boolean {
  return isLegalSyllable(word) && fold(word) === word.toLowerCase()
}

function isCapital(word: string): boolean {
  return word.length === 1 && CLASS[word.charCodeAt(0)] === CharClass.upper
}

function holds(expansion: Expansion, word: string, place: Place): boolean {
  if (expansion.isSyllable) return !place.inCapitals
  return !isCapital(word) || place.opensSentence || place.inCapitals
}
