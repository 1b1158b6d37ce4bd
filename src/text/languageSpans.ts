import { evidenceOf } from './languageEvidence.js'
import { wordsOf } from './languageWords.js'
import { shadowOf } from './shadow.js'
import { TypeMemory } from './typeMemory.js'

/** Words in a row that are in one language. */
export interface LanguageSpan {
  /** Into the text that was given, UTF-16. */
  readonly start: number
  readonly end: number
  /** `other`: neither Vietnamese nor English; `unknown`: keys struck at random. */
  readonly language: 'vi' | 'en' | 'other' | 'unknown'
  /** 0..1, from how much less likely the words are in the next best language. */
  readonly confidence: number
}

/** Vietnamese with accents, Vietnamese without, English, another language, none. */
const LANGUAGES = ['vi', 'vi', 'en', 'other', 'unknown'] as const
const STATES = LANGUAGES.length
/**
 * Quarters of a nat for going from one language (row) to another: English comes and goes within Vietnamese, others hardly
 * do. Tuned on one half of corpora/language/mixed.jsonl.
 */
const SWITCH = [
  ...[0, 16, 16, 32, 28],
  ...[16, 0, 16, 32, 28],
  ...[16, 16, 0, 24, 28],
  ...[32, 32, 24, 0, 28],
  ...[28, 28, 28, 28, 0],
]
const START = [0, 2, 8, 16, 12]
/** A word that is in no language says little about where it stands. */
const NO_WORD = 14
const HALF_SURE = 12

const costs = new TypeMemory(STATES, (word) => {
  const { vi, bare, en, other, mash } = evidenceOf(word)
  return [...[vi, bare, en, other].map((cost) => Math.min(cost, mash + NO_WORD)), mash]
})

/**
 * The text's words parted by language, in order: 'App bị crash liên tục' is Vietnamese, English, Vietnamese. The likeliest
 * row of languages (Viterbi 1967), where a change has its price. Loans that everyone writes (internet, email, wifi, video,
 * taxi, app) are Vietnamese within Vietnamese; a syllable that Vietnamese spelling allows counts as English only among
 * English words. Links, mail addresses, hashtags and numbers are in no span of their own.
 */
export function languageSpans(text: string): LanguageSpan[] {
  const shadow = shadowOf(text)
  const { size, starts, ends, hashes, checks } = wordsOf(shadow.text)
  const emitted = new Int16Array(size * STATES)
  for (let i = 0; i < size; i++) {
    const at = costs.at(shadow.text, starts[i], ends[i], hashes[i], checks[i])
    for (let state = 0; state < STATES; state++) emitted[i * STATES + state] = costs.values[at + state]
  }
  const path = likeliest(emitted, size)
  const original = (offset: number) => shadow.origins?.[offset] ?? offset
  const spans: LanguageSpan[] = []
  for (let from = 0, to = 0; from < size; from = to) {
    const language = LANGUAGES[path[from]]
    while (to < size && LANGUAGES[path[to]] === language) to++
    spans.push({
      start: original(starts[from]),
      end: original(ends[to - 1]),
      language,
      confidence: confidenceOf(language, emitted, from, to),
    })
  }
  return spans
}

/** The state of each word on the cheapest path. */
function likeliest(emitted: Int16Array, size: number): Uint8Array {
  const cameFrom = new Uint8Array(size * STATES)
  let reached = Float64Array.from(START)
  let next = new Float64Array(STATES)
  for (let i = 0; i < size; i++) {
    for (let state = 0; state < STATES; state++) {
      let best = 0
      let least = reached[0] + SWITCH[state]
      for (let before = 1; before < STATES; before++) {
        const cost = reached[before] + SWITCH[before * STATES + state]
        if (cost >= least) continue
        least = cost
        best = before
      }
      cameFrom[i * STATES + state] = best
      next[state] = least + emitted[i * STATES + state]
    }
    const done = reached
    reached = next
    next = done
  }
  const path = new Uint8Array(size)
  let state = reached.indexOf(Math.min(...reached))
  for (let i = size - 1; i >= 0; i--) {
    path[i] = state
    state = cameFrom[i * STATES + state]
  }
  return path
}

function confidenceOf(language: string, emitted: Int16Array, from: number, to: number): number {
  const sums = new Float64Array(STATES)
  for (let i = from; i < to; i++)
    for (let state = 0; state < STATES; state++) sums[state] += emitted[i * STATES + state]
  let own = Number.POSITIVE_INFINITY
  let next = Number.POSITIVE_INFINITY
  sums.forEach((sum, state) => {
    if (LANGUAGES[state] === language) own = Math.min(own, sum)
    else next = Math.min(next, sum)
  })
  const margin = Math.max(0, next - own)
  return margin / (margin + HALF_SURE)
}
