import { AtomKind, type Doc, fold, parse, read } from '../../src/text/index.js'
import type { GoldSet } from './gold.js'

/** A text about one matter, as a reader or the writer of the text labelled it, and how it is written. */
export interface LabelledText {
  readonly text: string
  readonly matter: string
  /** Unaccented, teencode, …; `none` is clean. */
  readonly noise: readonly string[]
}

/** The opinions of a labelled set, their spans given. */
export function opinionsOf({ submissions }: GoldSet): LabelledText[] {
  return submissions.flatMap(({ opinions, noise = [] }) =>
    opinions.map(({ span, issue }) => ({ text: span, matter: issue, noise })),
  )
}

/** Lower case, accents restored, short forms in full: what every way of grouping is given. */
export function syllablesOf(text: string): readonly string[] {
  return read(parse(text)).syllables
}

/** How a text is written, where nobody labelled it: without accents, with short forms of chat, or neither. */
export function noiseOf(text: string): string {
  const doc = parse(text)
  const words = Array.from(doc.kinds, (kind, i) => (kind <= AtomKind.foreign ? doc.atom(i) : ''))
  if (words.every((word) => fold(word) === word.toLowerCase())) return 'unaccented'
  return hasShortForm(doc) ? 'teencode' : 'none'
}

/** Is a word that is written small read otherwise than it is written? (In capitals, short forms are in all writing.) */
function hasShortForm(doc: Doc): boolean {
  const { syllables, atoms } = read(doc)
  const readings = new Map<number, string>()
  syllables.forEach((syllable, i) => {
    const before = readings.get(atoms[i])
    readings.set(atoms[i], before === undefined ? syllable : `${before} ${syllable}`)
  })
  return [...readings].some(([atom, reading]) => {
    const word = doc.atom(atom)
    return word === word.toLowerCase() && word !== reading
  })
}
