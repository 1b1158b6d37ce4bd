import { STOP_SYLLABLES } from '../issue/stopwords.js'
import type { Redaction } from '../model.js'
import { maskSlice, withoutRedacted } from '../privacy/index.js'
import { type Doc, parse, read } from '../text/index.js'
import { isBare } from './quotable.js'

/** An opinion where it stands. */
export interface Said {
  /** Of the whole submission. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly syllables: readonly string[]
  /** Personal data of the submission, in order. */
  readonly hidden: readonly Redaction[]
}

/** Words of a label, as spaces part them. With fewer it leaves the reader guessing: only whole clauses are that short. */
const LONGEST = 12
const SHORTEST = 4
/** What has more characters in so few words is no phrase. */
const WIDEST = 120
/** So many of the opinions are looked through for a phrase; all say what is shared. */
const LOOKED_THROUGH = 8
/** Of a clause that never ends, so many words are looked through for a stretch to quote. */
const FIRST_WORDS = 500
/** What a syllable costs, beside the share of the others that say it: what fewer say makes a label worse. */
const PRICE = 0.25
/** What it is worth that a label ends where its writer ended a clause, and that it was typed with accents. */
const WHOLE = 1
const ACCENTED = 0.75

interface Candidate {
  readonly text: string
  readonly value: number
}

/**
 * What most of some opinions say, in the words of one of them: of their clauses, and of the stretches of longer ones, that of
 * which the others say most and which says least beside it; at most twelve words, without personal data.
 */
export function sayingLabel(opinions: readonly Said[]): string {
  const share = shareAmong(opinions)
  let best: Candidate = { text: '', value: Number.NEGATIVE_INFINITY }
  for (const said of opinions.slice(0, LOOKED_THROUGH)) {
    for (const candidate of candidatesIn(said, share)) if (isBetter(candidate, best)) best = candidate
  }
  return best.text || masked(opinions[0])
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.value !== b.value) return a.value > b.value
  return a.text.length < b.text.length || (a.text.length === b.text.length && a.text < b.text)
}

/** Share of the other opinions that hold a syllable: of those but one, which is the speaker. */
function shareAmong(opinions: readonly Said[]): (syllable: string) => number {
  const holders = new Map<string, number>()
  for (const { syllables } of opinions)
    for (const syllable of new Set(syllables)) holders.set(syllable, (holders.get(syllable) ?? 0) + 1)
  return (syllable) => Math.max(0, (holders.get(syllable) ?? 0) - 1) / Math.max(1, opinions.length - 1)
}

function* candidatesIn(said: Said, share: (syllable: string) => number): Iterable<Candidate> {
  const doc = parse(said.text)
  const worth = worthOfAtoms(doc, share)
  for (let c = 0; c + 1 < doc.clauses.length; c++) {
    const words = wordsBetween(doc, doc.clauses[c], doc.clauses[c + 1], said)
    const whole = candidate(doc, words, said, worth, WHOLE)
    if (whole) yield whole
    else yield* stretches(doc, words.slice(0, FIRST_WORDS), said, worth)
  }
}

/** Pieces of a clause that neither begin nor end with grammar. */
function* stretches(doc: Doc, words: readonly number[], said: Said, worth: Float64Array): Iterable<Candidate> {
  for (let from = 0; from < words.length; from++) {
    // Behind grammar as well: that may be a 'không', which turns round what follows.
    if (isStop(doc, words[from]) || (from > 0 && isStop(doc, words[from - 1]))) continue
    for (let to = from + 1; to <= words.length && to - from <= LONGEST; to++) {
      if (isStop(doc, words[to - 1])) continue
      const found = candidate(doc, words.slice(from, to), said, worth, 0)
      if (found && sizeOf(found.text) >= SHORTEST) yield found
    }
  }
}

/** Some words in a row as a label; nothing where they are none, too many, or hold personal data. */
function candidate(
  doc: Doc,
  words: readonly number[],
  { text: original, hidden }: Said,
  worth: Float64Array,
  bonus: number,
): Candidate | undefined {
  if (words.length === 0) return undefined
  const last = lastAtom(doc, words[words.length - 1])
  const [start, end] = [doc.starts[words[0]], doc.ends[last]]
  const text = original.slice(start, end).replace(/\s+/g, ' ').normalize('NFC')
  const size = sizeOf(text)
  if (size > LONGEST || text.length > WIDEST || withoutRedacted([{ start, end }], hidden).length === 0) return undefined
  const said = worth.subarray(words[0], last + 1).reduce((sum, x) => sum + x, 0)
  return { text, value: said + (size < SHORTEST ? 0 : bonus) + (isBare(text) ? 0 : ACCENTED) }
}

/** What each atom adds to a label: nothing where it is grammar, a mark or a number. */
function worthOfAtoms(doc: Doc, share: (syllable: string) => number): Float64Array {
  const worth = new Float64Array(doc.size)
  const { syllables, atoms } = read(doc)
  syllables.forEach((syllable, i) => {
    if (!STOP_SYLLABLES.has(syllable)) worth[atoms[i]] = share(syllable) - PRICE
  })
  return worth
}

/** First atoms of the words of a clause that lie in the opinion, from the first to the last that is not a mark. */
function wordsBetween(doc: Doc, from: number, to: number, { start, end }: Said): number[] {
  const words: number[] = []
  for (let atom = from; atom < to; atom++)
    if (doc.wordStarts[atom] && doc.starts[atom] >= start && doc.ends[lastAtom(doc, atom)] <= end) words.push(atom)
  const isMark = (atom: number) => !/[\p{L}\p{N}]/u.test(doc.atom(atom))
  while (words.length > 0 && isMark(words[words.length - 1])) words.pop()
  while (words.length > 0 && isMark(words[0])) words.shift()
  return words
}

function lastAtom(doc: Doc, word: number): number {
  let last = word
  while (last + 1 < doc.size && !doc.wordStarts[last + 1]) last++
  return last
}

const sizeOf = (text: string) => text.split(' ').length

/** A word of one syllable that is grammar. */
const isStop = (doc: Doc, word: number) =>
  lastAtom(doc, word) === word && STOP_SYLLABLES.has(doc.atom(word).toLowerCase())

/** Where every phrase holds personal data: the opinion's first words, with masks. */
function masked({ text, start, end, hidden }: Said): string {
  return maskSlice(text, start, end, hidden).trim().split(/\s+/).slice(0, LONGEST).join(' ').slice(0, WIDEST)
}
