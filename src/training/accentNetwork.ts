import { CASES, caseRow, OFFSETS, PLACES } from '../text/accentContext.js'
import { HIDDEN } from '../text/accentModel.js'
import { type AccentRow, FIRST_FORM } from '../text/accentRow.js'
import type { Vocabulary } from '../text/vocabulary.js'

const RATE = 0.05
/** What the squares of slopes begin with (AdaGrad, Duchi et al. 2011; one sum a row). */
const START = 0.01
/** Below this a candidate's syllable learns nothing. */
const LEAST_SLOPE = 0.001
/** Weights begin within ±0.1. */
const SPREAD = 0.2

/** The network of the accent model while it learns: one hidden layer of rectified units over the tokens around. */
export class AccentNetwork {
  readonly bias = new Float32Array(HIDDEN).fill(SPREAD / 2)
  /** A row for each token at each place. */
  readonly tokens: Float32Array
  readonly cases = new Float32Array(CASES * HIDDEN)
  /** A row for each syllable. */
  readonly syllables: Float32Array
  readonly #tokenSquares: Float32Array
  readonly #caseSquares = new Float32Array(CASES)
  readonly #syllableSquares: Float32Array
  #biasSquares = 0
  readonly #size: number
  readonly #hidden = new Float64Array(HIDDEN)
  readonly #slopes = new Float64Array(HIDDEN)

  constructor(vocabulary: Vocabulary, random: () => number) {
    this.#size = FIRST_FORM + vocabulary.firsts.length - 1
    const start = () => (random() - 0.5) * SPREAD
    this.tokens = new Float32Array(PLACES * this.#size * HIDDEN).map(start)
    this.syllables = new Float32Array(vocabulary.syllables.length * HIDDEN).map(start)
    this.#tokenSquares = new Float32Array(PLACES * this.#size)
    this.#syllableSquares = new Float32Array(vocabulary.syllables.length)
  }

  /** Adds to `scores` what the network says of the `width` syllables from `first` at a place in a row. */
  addScores(row: AccentRow, at: number, first: number, width: number, scores: Float64Array): void {
    const hidden = this.#hidden
    const { bias, cases, tokens, syllables } = this
    const written = caseRow(row.cases, at) * HIDDEN
    for (let j = 0; j < HIDDEN; j++) hidden[j] = bias[j] + cases[written + j]
    for (let place = 0; place < PLACES; place++) {
      const from = this.#tokenRow(row, at, place) * HIDDEN
      for (let j = 0; j < HIDDEN; j++) hidden[j] += tokens[from + j]
    }
    for (let j = 0; j < HIDDEN; j++) if (hidden[j] < 0) hidden[j] = 0
    for (let c = 0, o = first * HIDDEN; c < width; c++) {
      let sum = 0
      for (let j = 0; j < HIDDEN; j++) sum += hidden[j] * syllables[o++]
      scores[c] += sum
    }
  }

  /** A step along `slopes`, of the syllables that `addScores` has just scored. */
  learn(row: AccentRow, at: number, first: number, width: number, slopes: Float64Array, pace: number): void {
    const back = this.#slopes.fill(0)
    for (let c = 0; c < width; c++) this.#learnSyllable(first + c, slopes[c], pace * RATE)
    let square = 0
    for (let j = 0; j < HIDDEN; j++) {
      if (this.#hidden[j] === 0) back[j] = 0
      square += back[j] * back[j]
    }
    if (square === 0) return
    square /= HIDDEN
    for (let place = 0; place < PLACES; place++) {
      const token = this.#tokenRow(row, at, place)
      this.#tokenSquares[token] += square
      add(this.tokens, token, back, (pace * RATE) / Math.sqrt(this.#tokenSquares[token] + START))
    }
    const written = caseRow(row.cases, at)
    this.#caseSquares[written] += square
    add(this.cases, written, back, (pace * RATE) / Math.sqrt(this.#caseSquares[written] + START))
    this.#biasSquares += square
    add(this.bias, 0, back, (pace * RATE) / Math.sqrt(this.#biasSquares + START))
  }

  #learnSyllable(id: number, slope: number, rate: number): void {
    if (Math.abs(slope) < LEAST_SLOPE) return
    const hidden = this.#hidden
    const { syllables } = this
    let square = 0
    for (let j = 0, o = id * HIDDEN; j < HIDDEN; j++) {
      this.#slopes[j] += slope * syllables[o++]
      square += hidden[j] * hidden[j]
    }
    this.#syllableSquares[id] += (slope * slope * square) / HIDDEN
    add(syllables, id, hidden, (rate * slope) / Math.sqrt(this.#syllableSquares[id] + START))
  }

  #tokenRow({ tokens }: AccentRow, at: number, place: number): number {
    return place * this.#size + tokens[at + OFFSETS[place]]
  }
}

/** Adds `rate` times `values` to row `row` of a matrix. */
function add(matrix: Float32Array, row: number, values: Float64Array, rate: number): void {
  for (let j = 0, o = row * HIDDEN; j < HIDDEN; j++) matrix[o++] += rate * values[j]
}
