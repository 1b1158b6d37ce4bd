import { expansionOf } from './abbreviations.js'
import { CharClass, CLASS, isAccented, isLetter } from './characters.js'
import { AMPERSAND, APOSTROPHE, FULL_STOP, HYPHEN, RIGHT_SINGLE_QUOTE, SLASH } from './marks.js'
import { endOfCode } from './numbers.js'
import { isLegalAt } from './syllable.js'

/** Parts of a joined word that are looked at in one go: a line of la-la-la… stays linear. */
const LONGEST_CHAIN = 8
/** Longest short form with a stop or stroke inside. */
const LONGEST_SHORT_FORM = 8

/** Where the letters, with the marks upon them, that start at `start` end. */
export function endOfLetters(text: string, start: number): number {
  let end = start
  while (end < text.length && isWordPart(CLASS[text.charCodeAt(end)])) end++
  return end
}

function isWordPart(kind: number): boolean {
  return kind === CharClass.lower || kind === CharClass.upper || kind === CharClass.mark
}

/**
 * Where the word goes on to whose first letters end at `end`, over a mark that holds it together: Mát-xcơ-va, Wi-Fi,
 * COVID-19, don't, GD&ĐT, v.v, đ/c. Legal syllables joined by a hyphen stay apart (Rịa-Vũng, độc-lập): then it is `end`; but
 * for names of other tongues, a capital before small letters, without accents or of three parts (Pa-ri, Mê-hi-cô).
 */
export function endOfJoined(text: string, start: number, end: number): number {
  return Math.max(endOfChain(text, start, end), endOfShortForm(text, start, end))
}

function endOfChain(text: string, start: number, end: number): number {
  let joined = end
  let allLegal = isLegalAt(text, start, end)
  let appended = 0
  let smallBehind = true
  for (let parts = 1; parts <= LONGEST_CHAIN && joined + 1 < text.length; parts++) {
    const mark = text.charCodeAt(joined)
    const next = text.charCodeAt(joined + 1)
    const isHyphen = mark === HYPHEN || mark === 0x2010 || mark === 0x2011
    if (!isHyphen && mark !== APOSTROPHE && mark !== RIGHT_SINGLE_QUOTE && !isAnd(text, joined)) break
    const isCode = isHyphen && CLASS[next] === CharClass.digit && !allLegal
    if (!isLetter(next) && !isCode) break
    const to = isCode ? endOfCode(text, joined + 1) : endOfLetters(text, joined + 1)
    if (!isHyphen || !isLegalAt(text, joined + 1, to)) allLegal = false
    if (CLASS[next] !== CharClass.lower) smallBehind = false
    joined = to
    appended++
    if (isCode) break
  }
  const isName = smallBehind && CLASS[text.charCodeAt(start)] === CharClass.upper
  return allLegal && !(isName && (appended > 1 || !isAccented(text, start, joined))) ? end : joined
}

/** & between capitals, as in GD&ĐT. */
function isAnd(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== AMPERSAND) return false
  return CLASS[text.charCodeAt(at - 1)] === CharClass.upper && CLASS[text.charCodeAt(at + 1)] === CharClass.upper
}

/** v.v, đ/c, TP.HCM: short forms that the table knows with their mark; `end` where the letters are none. */
function endOfShortForm(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(end)
  if ((mark !== FULL_STOP && mark !== SLASH) || !isLetter(text.charCodeAt(end + 1))) return end
  const to = endOfLetters(text, end + 1)
  if (to - start > LONGEST_SHORT_FORM) return end
  return expansionOf(text.slice(start, to)) === undefined ? end : to
}
