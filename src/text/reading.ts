import { expansionOf } from './abbreviations.js'
import { AtomKind } from './atom.js'
import type { Doc } from './doc.js'
import { unstretch } from './writing.js'

/** A text as a fluent reader says it. */
export interface Reading {
  readonly syllables: readonly string[]
  /** `atoms[i]`: the atom that syllable i came from. */
  readonly atoms: Uint32Array
}

/** Words read before: the same few thousand make up nearly all text. Emptied when full. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 1 << 16

/**
 * The text as a fluent reader reads it: lower case, abbreviations and teencode in full (one atom, several syllables),
 * drawn-out letters shortened. Numbers, marks, links and emoji are left out.
 */
export function read(doc: Doc): Reading {
  const syllables: string[] = []
  const atoms: number[] = []
  for (let i = 0; i < doc.size; i++) {
    if (doc.kinds[i] > AtomKind.foreign) continue
    for (const syllable of readWord(doc.atom(i))) {
      syllables.push(syllable)
      atoms.push(i)
    }
  }
  return { syllables, atoms: Uint32Array.from(atoms) }
}

function readWord(word: string): readonly string[] {
  let reading = known.get(word)
  if (reading === undefined) {
    reading = expansionOf(word) ?? [unstretch(word) ?? word.toLowerCase()]
    if (known.size === MOST_KNOWN) known.clear()
    known.set(word, reading)
  }
  return reading
}
