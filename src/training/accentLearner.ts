import { CONTEXTS, contextKeys, PLAIN_CONTEXTS } from '../text/accentContext.js'
import { AccentRow, FIRST_FORM, MARGIN } from '../text/accentRow.js'
import { ENTRY_STATES, EntrySets } from '../text/entrySets.js'
import type { KeyTable } from '../text/keyTable.js'
import { MOST_CANDIDATES } from '../text/vocabulary.js'
import type { AccentCorpus } from './accentCorpus.js'
import { AccentNetwork } from './accentNetwork.js'
import { ContextWeights, PAIR } from './contextWeights.js'

/** Steps of the weights of contexts and of dictionary states, and what the squares of their slopes begin with (AdaGrad). */
const CONTEXT_RATE = 0.3
const CONTEXT_START = 0.1
const ENTRY_RATE = 0.1
const ENTRY_START = 1
/** A syllable whose every candidate is as sure as this has nothing to teach. */
const LEAST_SLOPE = 0.02
/** Share of lines read with their marks and numbers, and with their capitals: people leave out both. */
const WITH_MARKS = 0.7
const WITH_CAPITALS = 0.7
const LONGEST_LINE = 4096

/** The accent model while it learns: log-linear, by stochastic gradient, contexts and network together. */
export class AccentLearner {
  readonly contexts = new ContextWeights()
  readonly entries = new Float32Array(ENTRY_STATES * PAIR)
  readonly network: AccentNetwork
  /** Once true, weights that are 0 stay 0. */
  isPruned = false
  readonly #corpus: AccentCorpus
  readonly #sets: EntrySets
  readonly #random: () => number
  readonly #row = new AccentRow()
  readonly #golds = new Uint8Array(LONGEST_LINE)
  readonly #keys = new Uint32Array(CONTEXTS)
  /** Where the weights of the contexts in use begin, `#found` of them. */
  readonly #places = new Int32Array(CONTEXTS)
  #found = 0
  readonly #scores = new Float64Array(MOST_CANDIDATES)

  constructor(corpus: AccentCorpus, dictionary: KeyTable, random: () => number) {
    this.#corpus = corpus
    this.#sets = new EntrySets(dictionary)
    this.#random = random
    this.network = new AccentNetwork(corpus.vocabulary, random)
    for (let line = 0; line < corpus.size; line++) this.#count(line)
  }

  /** Learns from a line. `pace`: of the full steps, 0..1; `dropped`: share of contexts left out, so that each must do without others. */
  learn(line: number, pace: number, dropped: number): void {
    const row = this.#row
    this.#corpus.read(line, row, this.#golds, this.#random() < WITH_MARKS, this.#random() < WITH_CAPITALS)
    for (let i = 0; i < row.size; i++) {
      this.#sets.moveTo(row, MARGIN + i)
      const width = this.#widthAt(row, i)
      if (width > 1) this.#learnSyllable(MARGIN + i, this.#golds[i], width, pace, dropped)
    }
  }

  /** Counts the contexts of a line. */
  #count(line: number): void {
    this.#corpus.read(line, this.#row, this.#golds, true, true)
    for (let i = 0; i < this.#row.size; i++) {
      if (this.#widthAt(this.#row, i) < 2) continue
      contextKeys(this.#row, MARGIN + i, this.#keys)
      for (let k = 0; k < CONTEXTS; k++) this.contexts.count(this.#keys[k], this.#corpus.times[line])
    }
  }

  /** How many candidates there are to choose from; 0 where nobody knows which is meant. */
  #widthAt({ tokens }: AccentRow, i: number): number {
    const form = tokens[MARGIN + i] - FIRST_FORM
    const width = form < 0 ? 0 : this.#corpus.vocabulary.width(form)
    return this.#golds[i] < width ? width : 0
  }

  #learnSyllable(at: number, gold: number, width: number, pace: number, dropped: number): void {
    const first = this.#corpus.vocabulary.firsts[this.#row.tokens[at] - FIRST_FORM]
    this.#findContexts(at, width, dropped)
    this.#score(at, first, width)
    if (!this.#slope(gold, width)) return
    const slopes = this.#scores
    const { values } = this.contexts
    for (let k = 0; k < this.#found; k++) {
      for (let c = 0, o = this.#places[k]; c < width; c++, o += PAIR) {
        if (this.isPruned && values[o] === 0) continue
        step(values, o, slopes[c], pace * CONTEXT_RATE, CONTEXT_START)
      }
    }
    for (let c = 0; c < width; c++) {
      step(this.entries, this.#sets.state(c) * PAIR, slopes[c], pace * ENTRY_RATE, ENTRY_START)
    }
    this.network.learn(this.#row, at, first, width, slopes, pace)
  }

  #findContexts(at: number, width: number, dropped: number): void {
    contextKeys(this.#row, at, this.#keys)
    this.#found = 0
    for (let k = 0; k < CONTEXTS; k++) {
      if (k >= PLAIN_CONTEXTS && this.#random() < dropped) continue
      const place = this.contexts.find(this.#keys[k], width)
      if (place >= 0) this.#places[this.#found++] = place
    }
  }

  #score(at: number, first: number, width: number): void {
    const scores = this.#scores
    for (let c = 0; c < width; c++) scores[c] = this.entries[this.#sets.state(c) * PAIR]
    const { values } = this.contexts
    for (let k = 0; k < this.#found; k++) {
      for (let c = 0, o = this.#places[k]; c < width; c++, o += PAIR) scores[c] += values[o]
    }
    this.network.addScores(this.#row, at, first, width, scores)
  }

  /** Turns scores into slopes of the log-likelihood; false where there is nothing to learn. */
  #slope(gold: number, width: number): boolean {
    const scores = this.#scores
    let highest = scores[0]
    for (let c = 1; c < width; c++) if (scores[c] > highest) highest = scores[c]
    let total = 0
    for (let c = 0; c < width; c++) total += scores[c] = Math.exp(scores[c] - highest)
    let steepest = 0
    for (let c = 0; c < width; c++) {
      scores[c] = (c === gold ? 1 : 0) - scores[c] / total
      steepest = Math.max(steepest, Math.abs(scores[c]))
    }
    return steepest >= LEAST_SLOPE
  }
}

/** A step of the weight at `o`, shorter the more it has moved. */
function step(values: Float32Array, o: number, slope: number, rate: number, start: number): void {
  const squares = values[o + 1] + slope * slope
  values[o + 1] = squares
  values[o] += (rate * slope) / Math.sqrt(squares + start)
}
