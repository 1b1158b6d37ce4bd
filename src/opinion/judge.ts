import { type Cue, type Judgement, type Span, STANCES, type Stance } from '../model.js'
import { type Doc, parse, type Reading, read } from '../text/index.js'
import { findCues } from './cues.js'
import { lineOf } from './line.js'
import { termsOf } from './terms.js'
import { INTENSITY_COLUMN, judgingWeights, SENTIMENTS, sumTerms, type Weights } from './weights.js'
import { decisiveCues } from './why.js'

/**
 * What a span of a text says: its stance, its sentiment (-1..1, exactly 0 when neutral), how strongly it is felt (0..1),
 * and the words that decided. A log-linear model (Berger et al. 1996) over syllables, their pairs and the lexicon's cues.
 */
export function judge(doc: Doc, reading: Reading, span: Span, weights: Weights = judgingWeights()): Judgement {
  const line = lineOf(doc, reading, span)
  const cues = findCues(line)
  if (cues.length === 0 && line.marks.every((mark) => mark === 1)) return SILENCE
  const sums = sumTerms(weights, line, cues)
  const stances = softmax(sums.subarray(0, STANCES.length))
  const sentiments = sentimentsOf(stances, weights)
  const best = highest(stances)
  let why: readonly Cue[] | undefined
  return {
    stance: STANCES[best],
    sentiment: sentimentOf(sentiments),
    intensity: 1 / (1 + Math.exp(-sums[INTENSITY_COLUMN])),
    probabilities: {
      stance: byName(stances),
      sentiment: { positive: sentiments[0], neutral: sentiments[1], negative: sentiments[2] },
    },
    /** Reckoned when first asked for: it takes as long as the judgement. */
    get why() {
      why ??= decisiveCues(doc, line, termsOf(line, cues), weights, best)
      return why
    },
  }
}

function byName([support, concern, oppose, propose, neutral]: Float64Array): Record<Stance, number> {
  return { support, concern, oppose, propose, neutral }
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
function sentimentsOf(stances: Float64Array, weights: Weights): Float64Array {
  const expected = new Float64Array(SENTIMENTS.length)
  for (let stance = 0; stance < stances.length; stance++) {
    for (let s = 0; s < expected.length; s++) {
      expected[s] += stances[stance] * weights.sentiments[stance * expected.length + s]
    }
  }
  return expected
}

/** 0 when neutral wins, otherwise how much more likely the winning side is than the other. */
function sentimentOf(probabilities: Float64Array): number {
  if (SENTIMENTS[highest(probabilities)] === 'neutral') return 0
  return probabilities[0] - probabilities[2]
}

function highest(values: Float64Array): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i
  return best
}

function softmax(sums: Float64Array): Float64Array {
  const top = sums[highest(sums)]
  const powers = sums.map((sum) => Math.exp(sum - top))
  const total = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / total)
}
