import { STANCES, type Stance } from '../model.js'
import { BIAS } from '../opinion/terms.js'
import { keptKey } from '../opinion/weights.js'
import { encode, heaviest } from './judgingTable.js'
import { examplesOf } from './opinionExamples.js'
import { fitSoftmax, type SparseRows } from './softmax.js'

/** An opinion with the judgement that a reader gave it. */
export interface LabelledOpinion {
  readonly text: string
  readonly stance: Stance
  /** Below, at or above 0. */
  readonly sentiment: number
  /** 0 to 3. */
  readonly intensity: number
}

/** What share of opinions has each stance; together 1. */
export type StanceShares = Readonly<Record<Stance, number>>

/** Strength of the Gaussian prior: 3 to 15 differ by less than 0.4 points on subjects held out; the stronger, the better on reviews never seen. */
const PRIOR = 10
/** Naive Bayes' share of a weight, and its smoothing: 0.15 to 0.25 and 0.05 to 0.2 are alike; without it 1.8 points less. */
const BAYES = 0.2
const SMOOTHING = 0.1
/** What makes the sums honest probabilities: the two models say much of the same. */
const COOLING = 0.6
// All tuned on fifths of the base's subjects, held out in turn: `benchmarks/opinion.ts` measures one of them.

/**
 * The bytes of the judging model (`src/opinion/weights.ts`), fitted to labelled opinions: a log-linear model, each
 * weight joined by a share of what naive Bayes gives the feature (after Wang and Manning 2012: short texts want both).
 * The same in, the same out.
 *
 * @param expected share of each stance in the texts to be judged, above 0, where it is another than in those learnt from (prior
 * shift, Saerens, Latinne & Decaestecker 2002)
 */
export function trainOpinion(opinions: readonly LabelledOpinion[], expected?: StanceShares): Uint8Array {
  const { examples, keys, counts } = examplesOf(opinions.map(({ text }) => text))
  const classes = STANCES.length
  const stances = Float64Array.from(opinions.flatMap(({ stance }) => STANCES.map((s) => (s === stance ? 1 : 0))))
  const fitted = fitSoftmax(examples, { classes, targets: stances, prior: PRIOR })
  const likely = bayesWeights(examples, stances, classes)
  const grades = Float64Array.from(opinions.flatMap(({ intensity }) => [intensity / 3, 1 - intensity / 3]))
  const strong = fitSoftmax(examples, { classes: 2, targets: grades, prior: PRIOR })
  const rows = Array.from(keys, (_, row) => [
    ...STANCES.map((_, s) => COOLING * (fitted[row * classes + s] + BAYES * likely[row * classes + s])),
    strong[2 * row] - strong[2 * row + 1],
  ])
  if (expected) shiftPrior(rows[keys.indexOf(keptKey(BIAS))], stanceShares(opinions), expected)
  return encode(heaviest(keys, rows, counts), sentimentShares(opinions))
}

/** Naive Bayes as weights: log share of each feature in a class, less its mean over the classes. No class prior. */
function bayesWeights(
  { rows, ids, values, features }: SparseRows,
  targets: Float64Array,
  classes: number,
): Float64Array {
  const seen = new Float64Array(features * classes).fill(SMOOTHING)
  const total = new Float64Array(classes)
  for (let row = 0; row + 1 < rows.length; row++) {
    for (let at = rows[row]; at < rows[row + 1]; at++) {
      for (let c = 0; c < classes; c++) seen[ids[at] * classes + c] += values[at] * targets[row * classes + c]
    }
  }
  for (let i = 0; i < seen.length; i++) total[i % classes] += seen[i]
  const weights = seen.map((count, i) => Math.log(count / total[i % classes]))
  for (let at = 0; at < weights.length; at += classes) {
    const mean = weights.subarray(at, at + classes).reduce((sum, w) => sum + w, 0) / classes
    for (let c = 0; c < classes; c++) weights[at + c] -= mean
  }
  return weights
}

/** One of each is assumed unseen. */
function stanceShares(opinions: readonly LabelledOpinion[]): StanceShares {
  const share = (stance: Stance) =>
    (1 + opinions.filter((opinion) => opinion.stance === stance).length) / (STANCES.length + opinions.length)
  return Object.fromEntries(STANCES.map((stance) => [stance, share(stance)])) as StanceShares
}

/** Moves the weights that every text has from one prior to another. */
function shiftPrior(bias: number[], learnt: StanceShares, expected: StanceShares): void {
  STANCES.forEach((stance, s) => {
    bias[s] += Math.log(expected[stance] / learnt[stance])
  })
}

/** Of the opinions of each stance, the share of each sentiment, stance by stance; one of each is assumed unseen. */
function sentimentShares(opinions: readonly LabelledOpinion[]): number[] {
  return STANCES.flatMap((stance) => {
    const signs = opinions.filter((opinion) => opinion.stance === stance).map(({ sentiment }) => Math.sign(sentiment))
    return [1, 0, -1].map((sign) => (1 + signs.filter((s) => s === sign).length) / (3 + signs.length))
  })
}
