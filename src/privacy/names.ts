import { fold } from '../text/index.js'
import { COMMON_FAMILIES, isFamilyName, isLowerCaseStart, MIDDLE_NAMES, PUBLIC_NAMES } from './familyNames.js'
import {
  AMBIGUOUS,
  INTRODUCTIONS,
  MEETINGS,
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

interface Line {
  readonly shadow: string
  readonly words: readonly Word[]
  /** Typed without accents: phrases are compared folded. */
  readonly plain: boolean
}

const LONGEST_NAME = 5
const ACCENTED = /[^ -~]/
const NONE: ReadonlySet<string> = new Set()
const foldAll = (phrases: ReadonlySet<string>) =>
  new Set([...phrases].map(fold).filter((phrase) => !AMBIGUOUS.has(phrase)))
const FOLDED_TITLES = foldAll(TITLES)
const FOLDED_INTRODUCTIONS = foldAll(INTRODUCTIONS)

/**
 * Names of persons, as stretches of the shadow text: capitalised syllables behind a title or 'tôi là', full names that begin
 * with a family name, and lower-case full names behind a title ('chi nguyen thi lan'). Names of roads, wards, schools and
 * figures of history stay.
 */
export function findNames(shadow: string): Found[] {
  const words = wordsOf(shadow)
  const line = { shadow, words, plain: words.filter((word) => ACCENTED.test(word.lower)).length < words.length / 4 }
  const found: Found[] = []
  for (let i = 0; i < words.length; i++) {
    const length = nameAt(line, i)
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
function nameAt(line: Line, at: number): number {
  const { words } = line
  if (!words[at].capital) return lowerCaseName(line, at)
  let length = 1
  while (length < LONGEST_NAME && words[at + length]?.capital && adjoin(line, at + length)) length++
  if (words[at].shout && length > 1) return shoutedName(line, at, length)
  if (isIntroduced(line, at)) return isPrivatePerson(words, at) ? length : 0
  if (length > 1 && isNamedInPassing(line, at)) return length
  const startsRun = !(adjoin(line, at) && words[at - 1].capital)
  return startsRun && isFullName(line, at, length) ? length : 0
}

/** Only a space or two part word `i` from the one before it: no full stop, comma or line break. */
function adjoin({ shadow, words }: Line, i: number): boolean {
  return i > 0 && /^[ \u00a0]{1,2}$/.test(shadow.slice(words[i - 1].end, words[i].start))
}

/** Does a phrase of the set end with word `i`? In a line without accents the folded set counts too. */
function endsWith(
  { words, plain }: Line,
  i: number,
  phrases: ReadonlySet<string>,
  folded: ReadonlySet<string>,
): boolean {
  let phrase = ''
  for (let k = i; k >= 0 && k > i - 3; k--) {
    phrase = k === i ? words[k].lower : `${words[k].lower} ${phrase}`
    if (phrases.has(phrase) || (plain && folded.has(phrase))) return true
  }
  return false
}

/** Behind a title, behind a title and an office, or behind 'tôi là', 'họ tên:'. */
function isIntroduced(line: Line, at: number): boolean {
  const { shadow, words } = line
  const near = at > 0 && /^\s?:?\s?$/.test(shadow.slice(words[at - 1].end, words[at].start))
  if (near && endsWith(line, at - 1, INTRODUCTIONS, FOLDED_INTRODUCTIONS)) return true
  for (let i = at; i > at - 6 && adjoin(line, i); i--) {
    if (endsWith(line, i - 1, TITLES, FOLDED_TITLES)) return !isPlaceTitle(line, i - 1)
    if (!OFFICES.has(words[i - 1].lower)) return false
  }
  return false
}

/** 'phố Bà Triệu', 'núi Bà Đen': a title inside the name of a place. */
function isPlaceTitle(line: Line, at: number): boolean {
  return line.words[at].capital && adjoin(line, at) && PLACE_WORDS.has(line.words[at - 1].lower)
}

/** Neither an office ('ông Chủ tịch') nor somebody out of books ('Bác Hồ'). */
function isPrivatePerson(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]
  const next = words[at + 1]?.lower ?? ''
  const isOffice = OFFICE_STARTS.has(lower) || OFFICE_STARTS.has(`${lower} ${next}`)
  return !isOffice && !PUBLIC_FIGURES.has(`${words[at - 1].lower} ${lower}`)
}

/** 'công nhân Bùi Thị Nụ', 'gặp Tuấn Kiệt': two capitals or more behind a weak title or a verb of meeting. */
function isNamedInPassing(line: Line, at: number): boolean {
  if (!adjoin(line, at)) return false
  if (isFamilyName(line.words[at].lower) && endsWith(line, at - 1, WEAK_TITLES, NONE)) return true
  return (
    endsWith(line, at - 1, MEETINGS, NONE) && isPrivatePerson(line.words, at) && !PLACE_WORDS.has(line.words[at].lower)
  )
}

/** 'chi nguyen thi lan', 'anh trần văn tám': family, middle and given name behind a title. */
function lowerCaseName(line: Line, at: number): number {
  const { words } = line
  const inOne = (i: number) => words[i] !== undefined && !words[i].capital && adjoin(line, i)
  if (!inOne(at + 1) || !inOne(at + 2) || !isLowerCaseStart(words[at].lower, words[at + 1].lower)) return 0
  return isIntroduced(line, at) ? 3 : 0
}

/** In a text in capitals the end of a name can't be seen: family, middle, given name are taken. */
function shoutedName(line: Line, at: number, length: number): number {
  const { words } = line
  if (!isFamilyName(words[at].lower)) return 0
  const known = MIDDLE_NAMES.has(words[at + 1].key)
  if (!known && !isIntroduced(line, at)) return 0
  return Math.min(length, known && MIDDLE_NAMES.has(words[at + 2]?.key ?? '') ? 4 : 3)
}

/** 'Nguyễn Thị Hồng Gấm' without a title: a family name, two more syllables or more, and no road, school or hero. */
function isFullName(line: Line, at: number, length: number): boolean {
  const name = line.words.slice(at, at + length)
  if (length < 3 || !isFamilyName(name[0].lower)) return false
  if (!MIDDLE_NAMES.has(name[1].key) && !COMMON_FAMILIES.has(name[0].lower)) return false
  if (PUBLIC_NAMES.has(name.map((word) => word.key).join(' '))) return false
  return !(adjoin(line, at) && endsWith(line, at - 1, PLACE_WORDS, NONE))
}
