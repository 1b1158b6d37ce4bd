import packed from '#corpora/unicode/units.js'
import { ByteReader } from './byteReader.js'
import { unpack } from './packed.js'

/**
 * What every UTF-16 code unit is, as tables over all 65,536 of them: look-ups cost a sixth of a regular expression
 * and never allocate. They come from Unicode 17 (corpora/unicode), whatever the engine knows.
 */

export const CharClass = {
  /** Spaces, controls, zero-width characters: between atoms, part of none. */
  gap: 0,
  lineBreak: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  /** Combining marks, variation selectors: they belong to whatever stands before. */
  mark: 5,
  punctuation: 6,
  symbol: 7,
  /** Emoji of one code unit (☹ ❤ ✅). */
  emoji: 8,
  high: 9,
  low: 10,
} as const

const UNITS = 0x10000
export const CLASS = new Uint8Array(UNITS)
/** The unit in lower case, where that is one unit as well. */
export const LOWER = new Uint16Array(UNITS)
/** The unit in lower case without diacritics, đ as d; 0 for a diacritic of its own, which is dropped. */
export const FOLD = new Uint16Array(UNITS)
/** Number of the Vietnamese letter (index in `VIETNAMESE_LETTERS`, case and tone ignored); 0 for anything else. */
export const LETTER = new Uint8Array(UNITS)
/** Tone of a precomposed vowel or of a combining tone mark: index in `TONES`. */
export const TONE = new Uint8Array(UNITS)

/** Position 0 is left free: it means 'no Vietnamese letter'. */
export const VIETNAMESE_LETTERS = ' aăâbcdđeêghiklmnoôơpqrstuưvxy'
/** Combining marks of the six tones: ngang, huyền, sắc, hỏi, ngã, nặng. */
export const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const
const VOWELS = 'aăâeêioôơuưy'

const reader = new ByteReader(unpack(packed))
addRuns(CLASS)
for (let unit = 0; unit < UNITS; unit++) LOWER[unit] = unit
addRuns(LOWER)
FOLD.set(LOWER)
addRuns(FOLD)
fillVietnamese()

/** Runs of units: how many, and what is to be added to what stands there, below 0 as odd numbers. */
function addRuns(table: Uint8Array | Uint16Array): void {
  for (let unit = 0; unit < UNITS; ) {
    const end = unit + reader.varint()
    const code = reader.varint()
    const more = (code & 1) === 0 ? code >> 1 : -((code + 1) >> 1)
    if (table === CLASS) table.fill(more, unit, end)
    else if (more !== 0) for (; unit < end; unit++) table[unit] += more
    unit = end
  }
}

function fillVietnamese(): void {
  for (let i = 1; i < VIETNAMESE_LETTERS.length; i++) {
    const letter = VIETNAMESE_LETTERS[i]
    for (const form of [letter, letter.toUpperCase()]) {
      LETTER[form.charCodeAt(0)] = i
      if (VOWELS.includes(letter)) fillTones(form, i)
    }
  }
  for (let tone = 1; tone < TONES.length; tone++) TONE[TONES[tone].charCodeAt(0)] = tone
}

function fillTones(vowel: string, letter: number): void {
  for (let tone = 1; tone < TONES.length; tone++) {
    const unit = (vowel + TONES[tone]).normalize('NFC').charCodeAt(0)
    LETTER[unit] = letter
    TONE[unit] = tone
  }
}

/** Whether a letter of the text from `start` to `end` carries a mark, or is đ. */
export function isAccented(text: string, start: number, end: number): boolean {
  // Only letters beyond ASCII that stand upon one of ASCII have an accent to lose.
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 127 && FOLD[text.charCodeAt(at)] < 128) return true
  return false
}

/** Whether a unit is a letter of any script, without its marks. */
export function isLetter(unit: number): boolean {
  const kind = CLASS[unit]
  return kind === CharClass.lower || kind === CharClass.upper
}

const PIECE = 4096
const buffer = new Uint16Array(PIECE)

/**
 * The one folding key of the house: lower case, no diacritics, đ as d. Idempotent; NFC and NFD of Latin letters give the
 * same key (of other scripts, such as Hangul, they may not). Text without anything to fold comes back as it is, without
 * a copy.
 */
export function fold(text: string): string {
  let i = 0
  while (i < text.length && FOLD[text.charCodeAt(i)] === text.charCodeAt(i)) i++
  if (i === text.length) return text
  let folded = text.slice(0, i)
  let filled = 0
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const to = FOLD[unit]
    if (to === 0 && unit !== 0) continue
    buffer[filled++] = to
    if (filled === PIECE) {
      folded += String.fromCharCode(...buffer)
      filled = 0
    }
  }
  // Not spread: a view is taken apart by its iterator, five times as slow on a sentence.
  return filled === 0
    ? folded
    : folded + String.fromCharCode.apply(null, buffer.subarray(0, filled) as unknown as number[])
}
