import { AtomKind } from './atom.js'
import { CharClass, CLASS, isLetter } from './characters.js'
import { endOfDigitGroups } from './digitGroups.js'
import { AMPERSAND, COLON, COMMA, EN_DASH, FULL_STOP, HYPHEN, PLUS, SLASH } from './marks.js'
import { isLegalAt } from './syllable.js'
import { endOfRate, endOfUnitSign, isCurrency, isPower, isUnit, LONGEST_UNIT } from './units.js'

const ROMAN = 'IVX'
const LONGEST_ROMAN = 4
/** Shortest number with the code of the country: +84 and eight digits. */
const SHORTEST_ABROAD = 11

/** Where the number or code that starts with the digit at `start` ends, and which of the two it is. */
export function endOfNumber(text: string, start: number): { end: number; kind: AtomKind } {
  const single = endOfSingle(text, start)
  const range = endOfRange(text, single.end)
  return range > single.end ? { end: range, kind: AtomKind.number } : single
}

/** 8h-17h, 5tr–7tr, 30%-35%: a dash and another number against one that has its unit; `from` where none follows. */
function endOfRange(text: string, from: number): number {
  const dash = text.charCodeAt(from)
  if ((dash !== HYPHEN && dash !== EN_DASH) || CLASS[text.charCodeAt(from + 1)] !== CharClass.digit) return from
  const { end, kind } = endOfSingle(text, from + 1)
  return kind === AtomKind.number ? end : from
}

/** $100, +84900000123: where the number ends that the sign at `start` belongs to; `start` where there is none. */
export function endOfSignedNumber(text: string, start: number): number {
  const sign = text.charCodeAt(start)
  if (!isCurrency(sign) && !(sign === PLUS && text.startsWith('84', start + 1))) return start
  if (CLASS[text.charCodeAt(start + 1)] !== CharClass.digit) return start
  const { end } = endOfSingle(text, start + 1)
  return sign === PLUS && end - start < SHORTEST_ABROAD ? start : end
}

/** III/2026: a Roman quarter, term or month from `start` to `end` and its year; `end` where there is no year. */
export function endOfRomanPeriod(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== SLASH || end - start > LONGEST_ROMAN) return end
  for (let at = start; at < end; at++) if (!ROMAN.includes(text[at])) return end
  const year = endOfDigits(text, end + 1)
  return year - end === 5 ? year : end
}

function endOfSingle(text: string, start: number): { end: number; kind: AtomKind } {
  const grouped = endOfDigitGroups(text, start)
  if (grouped > start) return { end: grouped, kind: AtomKind.number }
  const digits = endOfDigits(text, start)
  const month = endOfEnglishMonth(text, digits)
  if (month > digits) return { end: month, kind: AtomKind.number }
  const code = endOfLawNumber(text, digits)
  if (code > digits) return { end: code, kind: AtomKind.code }
  const sign = endOfUnitSign(text, digits)
  if (sign > digits) return { end: sign, kind: AtomKind.number }
  if (!isLetter(text.charCodeAt(digits))) return { end: digits, kind: AtomKind.number }
  return endWithLetters(text, digits)
}

const MONTHS = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '))

/** -Jan after a day, as spreadsheets write 6/1, with the year if there is one (6-Jan-26); `from` where there is no month. */
function endOfEnglishMonth(text: string, from: number): number {
  const end = from + 4
  if (text.charCodeAt(from) !== HYPHEN || isLetter(text.charCodeAt(end))) return from
  if (!MONTHS.has(text.slice(from + 1, end).toLowerCase())) return from
  return text.charCodeAt(end) === HYPHEN && CLASS[text.charCodeAt(end + 1)] === CharClass.digit
    ? endOfDigits(text, end + 1)
    : end
}

