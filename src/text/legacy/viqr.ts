import { toNfc } from '../nfc.js'
import { MARKS, TONES, wordsOf } from './viqrWords.js'

/**
 * VIQR, Vietnamese in plain ASCII for mail (RFC 1456, 1993): a letter, then its mark, then its tone; đ is dd. 'Ngu+o+`i da^n'
 * reads 'Người dân'. A backslash before a sign says that it is no mark: 'ddi ddu\.'.
 */
const SIGNS = new Map([...MARKS, ...TONES].map(([sign, mark]) => [mark, sign]))

/** Links, mail addresses, `code`. */
const NOT_TYPED = /:\/\/|@|^www\.|^`/i
/** After these a sign would be taken for a mark. */
const BEARER = /[aeiouy^(+]/i
const BACKSLASHED = /\\([`'?~.^(+dD\\])/g

/** Text typed in VIQR, in Unicode (NFC). Links, mail addresses and words whose signs make no syllable stay as they are. */
export function decodeViqr(text: string): string {
  let decoded = ''
  for (const piece of text.split(/(\s+)/)) decoded += NOT_TYPED.test(piece) ? piece : decodePiece(piece)
  return decoded
}

function decodePiece(piece: string): string {
  let decoded = ''
  let kept = 0
  for (const { start, end, letters } of wordsOf(piece)) {
    decoded += piece.slice(kept, start) + letters
    kept = end
  }
  return (decoded + piece.slice(kept)).replace(BACKSLASHED, '$1')
}

/** Vietnamese text (any normal form) as VIQR has it. `decodeViqr` gives it back, but for words that are no Vietnamese. */
export function encodeViqr(text: string): string {
  let last = ''
  const encoded = Array.from(toNfc(text), (letter) => {
    const typed = typedIn(letter, last)
    last = typed[typed.length - 1]
    return typed
  })
  return encoded.join('')
}

function typedIn(letter: string, last: string): string {
  if (letter === 'đ') return 'dd'
  if (letter === 'Đ') return 'DD'
  const [base, ...marks] = letter.normalize('NFD')
  if (marks.length > 0) return base + inOrder(marks.map((mark) => SIGNS.get(mark) ?? mark))
  const isSign = MARKS.has(letter) || TONES.has(letter)
  return isSign && BEARER.test(last) ? `\\${letter}` : letter
}

/** NFD may have the dot below before the hat: ậ is a, dot, hat. */
function inOrder(signs: readonly string[]): string {
  return [...signs.filter((sign) => MARKS.has(sign)), ...signs.filter((sign) => !MARKS.has(sign))].join('')
}

/** What a lone sign of VIQR is worth: one word may be chance. */
const CHANCE = 0.25

/**
 * 0..1: how surely a text was typed in VIQR, by how many of its words are syllables with signs that nothing else leaves
 * there, and how many have such signs and are none. 0 for a text with accented letters.
 */
export function viqrConfidence(text: string): number {
  if (/[\u00c0-\u024f\u1ea0-\u1ef9]/.test(text)) return 0
  let words = 0
  let right = 0
  let wrong = 0
  for (const piece of text.split(/\s+/)) {
    if (NOT_TYPED.test(piece)) continue
    for (const { start, end, letters, isTelling, isSyllable } of wordsOf(piece)) {
      // A tone sign behind the word (co', gia?) may be the sentence's: it speaks neither for nor against.
      if (isTelling || letters === piece.slice(start, end)) words++
      if (isTelling && isSyllable) right++
      else if (isTelling) wrong++
    }
  }
  if (right === 0) return 0
  // Six of ten Vietnamese words have signs that tell.
  return Math.min(1, (2 * right) / words) * (right / (right + 2 * wrong)) * (right / (right + CHANCE))
}
