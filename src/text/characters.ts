/**
 * What every UTF-16 code unit is, as tables over all 65,536 of them: look-ups cost a sixth of a regular expression
 * and never allocate. The tables are built once, when the module loads (about 5 ms).
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

fillClasses()
fillCases()
fillVietnamese()

function fillClasses(): void {
  const ranges: readonly (readonly [RegExp, number])[] = [
    [/[\p{S}\p{No}\p{Nl}\p{Co}]+/gu, CharClass.symbol],
    [/\p{P}+/gu, CharClass.punctuation],
    [/[\p{L}]+/gu, CharClass.lower],
    [/\p{Lu}+/gu, CharClass.upper],
    [/\p{Nd}+/gu, CharClass.digit],
    [/\p{M}+/gu, CharClass.mark],
    [/[\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55\u231a\u231b\u23e9-\u23f3]+/gu, CharClass.emoji],
    [/[\n\v\f\r\u0085\u2028\u2029]+/gu, CharClass.lineBreak],
  ]
  CLASS.fill(CharClass.lower, 0x3400, 0xa000) // Han
  CLASS.fill(CharClass.lower, 0xac00, 0xd7a4) // Hangul syllables
  CLASS.fill(CharClass.high, 0xd800, 0xdc00)
  CLASS.fill(CharClass.low, 0xdc00, 0xe000)
  CLASS.fill(CharClass.symbol, 0xe000, 0xf900) // private use: Word's bullets live here
  for (const [from, to] of [
    [0, 0x3400],
    [0xa000, 0xac00],
    [0xf900, UNITS],
  ]) {
    const all = String.fromCharCode(...Array.from({ length: to - from }, (_, i) => from + i))
    for (const [pattern, kind] of ranges) {
      for (const run of all.matchAll(pattern)) CLASS.fill(kind, from + run.index, from + run.index + run[0].length)
    }
  }
}

function fillCases(): void {
  for (let c = 0; c < UNITS; c++) {
    LOWER[c] = c
    FOLD[c] = c
    const kind = CLASS[c]
    if (kind === CharClass.mark && c < 0x0370) FOLD[c] = 0
    if ((kind !== CharClass.lower && kind !== CharClass.upper) || (c >= 0x3000 && c < 0xa000) || c >= 0xac00) continue
    const lower = String.fromCharCode(c).toLowerCase()
    if (lower.length === 1) LOWER[c] = lower.charCodeAt(0)
    const bare = lower.normalize('NFD').replace(/\p{M}+/gu, '')
    FOLD[c] = bare.length === 1 ? bare.charCodeAt(0) : LOWER[c]
  }
  // Ð (eth) is what old converters leave where Đ stood.
  for (const c of 'đĐðÐ') FOLD[c.charCodeAt(0)] = 0x64
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
  for (let at = start; at < end; at++) if (FOLD[text.charCodeAt(at)] !== LOWER[text.charCodeAt(at)]) return true
  return false
}

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
