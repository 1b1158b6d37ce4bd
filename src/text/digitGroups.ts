import { CharClass, CLASS, isLetter } from './characters.js'
import { FULL_STOP, HYPHEN, PLUS } from './marks.js'

/** Digits that telephone numbers are written in groups of; all eleven together are one group too. */
const SHORTEST_GROUP = 2
const LONGEST_GROUP = 11
const ZERO = 0x30
const SPACE = 0x20

/** Where a telephone, account or other number ends that is written in several groups of digits; `start` where there is none. */
export function endOfDigitGroups(text: string, start: number): number {
  return Math.max(endOfPhone(text, start), endOfGroups(text, start))
}

/** Digits of a telephone number, the 84 of the country left out: 0900 000 123, 024 3900 0000; 1900 6000. */
const PHONE_DIGITS = { least: 10, most: 11, shortLeast: 8, shortMost: 10 }

/** Where the telephone number written in groups ends that starts with the digit at `start`; `start` where there is none. */
function endOfPhone(text: string, start: number): number {
  const short = text.startsWith('1900', start) || text.startsWith('1800', start)
  const abroad = text.startsWith('84', start) && text.charCodeAt(start - 1) === PLUS
  if (!short && !abroad && text.charCodeAt(start) !== ZERO) return start
  let end = start
  let digits = abroad ? -1 : 0
  for (;;) {
    const group = end
    end = endOfRun(text, group)
    if (end - group < SHORTEST_GROUP || end - group > LONGEST_GROUP) return start
    digits += end - group
    const separator = text.charCodeAt(end)
    const goesOn = separator === SPACE || separator === FULL_STOP || separator === HYPHEN
    if (!goesOn || !isDigit(text, end + 1) || digits >= PHONE_DIGITS.least) break
    end++
  }
  const { least, most, shortLeast, shortMost } = PHONE_DIGITS
  const fits = short ? digits >= shortLeast && digits <= shortMost : digits >= least && digits <= most
  return fits && !isLetter(text.charCodeAt(end)) ? end : start
}

/** Groups that make one number of several: 1 200 000, 9704 0000 0012 3456. */
const LEAST_GROUPS = 3
const MOST_GROUPS = 6

/** Where a number ends that is written in groups of three or four digits with spaces; `start` where there is none. */
function endOfGroups(text: string, start: number): number {
  let end = endOfRun(text, start)
  if (end - start > 4 || text.charCodeAt(end) !== SPACE) return start
  let groups = 1
  while (groups < MOST_GROUPS && text.charCodeAt(end) === SPACE) {
    const to = endOfRun(text, end + 1)
    const digits = to - end - 1
    if (digits !== 3 && (digits !== 4 || end - start < 4)) break
    end = to
    groups++
  }
  return groups >= LEAST_GROUPS && !isLetter(text.charCodeAt(end)) ? end : start
}

/** Where the digits from `start` on end, looked at as far as a group may reach. */
function endOfRun(text: string, start: number): number {
  let end = start
  while (end - start <= LONGEST_GROUP && isDigit(text, end)) end++
  return end
}

function isDigit(text: string, at: number): boolean {
  return CLASS[text.charCodeAt(at)] === CharClass.digit
}
