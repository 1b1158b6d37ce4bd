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
  const place = new Place(doc)
  for (let i = 0; i < size; i++) {
    if (kinds[i] > AtomKind.foreign) continue
    const reading = lexicon.at(shadow, shadowStarts[i], shadowEnds[i]) ?? readHere(place.at(i))
    for (const syllable of reading) {
      syllables.push(syllable)
      atoms.push(i)
    }
  }
  return { syllables, atoms: new Uint32Array(atoms) }
}

/** An atom among its neighbours; moves forward only, and looks at the whole text once. */
class Place {
  readonly doc: Doc
  i = 0
  #sentence = 0
  #inCapitals: boolean | null = null

  constructor(doc: Doc) {
    this.doc = doc
  }

  at(i: number): Place {
    this.i = i
    while (this.doc.sentences[this.#sentence] < i) this.#sentence++
    return this
  }

  get opensSentence(): boolean {
    return this.doc.sentences[this.#sentence] === this.i
  }

  /** Whether the whole text is in capitals. */
  get inCapitals(): boolean {
    this.#inCapitals ??= this.doc.size > 1 && this.doc.shadow === this.doc.shadow.toUpperCase()
    return this.#inCapitals
  }

  get followsNumber(): boolean {
    return this.i > 0 && this.doc.kinds[this.i - 1] === AtomKind.number
  }

  /** Q.1, P. Bến Nghé: a full stop against it, then a number or a name. */
  get standsBeforeName(): boolean {
    const { doc, i } = this
    if (doc.shadow.charCodeAt(doc.shadowEnds[i]) !== 0x2e || i + 2 >= doc.size) return false
    const unit = doc.shadow.charCodeAt(doc.shadowStarts[i + 2])
    return doc.kinds[i + 2] === AtomKind.number || CLASS[unit] === CharClass.upper
  }
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

/** A short form whose meaning depends on what stands around it. */
function readHere(place: Place): readonly string[] {
  const word = place.doc.atom(place.i)
  const beforeStop = expansionBeforeStop(word)
  if (beforeStop !== undefined && place.standsBeforeName) return beforeStop.syllables
  const expansion = expansionOf(word)
  return expansion !== undefined && holds(expansion, word, place) ? expansion.syllables : readAsWritten(word)
}

function holds(expansion: Expansion, word: string, place: Place): boolean {
  if (expansion.notAfterNumber && place.followsNumber) return false
  if (expansion.isSyllable) return !place.inCapitals
  return !isCapital(word) || place.opensSentence || place.inCapitals
}
