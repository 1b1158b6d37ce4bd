import { type Expansion, expansionBeforeStop, expansionOf } from './abbreviations.js'
import { AtomKind } from './atom.js'
import { CharClass, CLASS } from './characters.js'
import type { Doc } from './doc.js'
import { Lexicon } from './lexicon.js'
import { respell } from './spelling.js'

/** A text as a fluent reader says it. */
export interface Reading {
  readonly syllables: readonly string[]
  /** `atoms[i]`: the atom that syllable i came from. */
  readonly atoms: Uint32Array
}

/** How a word is read wherever it stands; null where that depends on its neighbours. */
const lexicon = new Lexicon<readonly string[] | null>(readAnywhere)

/**
 * The text as a fluent reader reads it: lower case, abbreviations and teencode in full (one atom, several syllables),
 * drawn-out letters shortened. Numbers, marks, links and emoji are left out.
 */
export function read(doc: Doc): Reading {
  const syllables: string[] = []
  const atoms: number[] = []
  const { shadow, shadowStarts, shadowEnds, kinds, size } = doc
  for (let i = 0; i < size; i++) {
    if (kinds[i] > AtomKind.foreign) continue
    const reading = lexicon.at(shadow, shadowStarts[i], shadowEnds[i]) ?? readHere(doc, i)
    for (const syllable of reading) {
      syllables.push(syllable)
      atoms.push(i)
    }
  }
  return { syllables, atoms: Uint32Array.from(atoms) }
}

function readAnywhere(word: string): readonly string[] | null {
  const expansion = expansionOf(word)
  if (expansionBeforeStop(word) !== undefined) return null
  if (expansion === undefined) return readAsWritten(word)
  const depends = expansion.notAfterNumber || expansion.isSyllable || isCapital(word)
  return depends ? null : expansion.syllables
}

function readAsWritten(word: string): readonly string[] {
  const low = word.toLowerCase()
  return [respell(low) ?? low]
}

function isCapital(word: string): boolean {
  return word.length === 1 && CLASS[word.charCodeAt(0)] === CharClass.upper
}

/** A short form whose meaning depends on what stands around atom `i`. */
function readHere(doc: Doc, i: number): readonly string[] {
  const word = doc.atom(i)
  const beforeStop = expansionBeforeStop(word)
  if (beforeStop !== undefined && doc.shadow.charCodeAt(doc.shadowEnds[i]) === 0x2e && opensName(doc, i + 2)) {
    return beforeStop.syllables
  }
  const expansion = expansionOf(word)
  return expansion !== undefined && holds(expansion, word, doc, i) ? expansion.syllables : readAsWritten(word)
}

/** Whether atom `i` is a number or a capitalised word, as after Q. and P. */
function opensName(doc: Doc, i: number): boolean {
  return i < doc.size && (doc.kinds[i] === AtomKind.number || startsUpper(doc, i))
}

function startsUpper(doc: Doc, i: number): boolean {
  return CLASS[doc.shadow.charCodeAt(doc.shadowStarts[i])] === CharClass.upper
}

function holds(expansion: Expansion, word: string, doc: Doc, i: number): boolean {
  if (expansion.notAfterNumber && i > 0 && doc.kinds[i - 1] === AtomKind.number) return false
  if (expansion.isSyllable) return !isInCapitals(doc)
  return !isCapital(word) || doc.sentences.includes(i) || isInCapitals(doc)
}

/** Whether the whole text is in capitals. */
function isInCapitals(doc: Doc): boolean {
  return doc.size > 1 && doc.shadow === doc.shadow.toUpperCase()
}
