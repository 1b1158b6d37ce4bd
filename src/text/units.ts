import { CharClass, CLASS, isLetter, LOWER } from './characters.js'
import { APOSTROPHE, DEGREE, DOLLAR, DONG, EURO, PER_MILLE, PERCENT, SLASH } from './marks.js'

/** Short units that are written against the number: 45k, 16h30, 3tr5, 100m2, 20kg; a whole word lost its space (2triệu). */
const UNITS = new Set(
  'k h g p s m m2 m3 km km2 cm mm dm ha kg gr l ml kw kwh kv w v mw tr ty ti đ vnđ vnd usd x x2 th gb mb tb kb hz'.split(
    ' ',
  ),
)
export const LONGEST_UNIT = 5
const [LETTER_C, LETTER_H, LETTER_M, LETTER_S] = [...'chms'].map((c) => c.charCodeAt(0))

/** Whether the letters and digits of the text from `start` to `end` are a unit, in any case. */
export function isUnit(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_UNIT && UNITS.has(text.slice(start, end).toLowerCase())
}

/** %, ‰, $, €, ₫, ° and °C, ' for minutes; `from` where none of them follows. */
export function endOfUnitSign(text: string, from: number): number {
  const unit = text.charCodeAt(from)
  if (unit === PERCENT || unit === PER_MILLE || isCurrency(unit)) return from + 1
  if (unit === APOSTROPHE) return isWordUnit(text.charCodeAt(from + 1)) ? from : from + 1
  if (unit !== DEGREE) return from
  const scale = LOWER[text.charCodeAt(from + 1)]
  return scale === LETTER_C && !isLetter(text.charCodeAt(from + 2)) ? from + 2 : from + 1
}

/** $ € ₫ */
export function isCurrency(unit: number): boolean {
  return unit === DOLLAR || unit === EURO || unit === DONG
}

/** ² ³ */
export function isPower(unit: number): boolean {
  return unit === 0xb2 || unit === 0xb3
}

/** The /h of km/h and the /s of m/s after the unit that ends at `from`. */
export function endOfRate(text: string, from: number): number {
  const per = LOWER[text.charCodeAt(from + 1)]
  const isRate = text.charCodeAt(from) === SLASH && (per === LETTER_H || per === LETTER_S)
  return isRate && LOWER[text.charCodeAt(from - 1)] === LETTER_M && !isLetter(text.charCodeAt(from + 2))
    ? from + 2
    : from
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || CLASS[unit] === CharClass.digit
}
