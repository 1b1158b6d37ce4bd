import { AtomKind, fold, parse, read } from '../text/index.js'
import { containedDistance, editDistance } from './distance.js'
import { gramsOf } from './shingles.js'

/** The letters and digits of a text in lower case without accents, runs of anything else as one space; '' for marks alone. */
export function spelling(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * What two copies of a text have in common: its syllables as read (abbreviations and teencode in full), lower case, no
 * accents, no marks; numbers as they stand. One space between. A text of marks and emoji alone gives ''.
 */
export function comparable(text: string): string {
  const doc = parse(text)
  const { syllables, atoms } = read(doc)
  const words: string[] = []
  let next = 0
  for (let i = 0; i < doc.size; i++) {
    if (doc.kinds[i] === AtomKind.number || doc.kinds[i] === AtomKind.code) words.push(fold(doc.atom(i)))
    for (; next < syllables.length && atoms[next] === i; next++) words.push(fold(syllables[next]))
  }
  return words.join(' ')
}

/** Syllables below which only the very same text is a copy: 'Đề nghị xem xét' says nothing about who wrote it. */
const FEWEST_SYLLABLES = 5
/** Share of the longer text that a text found inside it must make up. */
const LEAST_PART = 0.4
/** Share of its characters that must be found there unchanged. Of 22,840 pairs on one subject none reached 0.58. */
const LEAST_CONTAINED = 0.75
/** The same for a text of fewer than ten syllables, which a turn of phrase alone can fill. */
const LEAST_CONTAINED_SHORT = 0.85
const SHORT_SYLLABLES = 10
/** Similarity of what is left without a common beginning and end, and how much of the one must be found in the other. */
const LEAST_MIDDLE = 0.45
const LEAST_FOUND = 0.6
/** Beyond so many characters, texts are compared by shared grams: still right, and linear. */
const LONG = 8192

/** 0..1: how alike two comparable texts are, and whether one is a lightly edited copy of the other. */
export interface Likeness {
  readonly similarity: number
  readonly copied: boolean
}

/**
 * Similarity is 1 - edit distance / longer length. A copy is a pair at or above `threshold`, or one that holds the other,
 * nearly unchanged, with a sentence more; never one whose numbers are others ('tổ 5', 'tổ 7'). Of texts beyond 8,192
 * characters only shared grams are looked at, not their numbers.
 */
export function likeness(a: string, b: string, threshold: number): Likeness {
  const [short, long] = a.length < b.length || (a.length === b.length && a < b) ? [a, b] : [b, a]
  if (short === long) return { similarity: 1, copied: true }
  const enough = hasSyllables(short, FEWEST_SYLLABLES) && short.length >= LEAST_PART * long.length
  if (long.length > LONG) return sharedGrams(short, long, threshold, enough)
  const similarity = 1 - editDistance(short, long) / long.length
  const no = { similarity, copied: false }
  if (!enough || !numbersAgree(short, long)) return no
  if (similarity >= threshold) return { similarity, copied: middlesAlike(short, long) }
  // Were it found there, with e errors, at most long - short + 2e edits would part the two: spares most pairs this pass.
  if (similarity < ((2 * LEAST_CONTAINED - 1) * short.length) / long.length) return no
  const contained = 1 - containedDistance(short, long) / short.length
  const least = hasSyllables(short, SHORT_SYLLABLES) ? LEAST_CONTAINED : LEAST_CONTAINED_SHORT
  if (contained < least || !middlesAlike(short, long)) return no
  return {
    similarity: Math.max(similarity, (2 * contained * short.length) / (short.length + long.length)),
    copied: true,
  }
}

/**
 * Two letters that open and close with the same formula ('Kính gửi Ủy ban nhân dân phường, tôi xin phản ánh như sau') are no
 * copies when what stands between is of two matters. What an editor changed in a copy is short, or still alike.
 */
function middlesAlike(short: string, long: string): boolean {
  let head = 0
  while (head < short.length && short[head] === long[head]) head += 1
  let tail = 0
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1
  const [a, b] = [short.slice(head, short.length - tail), long.slice(head, long.length - tail)]
  if (!hasSyllables(a, FEWEST_SYLLABLES) || !hasSyllables(b, FEWEST_SYLLABLES)) return true
  return 1 - editDistance(a, b) / b.length >= LEAST_MIDDLE || 1 - containedDistance(a, b) / a.length >= LEAST_FOUND
}

function sharedGrams(short: string, long: string, threshold: number, enough: boolean): Likeness {
  const grams = new Set(gramsOf(long))
  const own = [...new Set(gramsOf(short))]
  const shared = own.filter((gram) => grams.has(gram)).length
  const similarity = (2 * shared) / Math.max(1, own.length + grams.size)
  return { similarity, copied: enough && similarity >= threshold }
}

function hasSyllables(text: string, count: number): boolean {
  let at = -1
  for (let i = 1; i < count; i++) {
    at = text.indexOf(' ', at + 1)
    if (at < 0) return false
  }
  return true
}

/** True when all numbers of the text that has fewer stand in the other too, in any order. */
function numbersAgree(a: string, b: string): boolean {
  const [fewer, more] = [numbersOf(a), numbersOf(b)].sort((x, y) => x.length - y.length)
  for (const number of fewer) {
    const at = more.indexOf(number)
    if (at < 0) return false
    more.splice(at, 1)
  }
  return true
}

/** As many as are worth telling letters apart by. */
const NUMBERS = 50

function numbersOf(text: string): string[] {
  return (text.match(/\d+/g) ?? []).slice(0, NUMBERS)
}
