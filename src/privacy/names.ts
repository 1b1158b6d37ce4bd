import { fold } from '../text/index.js'
import { isFamilyName, isLowerCaseStart, MIDDLE_NAMES, PUBLIC_NAMES } from './familyNames.js'
import {
  AMBIGUOUS,
  INTRODUCTIONS,
  OFFICE_STARTS,
  OFFICES,
  PLACE_WORDS,
  PUBLIC_FIGURES,
  TITLES,
  WEAK_TITLES,
} from './nameWords.js'

/** A stretch of the shadow text. */
export interface Found {
  readonly start: number
  readonly end: number
}

interface Word extends Found {
  readonly lower: string
  readonly key: string
  readonly capital: boolean
  /** All capitals, two letters or more. */
  readonly shout: boolean
}

const LONGEST_NAME = 5
const ACCENTED = /[^ -~]/
const foldAll = (phrases: ReadonlySet<string>) => new Set([...phrases].map(fold))
const FOLDED_TITLES = new Set([...foldAll(TITLES)].filter((title) => !AMBIGUOUS.has(title)))
const NONE: ReadonlySet<string> = new Set()
const FOLDED_INTRODUCTIONS = foldAll(INTRODUCTIONS)

/**
 * Names of persons, as stretches of the shadow text: capitalised syllables behind a title or 'tôi là', full names that begin
 * with a family name, and lower-case full names behind a title ('chi nguyen thi lan'). Names of roads, wards, schools and
 * figures of history stay.
 */
export function findNames(shadow: string): Found[] {
  const words = wordsOf(shadow)
  const found: Found[] = []
  for (let i = 0; i < words.length; i++) {
    const length = nameAt(shadow, words, i)
    if (length === 0) continue
    found.push({ start: words[i].start, end: words[i + length - 1].end })
    i += length - 1
  }
  return found
}

function wordsOf(shadow: string): Word[] {
  const words: Word[] = []
  for (const match of shadow.matchAll(/đ\/c|[\p{L}’']+/giu)) {
    const text = match[0]
    const lower = text.toLowerCase()
    const capital = text[0] !== lower[0]
    const shout = capital && text.length > 1 && text === text.toUpperCase()
    words.push({ start: match.index, end: match.index + text.length, lower, key: fold(text), capital, shout })
  }
  return words
}

/** How many words from `at` on are a person's name; 0 where none begins. */
function nameAt(shadow: string, words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word.capital) return lowerCaseName(shadow, words, at)
  let length = 1
  while (length < LONGEST_NAME && words[at + length]?.capital && adjoin(shadow, words, at + length)) length++
  if (word.shout && length > 1) return shoutedName(shadow, words, at, length)
  if (isIntroduced(shadow, words, at)) return isPrivatePerson(words, at) ? length : 0
  if (length > 1 && isFamilyName(word.lower) && adjoin(shadow, words, at) && endsWith(words, at - 1, WEAK_TITLES, NONE))
    return length
  const startsRun = !(adjoin(shadow, words, at) && words[at - 1].capital)
  return startsRun && isFullName(shadow, words, at, length) ? length : 0
}

/** Neither an office ('ông Chủ tịch') nor somebody out of books ('Bác Hồ'). */
function isPrivatePerson(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]
  const next = words[at + 1]?.lower ?? ''
  return (
    !OFFICE_STARTS.has(lower) &&
    !OFFICE_STARTS.has(`${lower} ${next}`) &&
    !PUBLIC_FIGURES.has(`${words[at - 1].lower} ${lower}`)
  )
}

/** Only a space or two part word `i` from the one before it: no full stop, comma or line break. */
function adjoin(shadow: string, words: readonly Word[], i: number): boolean {
  return i > 0 && /^[ \u00a0]{1,2}$/.test(shadow.slice(words[i - 1].end, words[i].start))
}

/** Behind a title, behind a title and an office, or behind 'tôi là', 'họ tên:'. */
function isIntroduced(shadow: string, words: readonly Word[], at: number): boolean {
  if (
    at > 0 &&
    /^\s?:?\s?$/.test(shadow.slice(words[at - 1].end, words[at].start)) &&
    endsWith(words, at - 1, INTRODUCTIONS, FOLDED_INTRODUCTIONS)
  )
    return true
  for (let i = at; i > at - 6 && adjoin(shadow, words, i); i--) {
    if (endsWith(words, i - 1, TITLES, FOLDED_TITLES)) return !behindPlace(shadow, words, i - 1)
    if (!OFFICES.has(words[i - 1].lower)) return false
  }
  return false
}

/** 'phố Bà Triệu', 'núi Bà Đen': a title inside the name of a place. */
function behindPlace(shadow: string, words: readonly Word[], at: number): boolean {
  return words[at].capital && adjoin(shadow, words, at) && PLACE_WORDS.has(words[at - 1].lower)
}

/** Does a phrase of the set end with word `i`? Words without accents are compared with the folded set. */
function endsWith(
  words: readonly Word[],
  i: number,
  phrases: ReadonlySet<string>,
  folded: ReadonlySet<string>,
): boolean {
  let phrase = ''
  for (let k = i; k >= 0 && k > i - 3; k--) {
    phrase = k === i ? words[k].lower : `${words[k].lower} ${phrase}`
    if (phrases.has(phrase) || (!ACCENTED.test(phrase) && folded.has(phrase))) return true
  }
  return false
}

/** 'chi nguyen thi lan', 'anh trần văn tám': family, middle and given name behind a title. */
function lowerCaseName(shadow: string, words: readonly Word[], at: number): number {
  const inOne = (i: number) => words[i] !== undefined && !words[i].capital && adjoin(shadow, words, i)
  if (!inOne(at + 1) || !inOne(at + 2) || !isLowerCaseStart(words[at].lower, words[at + 1].lower)) return 0
  return isIntroduced(shadow, words, at) ? 3 : 0
}

/** In a text in capitals the end of a name can't be seen: family, middle, given name are taken. */
function shoutedName(shadow: string, words: readonly Word[], at: number, length: number): number {
  if (!isFamilyName(words[at].lower)) return 0
  const known = MIDDLE_NAMES.has(words[at + 1].key)
  if (!known && !isIntroduced(shadow, words, at)) return 0
  return Math.min(length, known && MIDDLE_NAMES.has(words[at + 2]?.key ?? '') ? 4 : 3)
}

/** 'Nguyễn Thị Hồng Gấm' without a title: a family name, two more syllables or more, and no road, school or hero. */
function isFullName(shadow: string, words: readonly Word[], at: number, length: number): boolean {
  if (length < 3 || !isFamilyName(words[at].lower)) return false
  if (PLACE_WORDS.has(words[at].lower) && !MIDDLE_NAMES.has(words[at + 1].key)) return false
  const name = words.slice(at, at + length)
  if (PUBLIC_NAMES.has(name.map((word) => word.key).join(' '))) return false
  return !(adjoin(shadow, words, at) && endsWith(words, at - 1, PLACE_WORDS, NONE))
}
