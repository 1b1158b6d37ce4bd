import { AtomKind, type Atoms } from './atom.js'
import { openingAt, turnsAt } from './connectives.js'
import { COLON, COMMA, closerOf, ELLIPSIS, FULL_STOP, isDash, SEMICOLON } from './marks.js'

/** Brackets and quotes up to this many atoms stay in one clause. */
const SHORT_QUOTE = 14
/** Parts of an enumeration have this many syllables at most: 'phường, xã, thị trấn'. */
const SHORT_PART = 2

/**
 * First atom of each clause, closed by the number of atoms; every sentence start is a clause start. Cuts after , ; : …
 * and a spaced dash, and before connectives that turn or add (nhưng, tuy nhiên, còn … thì); not inside short brackets
 * and quotes, not in enumerations of short words, not after an introductory phrase (Hiện nay, …).
 */
export function findClauses(text: string, atoms: Atoms, sentences: Uint32Array): Uint32Array {
  const firsts: number[] = []
  let sentence = 0
  let clause = 0
  /** Where the part after the last comma begins, and whether that comma was one of an enumeration. */
  let part = 0
  let listed = false
  let quotedUntil = 0
  for (let i = 0; i < atoms.size; i++) {
    const opensSentence = i === sentences[sentence]
    if (opensSentence) sentence++
    else if (isPartMark(text, atoms, i - 1)) {
      listed = isEnumeration(atoms, part, i, listed)
      part = i
    }
    if (opensSentence || (i >= quotedUntil && opensClause(text, atoms, clause, i, listed))) {
      firsts.push(i)
      clause = i
      part = i
      listed = false
    }
    if (i >= quotedUntil) quotedUntil = endOfQuote(text, atoms, i, sentences[sentence])
  }
  firsts.push(atoms.size)
  return new Uint32Array(firsts)
}

/** Whether a clause that is no sentence begins at atom `i`. */
function opensClause(text: string, atoms: Atoms, clause: number, i: number, listed: boolean): boolean {
  const before = i - 1
  if (atoms.kinds[before] === AtomKind.punctuation && atoms.kinds[i] !== AtomKind.punctuation) {
    const unit = text.charCodeAt(atoms.starts[before])
    if (unit === COMMA) return !listed && clause + openingAt(text, atoms, clause) !== before
    if (unit === SEMICOLON || unit === COLON || unit === ELLIPSIS) return true
    if (unit === FULL_STOP) return atoms.ends[before] - atoms.starts[before] > 1
    if (isSpacedDash(text, atoms, before)) return !listed && before > clause
  }
  return atoms.kinds[i] === AtomKind.syllable && i - clause >= SHORT_PART && turnsAt(text, atoms, i)
}

/** A comma or a spaced dash. */
function isPartMark(text: string, atoms: Atoms, i: number): boolean {
  return isComma(text, atoms, i) || isSpacedDash(text, atoms, i)
}

function isSpacedDash(text: string, atoms: Atoms, i: number): boolean {
  const unit = text.charCodeAt(atoms.starts[i])
  if (!isDash(unit)) return false
  return i > 0 && atoms.starts[i] > atoms.ends[i - 1] && i + 1 < atoms.size && atoms.starts[i + 1] > atoms.ends[i]
}

function isComma(text: string, atoms: Atoms, i: number): boolean {
  return atoms.kinds[i] === AtomKind.punctuation && text.charCodeAt(atoms.starts[i]) === COMMA
}

/**
 * Whether the mark before atom `i` parts members of an enumeration: a single word before it, or one or two
 * syllables after it, or short parts in a row.
 */
function isEnumeration(atoms: Atoms, part: number, i: number, listed: boolean): boolean {
  const left = i - 1 - part
  let right = 0
  let j = i
  while (j < atoms.size && right <= SHORT_PART && atoms.kinds[j] !== AtomKind.punctuation) {
    right++
    j++
  }
  if (left <= 1 || right <= SHORT_PART) return true
  return left <= SHORT_PART && listed
}

/** The atom after the bracket or quote that opens at atom `i`, if it closes soon in the same sentence; else 0. */
function endOfQuote(text: string, atoms: Atoms, i: number, sentenceEnd: number): number {
  if (atoms.kinds[i] !== AtomKind.punctuation) return 0
  const closer = closerOf(text.charCodeAt(atoms.starts[i]))
  if (closer === 0) return 0
  const limit = Math.min(i + SHORT_QUOTE, sentenceEnd ?? atoms.size)
  for (let j = i + 1; j < limit; j++) if (text.charCodeAt(atoms.starts[j]) === closer) return j + 1
  return 0
}
