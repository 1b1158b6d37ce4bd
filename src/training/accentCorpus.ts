import { type AccentRow, FIRST_FORM, MARGIN, rowOf, Token } from '../text/accentRow.js'
import { fold, isLetter } from '../text/characters.js'
import { shadowOf } from '../text/shadow.js'
import { isLegalSyllable } from '../text/syllable.js'
import { MOST_CANDIDATES, Vocabulary } from '../text/vocabulary.js'

/** Texts to learn from, each line of them `times` times in a round. */
export interface AccentSource {
  readonly lines: readonly string[]
  readonly times: number
}

/** Where the writer left no syllable to guess: marks, numbers, foreign words. */
export const NO_GOLD = 255

/** Syllables seen less often than this (times counted) are no candidates: mostly slips of typing. */
const LEAST_SYLLABLE = 10
/** A line of which fewer syllables than this share carry an accent was typed without; shorter ones can't tell. */
const LEAST_ACCENTED = 0.4
const SHORT = 6

/** Lines as rows of tokens, each with the candidate that its writer meant. */
export class AccentCorpus {
  readonly vocabulary: Vocabulary
  /** Tokens, cases and meant candidates of all lines, one after another. */
  #tokens = new Uint16Array(1 << 16)
  #cases = new Uint8Array(1 << 16)
  #golds = new Uint8Array(1 << 16)
  #size = 0
  /** First token of each line, closed. */
  readonly #lines: number[] = [0]
  /** How often each line counts. */
  readonly times: number[] = []

  constructor(sources: readonly AccentSource[]) {
    this.vocabulary = vocabularyOf(sources)
    const candidates = candidatesOf(this.vocabulary)
    for (const { lines, times } of sources) {
      for (const line of lines) {
        const text = typedText(line)
        if (text !== null) this.#add(text, candidates, times)
      }
    }
  }

  get size(): number {
    return this.times.length
  }

  /** Copies a line into `row` and `golds`, without its marks and numbers, or without its capitals, if asked to. */
  read(line: number, row: AccentRow, golds: Uint8Array, marks: boolean, capitals: boolean): void {
    row.clear()
    for (let at = this.#lines[line]; at < this.#lines[line + 1]; at++) {
      if (row.size === golds.length || (!marks && this.#isMark(at))) continue
      golds[row.size] = this.#golds[at]
      row.add(this.#tokens[at], this.#cases[at], 0)
    }
    if (!capitals) row.forgetCase()
  }

  #isMark(at: number): boolean {
    const token = this.#tokens[at]
    return token < FIRST_FORM && token !== Token.word && token !== Token.name
  }

  #add(text: string, candidates: ReadonlyMap<string, number>, times: number): void {
    const { row, places, starts, ends } = rowOf(text, this.vocabulary, true)
    while (this.#size + row.size > this.#tokens.length) this.#grow()
    this.#tokens.set(row.tokens.subarray(MARGIN, MARGIN + row.size), this.#size)
    this.#cases.set(row.cases.subarray(MARGIN, MARGIN + row.size), this.#size)
    this.#golds.fill(NO_GOLD, this.#size, this.#size + row.size)
    places.forEach((place, i) => {
      const word = text.slice(starts[i], ends[i]).toLowerCase()
      this.#golds[this.#size + place] = candidates.get(word) ?? NO_GOLD
    })
    this.#size += row.size
    this.#lines.push(this.#size)
    this.times.push(times)
  }

  #grow(): void {
    const length = this.#tokens.length * 2
    const tokens = new Uint16Array(length)
    const cases = new Uint8Array(length)
    const golds = new Uint8Array(length)
    tokens.set(this.#tokens)
    cases.set(this.#cases)
    golds.set(this.#golds)
    this.#tokens = tokens
    this.#cases = cases
    this.#golds = golds
  }
}

/** The line in NFC, tone marks in their traditional place; null where it was typed without accents, or has no words. */
export function typedText(line: string): string | null {
  const { text } = shadowOf(line)
  const words = wordsOf(text)
  return words.length === 0 || isTypedWithout(words) ? null : text
}

/** Whether the words of a line, in lower case, were typed without accents. */
export function isTypedWithout(words: readonly string[]): boolean {
  const accented = words.filter((word) => fold(word) !== word).length
  return words.length >= SHORT && accented < LEAST_ACCENTED * words.length
}

/** Runs of letters, in lower case. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    if (at > start) words.push(text.slice(start, at).toLowerCase())
  }
  return words
}

function vocabularyOf(sources: readonly AccentSource[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const { lines, times } of sources) {
    for (const line of lines) {
      const text = typedText(line)
      if (text === null) continue
      for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + times)
    }
  }
  return new Vocabulary(candidateSyllables(counts))
}

/** The legal syllables that were seen often enough, by unaccented form, the commonest of each form first. */
export function candidateSyllables(counts: Iterable<readonly [string, number]>): string[] {
  const kept = [...counts].filter(([word, count]) => count >= LEAST_SYLLABLE && isLegalSyllable(word))
  const entries = kept.map(([syllable, count]) => ({ syllable, form: fold(syllable), count }))
  entries.sort((a, b) => compare(a.form, b.form) || b.count - a.count || compare(a.syllable, b.syllable))
  return entries.map(({ syllable }) => syllable)
}

/** Number of each syllable among the candidates of its form; those too rare to be tried are left out. */
function candidatesOf(vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const candidates = new Map<string, number>()
  vocabulary.syllables.forEach((syllable, id) => {
    const candidate = id - vocabulary.firsts[vocabulary.formOf(syllable)]
    if (candidate < MOST_CANDIDATES) candidates.set(syllable, candidate)
  })
  return candidates
}

/** By code unit: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
