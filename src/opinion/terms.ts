import { hash, join } from '../text/hash.js'
import { clausesOf, type FoundCue, findCues } from './cues.js'
import { CUE_KINDS } from './lexicon.js'
import type { Line } from './line.js'

/**
 * The terms of the sum that judges a line: a struct of arrays. Term t says that feature `keys[t]` stands here with
 * `values[t]`, because of tokens `from[t]` to `to[t]` (exclusive). A feature that several places share is split among
 * them, so that every term has one place, and the terms of a feature add up to its value.
 */
export interface Terms {
  readonly keys: number[]
  readonly values: number[]
  readonly from: number[]
  readonly to: number[]
  /** 'word', or what the lexicon calls it: 'lexicon:negative', 'request', 'contrast'… */
  readonly kinds: string[]
}

/** The term that every line has. */
export const BIAS = hash('bias')
const EDGE = hash('^$')
const [WORD, PAIR, TRIPLE, FIRST, KIND, OPENS, CLOSES, SUM, BALANCE, CONCLUSION, TURNED, LAST_WORD, DENIED, BESIDE] =
  Array.from({ length: 14 }, (_, i) => i + 1)
const KIND_KEYS = new Map(CUE_KINDS.map((kind, at) => [kind, { at, key: hash(kind) }]))
/** The reading of long letters is damped: a text's features weigh like those of one of this many words. */
const USUAL_TOKENS = 24
/** A triple says much of what its pairs have said: it counts less (0.2 points of accuracy over none). */
const TRIPLE_VALUE = 0.7
/** The first tokens count once more, as such: who praises, asks or tells often starts so (0.3 points). */
const OPENING = 3
/** A negator speaks of so many tokens after it, praise and complaint of so many on either side. */
const DENIED_REACH = 4
const BESIDE_REACH = 3
/** What stands beside praise or complaint has been counted as a word: it counts less. */
const BESIDE_VALUE = 0.5

/** Takes one term; see `Terms`. */
export type TakeTerm = (key: number, value: number, from: number, to: number, kind: string) => void

/** The terms of a line, one after another, the bias first. */
export function eachTerm(line: Line, cues: readonly FoundCue[], take: TakeTerm): void {
  const clauses = clausesOf(line, cues)
  const scopes = { clauses, last: lastOf(line, clauses), value: Math.min(1, Math.sqrt(USUAL_TOKENS / line.size)) }
  take(BIAS, 1, 0, 0, 'bias')
  takeWords(line, scopes, take)
  takeCues(cues, scopes, take)
  takeNeighbours(line, cues, scopes, take)
  takeBalance(cues, take)
}

interface Scopes {
  /** Of each token. */
  readonly clauses: Uint32Array
  /** The clause of the last word. */
  readonly last: number
  /** What a word counts. */
  readonly value: number
}

function lastOf({ size, marks }: Line, clauses: Uint32Array): number {
  let last = size - 1
  while (last > 0 && marks[last]) last--
  return clauses[last] ?? 0
}

/** The terms of a line, kept. */
export function termsOf(line: Line, cues: readonly FoundCue[] = findCues(line)): Terms {
  const terms: Terms = { keys: [], values: [], from: [], to: [], kinds: [] }
  eachTerm(line, cues, (key, value, from, to, kind) => {
    terms.keys.push(key)
    terms.values.push(value)
    terms.from.push(from)
    terms.to.push(to)
    terms.kinds.push(kind)
  })
  return terms
}

/** Tokens, pairs and triples of tokens, marks among them; pairs know the edges of the text; the last of several clauses concludes. */
function takeWords({ hashes, size, marks }: Line, { clauses, last, value }: Scopes, take: TakeTerm): void {
  for (let i = 0; i < size; i++) {
    const pair = join(join(PAIR, i === 0 ? EDGE : hashes[i - 1]), hashes[i])
    take(join(WORD, hashes[i]), value, i, i + 1, marks[i] ? 'mark' : 'word')
    take(pair, value, Math.max(0, i - 1), i + 1, 'word')
    if (i > 1) {
      const triple = join(join(join(TRIPLE, hashes[i - 2]), hashes[i - 1]), hashes[i])
      take(triple, TRIPLE_VALUE * value, i - 2, i + 1, 'word')
    }
    if (i < OPENING) take(join(FIRST, hashes[i]), 1, i, i + 1, 'word')
    if (last > 0 && clauses[i] === last) take(join(LAST_WORD, hashes[i]), value, i, i + 1, 'word')
  }
  if (size) take(join(join(PAIR, hashes[size - 1]), EDGE), value, size - 1, size, 'word')
}

/** Which kinds of cues stand here, which open the text, which stand in its last clause. */
function takeCues(cues: readonly FoundCue[], { clauses, last }: Scopes, take: TakeTerm): void {
  const counts = new Uint32Array(CUE_KINDS.length)
  for (const { kind } of cues) counts[KIND_KEYS.get(kind)!.at]++
  for (const cue of cues) {
    const { at, key: kind } = KIND_KEYS.get(cue.kind)!
    const name = nameOf(cue)
    take(join(KIND, kind), 1 / counts[at], cue.from, cue.to, name)
    if (cue.from < 2) take(join(OPENS, kind), 1, cue.from, cue.to, name)
    if (clauses[cue.to - 1] >= last) take(join(CLOSES, kind), 1, cue.from, cue.to, name)
    if (cue.turned) take(join(TURNED, kind), 1, cue.from, cue.to, 'negation')
  }
}

/** What is denied, and what is praised or complained of: the words beside a cue, within its clause. */
function takeNeighbours(line: Line, cues: readonly FoundCue[], { clauses, value }: Scopes, take: TakeTerm): void {
  const { hashes, size } = line
  for (const { kind, from, to, value: worth } of cues) {
    if (kind === 'negator') {
      const end = Math.min(size, to + DENIED_REACH)
      for (let i = to; i < end && clauses[i] === clauses[from]; i++)
        take(join(DENIED, hashes[i]), value, from, i + 1, 'negation')
    }
    if (worth === 0) continue
    const beside = join(BESIDE, worth > 0 ? 1 : 2)
    const end = Math.min(size, to + BESIDE_REACH)
    for (let i = Math.max(0, from - BESIDE_REACH); i < end; i++) {
      if ((i >= from && i < to) || clauses[i] !== clauses[from]) continue
      take(join(beside, hashes[i]), BESIDE_VALUE * value, i, i + 1, 'word')
    }
  }
}

/** Praise against complaint: both sums, their balance in steps, and which of them has the last word. */
function takeBalance(cues: readonly FoundCue[], take: TakeTerm): void {
  const valued = cues.filter((cue) => cue.value !== 0)
  if (valued.length === 0) return
  let balance = 0
  let size = 0
  for (const cue of valued) {
    balance += cue.value
    size += Math.abs(cue.value)
    take(join(SUM, cue.value > 0 ? 1 : 2), Math.min(3, Math.abs(cue.value)) / 3, cue.from, cue.to, nameOf(cue))
  }
  const step = Math.max(-4, Math.min(4, Math.round(balance)))
  for (const cue of valued) {
    take(join(BALANCE, step + 4), Math.abs(cue.value) / size, cue.from, cue.to, nameOf(cue))
  }
  const last = valued[valued.length - 1]
  take(join(CONCLUSION, last.value > 0 ? 1 : 2), 1, last.from, last.to, nameOf(last))
}

function nameOf(cue: FoundCue): string {
  if (cue.kind === 'positive') return 'lexicon:positive'
  return cue.kind === 'negative' ? 'lexicon:negative' : cue.kind
}