/** Digits in groups: 1.200.000 · 12/8/2026 · 3,5 · 16:30 · 2025-2026. */
function endOfDigits(text: string, start: number): number {
  let end = start
  for (;;) {
    while (CLASS[text.charCodeAt(end)] === CharClass.digit) end++
    if (!isSeparator(text.charCodeAt(end)) || CLASS[text.charCodeAt(end + 1)] !== CharClass.digit) return end
    end++
  }
}

/** . , / : - and the en dash. */
function isSeparator(unit: number): boolean {
  return unit === FULL_STOP || unit === COMMA || unit === SLASH || unit === COLON || unit === HYPHEN || unit === EN_DASH
}

/** /NĐ-CP, -NQ/TW, /QĐ-UBND, /QH15, /TT-BGDĐT, /CT-TTg after the digits; `from` itself where there is no such thing. */
function endOfLawNumber(text: string, from: number): number {
  let end = from
  for (;;) {
    const separator = text.charCodeAt(end)
    if (separator !== SLASH && separator !== HYPHEN) return end
    let next = end + 1
    if (CLASS[text.charCodeAt(next)] !== CharClass.upper) return end
    while (isCapitalOrDigit(text.charCodeAt(next)) || text.charCodeAt(next) === AMPERSAND) next++
    if (text[next] === 'g' && text[next - 1] === 'T') next++ // the g of TTg
    if (next - end < 3 || isLetter(text.charCodeAt(next))) return end
    end = next
  }
}

function isCapitalOrDigit(unit: number): boolean {
  return CLASS[unit] === CharClass.upper || CLASS[unit] === CharClass.digit
}

/** Letters against the digits: a unit (45k, 16h30), a word that lost its space (3người), or a code (29A1, 5G, 12C). */
function endWithLetters(text: string, digits: number): { end: number; kind: AtomKind } {
  let end = digits
  while (isLetter(text.charCodeAt(end)) && end - digits <= LONGEST_UNIT) end++
  if (end - digits <= LONGEST_UNIT) {
    if (isPower(text.charCodeAt(end)) && isUnit(text, digits, end)) {
      return { end: end + 1, kind: AtomKind.number }
    }
    const power = CLASS[text.charCodeAt(end)] === CharClass.digit && !isLetter(text.charCodeAt(end + 1)) ? end + 1 : end
    if (isSeries(text, end)) return { end: endOfCode(text, end), kind: AtomKind.code }
    if (isUnit(text, digits, power)) return { end: endOfRate(text, power), kind: AtomKind.number }
    if (isUnit(text, digits, end)) {
      while (CLASS[text.charCodeAt(end)] === CharClass.digit) end++
      if (!isLetter(text.charCodeAt(end))) return { end, kind: AtomKind.number }
    }
  }
  const isWord = end - digits > 1 && CLASS[text.charCodeAt(digits + 1)] === CharClass.lower
  if (isWord && isLegalAt(text, digits, end)) return { end: digits, kind: AtomKind.number }
  return { end: endOfCode(text, end), kind: AtomKind.code }
}

/** The capital H of 43H-016, and a number behind it: no unit. */
function isSeries(text: string, end: number): boolean {
  const isCapital = CLASS[text.charCodeAt(end - 1)] === CharClass.upper
  return isCapital && text.charCodeAt(end) === HYPHEN && CLASS[text.charCodeAt(end + 1)] === CharClass.digit
}

/** Letters and digits mixed, in groups: 29A1-123.45 · COVID-19 · G1, from somewhere inside the first group. */
export function endOfCode(text: string, from: number): number {
  let end = from
  for (;;) {
    while (isLetterOrDigit(text.charCodeAt(end))) end++
    const separator = text.charCodeAt(end)
    const joins = separator === HYPHEN || separator === FULL_STOP || separator === SLASH
    if (!joins || CLASS[text.charCodeAt(end + 1)] !== CharClass.digit) return end
    end++
  }
}

function isLetterOrDigit(unit: number): boolean {
  const kind = CLASS[unit]
  return kind === CharClass.lower || kind === CharClass.upper || kind === CharClass.digit || kind === CharClass.mark
}
