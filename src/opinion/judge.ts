import { type Cue, type Judgement, type Span, STANCES } from '../model.js'
import { type Doc, parse, type Reading, read } from '../text/index.js'
import { type FoundCue, findCues } from './cues.js'
import { type Line, lineOf } from './line.js'
import { termsOf } from './terms.js'
import { INTENSITY_COLUMN, judgingWeights, SENTIMENTS, sumTerms, type Weights } from './weights.js'
import { decisiveCues } from './why.js'

/**
 * What a span of a text says: its stance, its sentiment (-1..1, exactly 0 when neutral), how strongly it is felt (0..1),
 * and the words that decided. A log-linear model (Berger et al. 1996) over syllables, their pairs and the lexicon's cues.
 *
 * @returns an object whose `why` is reckoned when first asked for, so that it is no part of `{ ...judgement }`; JSON has it.
 */
export function judge(doc: Doc, reading: Reading, span: Span, weights: Weights = judgingWeights()): Judgement {
  const line = lineOf(doc, reading, span)
  const cues = findCues(line)
  if (cues.length === 0 && line.marks.every((mark) => mark === 1)) return SILENCE
  return new Judged(doc, line, cues, weights)
}

class Judged implements Judgement {
  readonly stance: Judgement['stance']
  readonly sentiment: number
  readonly intensity: number
  readonly probabilities: Judgement['probabilities']
  readonly #read: readonly [Doc, Line, readonly FoundCue[], Weights]
  #why: readonly Cue[] | undefined

  constructor(doc: Doc, line: Line, cues: readonly FoundCue[], weights: Weights) {
    this.#read = [doc, line, cues, weights]
    const sums = sumTerms(weights, line, cues)
    this.intensity = 1 / (1 + Math.exp(-sums[INTENSITY_COLUMN]))
    softmax(sums)
    const [support, concern, oppose, propose, neutral] = sums
    const sentiment = sentimentsOf(sums, weights)
    this.stance = STANCES[highest(sums)]
    this.sentiment = sentimentOf(sentiment)
    this.probabilities = { stance: { support, concern, oppose, propose, neutral }, sentiment }
  }

  /** It takes as long as the judgement. */
  get why(): readonly Cue[] {
    const [doc, line, cues, weights] = this.#read
    this.#why ??= decisiveCues(doc, line, termsOf(line, cues), weights, STANCES.indexOf(this.stance))
    return this.#why
  }

  toJSON(): Judgement {
    return { ...this, why: this.why }
  }
}

/** Where nothing is said, nothing is felt: no word, no face. */
const SILENCE: Judgement = {
  stance: 'neutral',
  sentiment: 0,
  intensity: 0,
  probabilities: {
    stance: { support: 0, concern: 0, oppose: 0, propose: 0, neutral: 1 },
    sentiment: { positive: 0, neutral: 1, negative: 0 },
  },
  why: [],
}

/**
 * The judgement of a whole text, as one opinion. A text without words is neutral.
 *
 * @param options `weights`: others than those that ship, see `unpackJudging`
 */
export function scoreSentiment(text: string, { weights = judgingWeights() }: { weights?: Weights } = {}): Judgement {
  const doc = parse(text)
  return judge(doc, read(doc), { start: 0, end: text.length }, weights)
}

/** What the stances let expect: more often right than sums of its own for sentiment (0.860 to 0.827 on the organisation set). */
function sentimentsOf(stances: Float64Array, { sentiments }: Weights): Judgement['probabilities']['sentiment'] {
  let [positive, neutral, negative] = [0, 0, 0]
  for (let stance = 0, at = 0; stance < STANCES.length; stance++, at += SENTIMENTS.length) {
    positive += stances[stance] * sentiments[at]
    neutral += stances[stance] * sentiments[at + 1]
    negative += stances[stance] * sentiments[at + 2]
  }
  return { positive, neutral, negative }
}

/** 0 when neutral wins, otherwise how much more likely the winning side is than the other. */
function sentimentOf({ positive, neutral, negative }: Judgement['probabilities']['sentiment']): number {
  return neutral > positive && neutral >= negative ? 0 : positive - negative
}

function highest(values: Float64Array): number {
  let best = 0
  for (let i = 1; i < STANCES.length; i++) if (values[i] > values[best]) best = i
  return best
}

/** The sums of the stances become probabilities, in place; the sum of intensity stays. */
function softmax(sums: Float64Array): void {
  let top = sums[0]
  for (let s = 1; s < STANCES.length; s++) top = Math.max(top, sums[s])
  let total = 0
  for (let s = 0; s < STANCES.length; s++) total += sums[s] = Math.exp(sums[s] - top)
  for (let s = 0; s < STANCES.length; s++) sums[s] /= total
}
