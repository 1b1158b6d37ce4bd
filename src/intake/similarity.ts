import { AtomKind, fold, parse, read } from '../text/index.js'
import { containedDistance, editDistance } from './distance.js'
import { gramsOf } from './shingles.js'

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
/** Share of its characters that must be found there unchanged. */
const LEAST_CONTAINED = 0.85
/** Beyond so many characters, texts are compared by shared grams: still right, and linear. */
const LONG = 8192

/** 0..1: how alike two comparable texts are, and whether one is a lightly edited copy of the other. */
export interface Likeness {
  readonly similarity: number
  readonly copied: boolean
}

/**
 * Similarity is 1 - edit distance / longer length. A copy is a pair at or above `threshold`, or one that holds the other,
 * nearly unchanged, with a sentence more; never one whose numbers are others ('tổ 5', 'tổ 7').
 */
export function likeness(a: string, b: string, threshold: number): Likeness {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === long) return { similarity: 1, copied: true }
  const enough = hasSyllables(short, FEWEST_SYLLABLES) && short.length >= LEAST_PART * long.length
  if (long.length > LONG) return sharedGrams(short, long, threshold, enough)
  const similarity = 1 - editDistance(short, long) / long.length
  if (!enough || !numbersAgree(short, long)) return { similarity, copied: false }
  if (similarity >= threshold) return { similarity, copied: true }
  const contained = 1 - containedDistance(short, long) / short.length
  if (contained < LEAST_CONTAINED) return { similarity, copied: false }
  return {
    similarity: Math.max(similarity, (2 * contained * short.length) / (short.length + long.length)),
    copied: true,
  }
}

function sharedGrams(short: string, long: string, threshold: number, enough: boolean): Likeness {
  const grams = new Set(gramsOf(long))
  const own = gramsOf(short)
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

/** True unless each text has a number that the other lacks. */
function numbersAgree(a: string, b: string): boolean {
  const inA = new Set(a.match(/\d+/g))
  const inB = new Set(b.match(/\d+/g))
  return [...inA].every((n) => inB.has(n)) || [...inB].every((n) => inA.has(n))
}
