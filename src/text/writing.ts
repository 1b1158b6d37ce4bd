import { expansionOf } from './abbreviations.js'
import { FOLD, LOWER } from './characters.js'
import { isLegalAt } from './syllable.js'

/** Longest word that is looked at for stretching or shortening. */
const LONGEST = 40

/** Whether letters that are no legal syllable are Vietnamese all the same: an abbreviation, or a stretched syllable. */
export function isKnownWriting(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  const word = text.slice(start, end)
  return expansionOf(word) !== undefined || unstretch(word) !== null
}

/** The legal syllable that a writer drew out (quáaaa → quá, vuiiii → vui), in lower case; null where there is none. */
export function unstretch(word: string): string | null {
  let kept = ''
  let last = -1
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (FOLD[unit] !== last) kept += String.fromCharCode(LOWER[unit])
    last = FOLD[unit]
  }
  return kept.length < word.length && isLegalAt(kept, 0, kept.length) ? kept : null
}
