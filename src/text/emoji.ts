import { CharClass, CLASS, isLetter } from './characters.js'
import { APOSTROPHE, HYPHEN, KEYCAP, PICTURE_SELECTOR, ZERO_WIDTH_JOINER } from './marks.js'

/** Where the emoji at `start` ends, with its skin tone, joined parts, flag half or keycap; `start` where it is none. */
export function endOfEmoji(text: string, start: number): number {
  let end = endOfPicture(text, start)
  if (end === start) return start
  if (isRegional(text, start) && isRegional(text, end)) end += 2
  for (;;) {
    const unit = text.charCodeAt(end)
    if (unit === PICTURE_SELECTOR || unit === KEYCAP || CLASS[unit] === CharClass.mark) end++
    else if (isSkinTone(text, end)) end += 2
    else if (unit === ZERO_WIDTH_JOINER && endOfPicture(text, end + 1) > end + 1) end = endOfPicture(text, end + 1)
    else return end
  }
}

/** One pictograph: U+1F000–1FAFF, or one of the old ones in the basic plane. */
function endOfPicture(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (CLASS[unit] === CharClass.emoji) return at + 1
  return unit >= 0xd83c && unit <= 0xd83e && CLASS[text.charCodeAt(at + 1)] === CharClass.low ? at + 2 : at
}

function isRegional(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff
}

function isSkinTone(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === 0xd83c && low >= 0xdffb && low <= 0xdfff
}

const EYES = new Set([...':;='].map((c) => c.charCodeAt(0)))
const MOUTHS = new Set([...')(]D3vPpOo*|'].map((c) => c.charCodeAt(0)))
const FIXED = [
  '^_^',
  '^.^',
  '^^',
  '-_-',
  '-.-',
  '=.=',
  '=_=',
  '>_<',
  '>.<',
  ';_;',
  '._.',
  '*_*',
  '$_$',
  '<3',
  '</3',
  '@@',
]
/** Faces that begin with a letter. */
const LETTERED = ['T_T', 'T.T', 'ToT', 'TT_TT', 'o_O', 'O_o', 'o_o', 'O_O', 'u_u', 'x_x', 'X_X', 'xD', 'XD']

/** 1 for the ASCII units that a face may begin with: nearly every mark is dismissed here. */
const MAY_BEGIN = new Uint8Array(128)
for (const face of [...FIXED, ...[...EYES].map((eye) => String.fromCharCode(eye))]) MAY_BEGIN[face.charCodeAt(0)] = 1

/** Where the emoticon at `start` ends (:)) =(( :v ^^ <3 -_-); `start` where there is none. */
export function endOfEmoticon(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first > 127 || MAY_BEGIN[first] === 0) return start
  for (const face of FIXED) if (first === face.charCodeAt(0) && text.startsWith(face, start)) return start + face.length
  return EYES.has(first) ? endOfFace(text, start) : start
}

function endOfFace(text: string, start: number): number {
  let at = start + 1
  while (at - start < 3 && (text.charCodeAt(at) === HYPHEN || text.charCodeAt(at) === APOSTROPHE)) at++
  const mouth = text.charCodeAt(at)
  if (!MOUTHS.has(mouth)) return start
  const isLetterMouth = CLASS[mouth] !== CharClass.punctuation && CLASS[mouth] !== CharClass.symbol
  at++
  while (text.charCodeAt(at) === mouth) at++
  const after = CLASS[text.charCodeAt(at)]
  if (isLetterMouth && after >= CharClass.lower && after <= CharClass.digit) return start
  return isColonOfText(text, start, mouth, after) ? start : at
}

const MAY_BEGIN_LETTERED = new Uint8Array(128)
for (const face of LETTERED) MAY_BEGIN_LETTERED[face.charCodeAt(0)] = 1

/** Where the face of letters and marks at `start` ends (T_T, o_O, xD); `start` where there is none, as inside a word. */
export function endOfLetterFace(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first > 127 || MAY_BEGIN_LETTERED[first] === 0) return start
  for (const face of LETTERED) {
    if (!text.startsWith(face, start)) continue
    const end = start + face.length
    if (!isLetter(text.charCodeAt(end)) && CLASS[text.charCodeAt(end)] !== CharClass.digit) return end
  }
  return start
}

const [THREE, OPENING] = [...'3('].map((c) => c.charCodeAt(0))

/** 'Giá vé:3 nghìn', 'Hỗ trợ:(1)', 'x=3': the sign stands on the word before it, and what follows is a number or a bracket. */
function isColonOfText(text: string, start: number, mouth: number, after: number): boolean {
  const before = start > 0 ? CLASS[text.charCodeAt(start - 1)] : CharClass.gap
  if (before < CharClass.lower || before > CharClass.digit) return false
  return mouth === THREE || (mouth === OPENING && after >= CharClass.lower && after <= CharClass.digit)
}
