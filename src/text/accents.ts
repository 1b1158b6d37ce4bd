import { type Bigrams, bigrams } from './bigrams.js'
import { CharClass, CLASS, FOLD, isLetter } from './characters.js'
import { shadowOf } from './shadow.js'

/**
 * How far the pairs of a syllable are trusted: TRUST · n / (n + DOUBT) for one seen n times. The rest is left to the
 * second syllable alone (Jelinek & Mercer 1980). Tuned on held-out subjects by benchmarks/accents.ts.
 */
const TRUST = 0.8
const DOUBT = 1000

/** Accented forms tried for a syllable: the rarer ones are below one in ten thousand. */
const MOST_CANDIDATES = 12
/** A text of which at least this share of syllables carries an accent was typed with accents. */
const TYPED_WITH_ACCENTS = 0.5

/** Scratch of one call, a row of `MOST_CANDIDATES` for each syllable; grown as needed. */
let backs = new Uint8Array(MOST_CANDIDATES * 256)
let firsts = new Int32Array(256)
let widths = new Uint8Array(256)
let scores = new Float64Array(MOST_CANDIDATES)
let next = new Float64Array(MOST_CANDIDATES)

/**
 * The accents that were left out, put back: the likeliest reading of the whole row by Viterbi (1967) over a bigram
 * model of syllables. Lower case in, tone marks in their traditional place; as many syllables come out. A syllable that
 * carries an accent stays, as does one that the model doesn't know. `model`: another than the one that ships.
 */
export function restoreSyllables(syllables: readonly string[], model: Bigrams = bigrams()): string[] {
  if (syllables.length === 0) return []
  reserve(syllables.length)
  for (let i = 0; i < syllables.length; i++) {
    lookUp(model, syllables[i], i)
    advance(model, i)
  }
  return trace(model, syllables)
}

/**
 * A running text with the accents that were left out put back, in its own case; marks, numbers, accented and unknown
 * words stay. The text comes back in NFC, and as it is where half of its syllables carry accents already.
 */
export function restoreAccents(text: string): string {
  const shadow = shadowOf(text).text
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < shadow.length; at++) {
    if (!isLetter(shadow.charCodeAt(at))) continue
    const start = at
    while (at < shadow.length && isLetter(shadow.charCodeAt(at))) at++
    starts.push(start)
    ends.push(at)
  }
  const words = starts.map((start, i) => shadow.slice(start, ends[i]).toLowerCase())
  const accented = words.filter(isAccented).length
  if (accented >= TYPED_WITH_ACCENTS * words.length) return shadow
  let restored = ''
  let kept = 0
  for (let from = 0, to = 1; to <= words.length; to++) {
    if (to < words.length && !isParted(shadow, ends[to - 1], starts[to])) continue
    for (const word of restoreSyllables(words.slice(from, to))) {
      restored += shadow.slice(kept, starts[from]) + inCaseOf(shadow.slice(starts[from], ends[from]), word)
      kept = ends[from++]
    }
  }
  return restored + shadow.slice(kept)
}

/** Whether a mark stands between: a clause ends there, and what comes next is read afresh. */
function isParted(text: string, end: number, start: number): boolean {
  for (let at = end; at < start; at++) {
    const charClass = CLASS[text.charCodeAt(at)]
    if (charClass === CharClass.punctuation || charClass === CharClass.lineBreak) return true
  }
  return false
}

/** `word` with capitals where `written` has them; both have as many letters. */
function inCaseOf(written: string, word: string): string {
  if (written.length !== word.length || written.toLowerCase() === word) return written
  let cased = ''
  for (let i = 0; i < word.length; i++) {
    cased += CLASS[written.charCodeAt(i)] === CharClass.upper ? word[i].toUpperCase() : word[i]
  }
  return cased
}

function isAccented(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (FOLD[word.charCodeAt(i)] !== word.charCodeAt(i)) return true
  return false
}

function reserve(length: number): void {
  if (length <= firsts.length) return
  const larger = Math.max(length, firsts.length * 2)
  backs = new Uint8Array(larger * MOST_CANDIDATES)
  firsts = new Int32Array(larger)
  widths = new Uint8Array(larger)
}

/** The candidates of syllable `i`: `widths[i]` ids from `firsts[i]`; −1 for one that the model doesn't know. */
function lookUp(model: Bigrams, syllable: string, i: number): void {
  const accented = isAccented(syllable)
  const first = accented ? model.ids.get(syllable) : model.firstOf.get(syllable)
  firsts[i] = first ?? -1
  let width = 1
  if (first !== undefined && !accented) {
    while (width < MOST_CANDIDATES && model.forms[first + width] === model.forms[first]) width++
  }
  widths[i] = width
}

/** Scores the candidates of syllable `i` after those before it, scaled so that the best has 1: no logarithm is needed. */
function advance(model: Bigrams, i: number): void {
  const first = firsts[i]
  const width = widths[i]
  let best = 0
  for (let c = 0; c < width; c++) next[c] = 0
  const before = i === 0 ? 1 : widths[i - 1]
  for (let b = 0; b < before; b++) {
    const previous = i === 0 ? -1 : firsts[i - 1]
    const score = i === 0 ? 1 : scores[b]
    const id = previous + b
    const known = previous >= 0 && first >= 0
    const trust = known ? TRUST / (model.counts[id] + DOUBT) : 0
    const alone = known ? 1 - trust * model.counts[id] : 1
    const end = known ? model.rows[id + 1] : 0
    let at = known ? lowerBound(model.followers, model.rows[id], end, first) : 0
    for (let c = 0; c < width; c++) {
      const seen = at < end && model.followers[at] === first + c
      const count = seen ? model.pairCounts[at++] : 0
      const probability = trust * count + alone * (first < 0 ? 1 : model.shares[first + c])
      const whole = score * probability
      if (whole > next[c]) {
        next[c] = whole
        backs[i * MOST_CANDIDATES + c] = b
        if (whole > best) best = whole
      }
    }
  }
  for (let c = 0; c < width; c++) next[c] /= best
  const spare = scores
  scores = next
  next = spare
}

/** First place from `from` to `to` whose value is not below `value`. */
function lowerBound(values: Uint16Array, from: number, to: number, value: number): number {
  while (from < to) {
    const middle = (from + to) >>> 1
    if (values[middle] < value) from = middle + 1
    else to = middle
  }
  return from
}

function trace(model: Bigrams, syllables: readonly string[]): string[] {
  const restored = new Array<string>(syllables.length)
  let choice = 0
  for (let c = 1; c < widths[syllables.length - 1]; c++) if (scores[c] > scores[choice]) choice = c
  for (let i = syllables.length - 1; i >= 0; i--) {
    restored[i] = firsts[i] < 0 ? syllables[i] : model.syllables[firsts[i] + choice]
    choice = backs[i * MOST_CANDIDATES + choice]
  }
  return restored
}
