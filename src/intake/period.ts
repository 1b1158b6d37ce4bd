import { fold } from '../text/index.js'

/**
 * Dates and periods as Vietnamese offices write them: the day before the month, always. Nothing is guessed: what is no
 * date of the calendar is null.
 */

const ISO_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)/
const IN_WORDS = /^(?:ngay )?(\d{1,2})[ /-]?(?:thang|thg|th\.?) ?(\d{1,2}),?[ /-]?(?:nam )?(\d{4})(?!\d)/
const TIME_FIRST = /^\d{1,2}[:h]\d{2}(?::\d{2})?,? (?=\d)/
const SERIAL = /^(\d{5})(?:\.\d+)?$/
const WEEKDAY = /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn),? ?(?:ngay )?/

/** ISO date `YYYY-MM-DD` of a cell, its time of day dropped; null when it is no date. Excel's day numbers are read too. */
export function parseDate(cell: string): string | null {
  const text = plain(cell).replace(TIME_FIRST, '').replace(WEEKDAY, '')
  const iso = ISO_DATE.exec(text)
  if (iso) return calendarDate(iso[1], iso[2], iso[3])
  const local = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text)
  if (local) return calendarDate(local[3], local[2], local[1])
  const serial = SERIAL.exec(text)
  return serial ? excelDate(Number(serial[1])) : null
}

/** Longer than any way to write a date; what is longer is prose in the wrong column. */
const LONGEST = 60

function plain(cell: string): string {
  return cell.length > LONGEST ? '' : fold(cell).trim().replace(/\s+/g, ' ')
}

function calendarDate(year: string, month: string, day: string): string | null {
  const y = year.length === 2 ? 2000 + Number(year) : Number(year)
  const date = new Date(Date.UTC(y, Number(month) - 1, Number(day)))
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return real && isYear(y) ? date.toISOString().slice(0, 10) : null
}

/** Excel counts days from 1899-12-30; only days of 1982 to 2064 (30000 to 60000) are taken for dates. */
function excelDate(days: number): string | null {
  if (days < 30_000 || days > 60_000) return null
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
}

const YEAR_FIRST = /^((?:19|20)\d{2})(?:[-/. ]|nam|thang|t|m)*(\d{1,2})$/
const MONTH_FIRST = /^(?:ky |bao cao |thang |thg |t |t)*\.?(\d{1,2})(?:[-/.,_ ]|nam)+(\d{4})$/
const MONTH_ALONE = /^(?:ky |thang |thg |t |t)*\.?(\d{1,2})$/
const MONTH_NAME = /^([a-z]{3})[a-z]*[-/. ,]*(\d{4}|\d{2})$/
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reporting period `YYYY-MM` of a cell such as '2026-09', '09/2026', 'Tháng 9/2026', 'T9-2026', '202609', 'Sep-26', or any
 * date of the month; null when it is no month. A month without a year takes the year of `around` (a date or a period).
 */
export function parsePeriod(cell: string, around = ''): string | null {
  const text = plain(cell)
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return calendarMonth(yearFirst[1], yearFirst[2])
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return calendarMonth(monthFirst[2], monthFirst[1])
  const alone = MONTH_ALONE.exec(text)
  if (alone) return calendarMonth(around.slice(0, 4), alone[1])
  const named = MONTH_NAME.exec(text)
  if (named) return calendarMonth(named[2], String(MONTH_NAMES.indexOf(named[1]) + 1))
  return parseDate(cell)?.slice(0, 7) ?? null
}

function calendarMonth(year: string, month: string): string | null {
  const y = year.length === 2 ? 2000 + Number(year) : Number(year)
  const m = Number(month)
  return isYear(y) && m >= 1 && m <= 12 ? `${y}-${String(m).padStart(2, '0')}` : null
}

/** A year that a submission can be from; keeps '15/09/0026' and phone numbers out. */
function isYear(year: number): boolean {
  return year >= 1975 && year <= 2100
}
