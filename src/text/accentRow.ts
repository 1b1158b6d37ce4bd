import { CharClass, CLASS, isLetter } from './characters.js'
import type { Vocabulary } from './vocabulary.js'

/** What stands in a row beside known syllables; token `FIRST_FORM + f` is form f of the vocabulary. */
export const Token = {
  edge: 0,
  comma: 1,
  stop: 2,
  number: 3,
  word: 4,
  name: 5,
  quote: 6,
  bracket: 7,
  mark: 8,
} as const
export const FIRST_FORM = 16

/** How a word was written: in lower case, with a capital, in capitals, or no telling. */
export const Case = { lower: 0, capital: 1, capitals: 2, unknown: 3 } as const

/** Empty places before and after the row, so that nobody has to ask where it ends. */
export const MARGIN = 4

const MARKS = new Map<string, number>([
  ...[...',،'].map((mark) => [mark, Token.comma] as const),
  ...[...'.!?;:'].map((mark) => [mark, Token.stop] as const),
  ...[...'"“”'].map((mark) => [mark, Token.quote] as const),
  ...[...'()'].map((mark) => [mark, Token.bracket] as const),
])

/** A row of words and marks as the accent model sees it, everything without accents. */
export class AccentRow {
  size = 0
  /** From `MARGIN` on. */
  tokens = new Uint16Array(64)
  cases = new Uint8Array(64)
  /** A bit for each candidate that may be meant; 0 where nothing is to be put back. */
  choices = new Uint16Array(64)

  /** A word of letters, in lower case. */
  addWord(vocabulary: Vocabulary, word: string, written: number): void {
    const form = vocabulary.formOf(word)
    if (form < 0) this.add(written === Case.lower || written === Case.unknown ? Token.word : Token.name, written, 0)
    else this.add(FIRST_FORM + form, written, vocabulary.choices(form, word))
  }

  addNumber(): void {
    this.add(Token.number, Case.lower, 0)
  }

  /** A mark; the same kind twice over counts once, unless `always`. Anything that is neither mark nor line break is left out. */
  addMark(text: string, at: number, always = false): void {
    const token = markAt(text, at)
    if (token === Token.edge) {
      if (always) this.add(Token.mark, Case.lower, 0)
    } else if (always || this.size === 0 || this.tokens[MARGIN + this.size - 1] !== token)
      this.add(token, Case.lower, 0)
  }

  /** A token as it is. */
  add(token: number, written: number, choices: number): void {
    const at = MARGIN + this.size++
    if (at + MARGIN >= this.tokens.length) this.#grow()
    this.tokens[at] = token
    this.cases[at] = written
    this.choices[at] = choices
  }

  clear(): void {
    const used = MARGIN + this.size + MARGIN
    this.tokens.fill(Token.edge, 0, used)
    this.cases.fill(Case.lower, 0, used)
    this.size = 0
  }

  /** As if everything had been typed without thinking of capitals. */
  forgetCase(): void {
    for (let at = MARGIN; at < MARGIN + this.size; at++) {
      if (this.tokens[at] >= FIRST_FORM || this.tokens[at] === Token.word || this.tokens[at] === Token.name) {
        this.cases[at] = Case.unknown
      }
    }
  }

  #grow(): void {
    const { tokens, cases, choices } = this
    this.tokens = new Uint16Array(tokens.length * 2)
    this.cases = new Uint8Array(tokens.length * 2)
    this.choices = new Uint16Array(tokens.length * 2)
    this.tokens.set(tokens)
    this.cases.set(cases)
    this.choices.set(choices)
  }
}

/** `Token.edge` for what is no mark. */
function markAt(text: string, at: number): number {
  const charClass = CLASS[text.charCodeAt(at)]
  if (charClass === CharClass.lineBreak) return Token.stop
  if (charClass !== CharClass.punctuation) return Token.edge
  return MARKS.get(text[at]) ?? Token.mark
}

/** A text in NFC as a row, and where the words of the row stand in it. */
export interface TextRow {
  readonly row: AccentRow
  /** Of each word: its place in the row, and its first and past-last unit. */
  readonly places: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Cuts a text into words, numbers and marks. Capitals tell names only where there are small letters too. */
export function rowOf(text: string, vocabulary: Vocabulary, tellsCase = hasBothCases(text)): TextRow {
  const row = new AccentRow()
  const places: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const start = at++
    const unit = text.charCodeAt(start)
    if (isLetter(unit)) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at++
      places.push(row.size)
      starts.push(start)
      ends.push(at)
      row.addWord(vocabulary, text.slice(start, at).toLowerCase(), tellsCase ? caseOf(text, start, at) : Case.unknown)
    } else if (CLASS[unit] === CharClass.digit) {
      while (at < text.length && CLASS[text.charCodeAt(at)] === CharClass.digit) at++
      row.addNumber()
    } else row.addMark(text, start)
  }
  return { row, places, starts, ends }
}

/** How the letters from `start` to `end` are written. */
export function caseOf(text: string, start: number, end: number): number {
  if (CLASS[text.charCodeAt(start)] !== CharClass.upper) return Case.lower
  return end - start > 1 && CLASS[text.charCodeAt(end - 1)] === CharClass.upper ? Case.capitals : Case.capital
}

/** Whether capitals say something: a text in capitals, or without any, tells no names by them. */
export function hasBothCases(text: string): boolean {
  let seen = 0
  for (let at = 0; at < text.length && seen !== 3; at++) {
    const charClass = CLASS[text.charCodeAt(at)]
    if (charClass === CharClass.lower) seen |= 1
    else if (charClass === CharClass.upper) seen |= 2
  }
  return seen === 3
}
