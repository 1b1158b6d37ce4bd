import { evidenceOf } from '../languageEvidence.js'
import { isKnownWriting } from '../spelling.js'
import { isLegalSyllable } from '../syllable.js'
import { placeTones } from '../tones.js'

/** Signs of VIQR and the marks that they stand for. */
export const MARKS = new Map([
  ['^', '\u0302'],
  ['(', '\u0306'],
  ['+', '\u031b'],
])
export const TONES = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['?', '\u0309'],
  ['~', '\u0303'],
  ['.', '\u0323'],
])
const BEARERS = new Map([
  ['^', 'aeo'],
  ['(', 'a'],
  ['+', 'ou'],
])

const LETTER = /[a-z]/i
const VOWEL = /[aeiouy]/i
/** What stands against a word in codes and sums. */
const OF_CODE = /[\d_=*]/

export interface ViqrWord {
  readonly start: number
  readonly end: number
  /** With the signs taken for marks; without, where they make no syllable and may be something else. */
  readonly letters: string
  readonly isSyllable: boolean
  /** Has signs that nothing but VIQR leaves after a vowel: ^ ( + `, a tone with letters behind it, dd at the head. */
  readonly isTelling: boolean
}

/** The words of a piece of text without spaces. */
export function* wordsOf(piece: string): Generator<ViqrWord> {
  for (let at = 0; at < piece.length; at++) {
    if (!LETTER.test(piece[at])) continue
    const word = readWord(piece, at)
    yield word
    at = word.end - 1
  }
}

function readWord(piece: string, start: number): ViqrWord {
  const { end, letters, toneAt } = readLetters(piece, start)
  const typed = piece.slice(start, end)
  if (OF_CODE.test(piece[end] ?? '') || OF_CODE.test(piece[start - 1] ?? '')) {
    return { start, end, letters: isLoneD(typed) ? letters : typed, isSyllable: false, isTelling: false }
  }
  const toneless = letters.normalize('NFD').slice(0, -1).normalize('NFC')
  if (toneAt === end - 1 && isSentenceMark(piece, start, toneAt, letters, toneless)) {
    const isTelling = toneless !== typed.slice(0, -1)
    return { start, end: toneAt, letters: toneless, isSyllable: isLegalSyllable(toneless), isTelling }
  }
  const isSyllable = isLegalSyllable(letters)
  const isMarked = /[\^(+]|^d{2}[a-z]/i.test(typed)
  const isTelling = letters.length > 1 && (isMarked || /`|[?~.'][a-z]/i.test(typed))
  // Names such as Đắk have their marks all the same; a tone sign alone belongs to the sentence, as in we're.
  const isMeant =
    isSyllable || isMarked || (isLoneD(typed) && piece === typed) || isKnownWriting(letters, 0, letters.length)
  return { start, end, letters: isMeant ? letters : typed, isSyllable, isTelling }
}

/** 800dd is money; dd/mm is not. */
function isLoneD(typed: string): boolean {
  return typed === 'dd' || typed === 'DD'
}

/** Letters and the signs they can bear, up to a second tone or anything else. */
function readLetters(piece: string, start: number): { end: number; letters: string; toneAt: number } {
  let letters = ''
  let toneAt = -1
  let at = start
  while (at < piece.length && LETTER.test(piece[at])) {
    const base = piece[at++]
    if ((base === 'd' || base === 'D') && (piece[at] === 'd' || piece[at] === 'D')) {
      letters += base === 'd' ? 'đ' : 'Đ'
      at++
      continue
    }
    letters += base
    if (!VOWEL.test(base)) continue
    if (BEARERS.get(piece[at])?.includes(base.toLowerCase()) && !opensBracket(piece, at))
      letters += MARKS.get(piece[at++])
    const tone = TONES.get(piece[at])
    if (tone === undefined || toneAt >= 0) continue
    letters += tone
    toneAt = at++
  }
  return { end: at, letters: letters.normalize('NFC'), toneAt }
}

/** Looked ahead for a closing bracket, so that a text of opening ones stays linear. */
const LONGEST_BRACKET = 40

function opensBracket(piece: string, at: number): boolean {
  return piece[at] === '(' && piece.slice(at, at + LONGEST_BRACKET).includes(')')
}

/** Costs (languageEvidence.ts) of a syllable that is met daily, and of one that is hardly ever. */
const COMMON = 46
const RARE = 54

/** Whether the sign behind the last letter is the sentence's, not the syllable's: 'ddi.', 'ai?', a closing quote. */
function isSentenceMark(piece: string, start: number, at: number, letters: string, toneless: string): boolean {
  if (piece[at] === "'" && piece[start - 1] === "'") return true
  if ((piece[at] !== '.' && piece[at] !== '?') || letters.length < 2) return false
  // 'ai?' would have its tone on the wrong letter; that of 'hoa?' may stand on either.
  if (!/(?:oa|oe|uy)$/i.test(toneless) && placeTones(letters) !== letters) return true
  return evidenceOf(letters).vi >= RARE && evidenceOf(toneless).vi <= COMMON
}
