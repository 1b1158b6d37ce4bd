import { CharClass, CLASS, FOLD, isLetter, LETTER, LOWER, TONE, VIETNAMESE_LETTERS } from './characters.js'
import { toNfc } from './nfc.js'

/** The Vietnamese alphabet, with the four letters of loans where Latin has them. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
/** Place of each tone of `TONES` in dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONE_PLACES = [0, 1, 4, 2, 3, 5]

/** Ends the levels of a key; below all else, so that a text stands before those that go on from it. */
const LEVEL = '\u0000'
/** Ends the letters of a syllable, and ends its tones. */
const END = '\u0001'
const FIRST_TONE = 2
const OTHER_MARK = FIRST_TONE + TONE_PLACES.length
/** Opens a number, which stands before letters. */
const NUMBER = '\u0010'
const FIRST_LETTER = 0x20
const LONGEST_NUMBER = 0xffff
/** ð, which old converters left where đ belongs. */
const ETH = 0xf0
const [ZERO, NINE] = [0x30, 0x39]

/**
 * Vietnamese dictionary order, below 0 where `a` stands first; 0 only for texts that are canonically equal (NFC and NFD of
 * one text). Sorting many texts, make each its `sortKey` once: `compareVietnamese(a, b)` is their order by code unit.
 */
export function compareVietnamese(a: string, b: string): number {
  if (a === b) return 0
  const [x, y] = [sortKey(a), sortKey(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

/**
 * A string whose order by code unit is the order of Vietnamese dictionaries (Hoàng Phê, Từ điển tiếng Việt): syllable by
 * syllable, first its letters (a ă â b c d đ e ê … y), then its tone (ngang, huyền, hỏi, ngã, sắc, nặng): 'ba xe' stands
 * before 'bà an', which the tailoring for 'vi' in CLDR, with the same tones in the same order, puts the other way round,
 * for it looks at tones only when all letters of a text are alike.
 *
 * Numbers go by their value and before letters (Tổ 2, Tổ 10); what is neither letter nor digit only parts syllables.
 * Where all this is alike, small letters stand before capitals, and then code units decide.
 */
export function sortKey(text: string): string {
  const composed = toNfc(text)
  let syllables = ''
  let cases = ''
  for (let at = 0; at < composed.length; ) {
    const unit = composed.charCodeAt(at)
    let end = at + 1
    if (unit >= ZERO && unit <= NINE) {
      while (composed.charCodeAt(end) >= ZERO && composed.charCodeAt(end) <= NINE) end++
      syllables += numberKey(composed.slice(at, end))
    } else if (isPartOfWord(unit)) {
      while (end < composed.length && isPartOfWord(composed.charCodeAt(end))) end++
      syllables += syllableKey(composed, at, end)
      for (let i = at; i < end; i++) cases += CLASS[composed.charCodeAt(i)] === CharClass.upper ? '2' : '1'
    }
    at = end
  }
  return syllables + LEVEL + cases + LEVEL + composed
}

function isPartOfWord(unit: number): boolean {
  const kind = CLASS[unit]
  return isLetter(unit) || kind === CharClass.mark || kind === CharClass.high || kind === CharClass.low
}

/** More digits, once leading zeros are off, are a larger number. */
function numberKey(digits: string): string {
  const value = digits.replace(/^0+(?=.)/, '')
  return NUMBER + String.fromCharCode(Math.min(value.length, LONGEST_NUMBER)) + value
}

function syllableKey(text: string, start: number, end: number): string {
  let letters = ''
  let tones = ''
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (CLASS[unit] !== CharClass.mark) letters += String.fromCharCode(placeOf(unit))
    const tone = TONE[unit]
    if (tone !== 0) tones += String.fromCharCode(FIRST_TONE + TONE_PLACES[tone])
    else if (isMarked(unit)) tones += String.fromCharCode(OTHER_MARK)
  }
  return letters + END + tones + END
}

/** Place in the alphabet, marks that are no Vietnamese letter's left off; letters of other scripts by their code. */
function placeOf(unit: number): number {
  if (LOWER[unit] === ETH) return FIRST_LETTER + ALPHABET.indexOf('đ')
  const base = LETTER[unit] === 0 ? String.fromCharCode(FOLD[unit]) : VIETNAMESE_LETTERS[LETTER[unit]]
  const place = ALPHABET.indexOf(base)
  return place >= 0 ? FIRST_LETTER + place : LOWER[unit]
}

/** Marks of other languages: ñ, ü, ç. */
function isMarked(unit: number): boolean {
  return LETTER[unit] === 0 && FOLD[unit] !== LOWER[unit] && LOWER[unit] !== ETH
}
