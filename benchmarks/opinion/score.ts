import { type Judgement, type Span, STANCES } from '../../src/model.js'
import { judge } from '../../src/opinion/judge.js'
import type { Weights } from '../../src/opinion/weights.js'
import { type Doc, parse, type Reading, read } from '../../src/text/index.js'
import { classification, type Pair } from '../quality/measures.js'

/** An opinion as a reader labelled it. */
export interface Labelled {
  readonly text: string
  /** The part of the text that says it; left out where all of it does. */
  readonly span?: string
  readonly stance: string
  readonly sentiment: number
  readonly intensity?: number
}

/** What of a case is judged. */
type Opened = Pick<Labelled, 'text' | 'span'>

export const SIGNS = ['negative', 'neutral', 'positive'] as const
export const signOf = (sentiment: number) => SIGNS[Math.sign(sentiment) + 1]
/** Concern and oppose are one side. */
export const sideOf = (stance: string) => (stance === 'oppose' ? 'concern' : stance)
const SIDES = STANCES.filter((stance) => stance !== 'oppose')

export function judgeAll(cases: readonly Opened[], weights: Weights): Judgement[] {
  return cases.map((labelled) => {
    const { doc, reading, span } = open(labelled)
    return judge(doc, reading, span, weights)
  })
}

/** The text of a case read, and where its opinion stands. */
export function open({ text, span = text }: Opened): { doc: Doc; reading: Reading; span: Span } {
  const doc = parse(text)
  const start = text.indexOf(span)
  return { doc, reading: read(doc), span: { start, end: start + span.length } }
}

/** Percent, each class. */
export function f1(pairs: readonly Pair[], classes: readonly string[]): number[] {
  const scores = classification(pairs).f1
  return classes.map((name) => 100 * (scores[name] ?? 0))
}

export const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length

/** Accuracy, macro-F1 and the F1 of each class. */
export function line(name: string, pairs: readonly Pair[], classes: readonly string[]): string {
  const each = f1(pairs, classes)
  const named = classes.map((c, i) => `${c} ${each[i].toFixed(1)}`).join(', ')
  return `  ${name.padEnd(10)} accuracy ${(100 * classification(pairs).accuracy).toFixed(1)}  macro-F1 ${mean(each).toFixed(1)}  (${named})`
}

/** All that is asked of judgements on labelled opinions. */
export function report(title: string, cases: readonly Labelled[], given: readonly Judgement[]): string {
  const stances = cases.map(({ stance }, i): Pair => [stance, given[i].stance])
  const lines = [
    `\n${title}: ${cases.length} opinions`,
    line('stance', stances, STANCES),
    line(
      'side',
      stances.map(([a, b]): Pair => [sideOf(a), sideOf(b)]),
      SIDES,
    ),
    line(
      'sentiment',
      cases.map(({ sentiment }, i): Pair => [signOf(sentiment), signOf(given[i].sentiment)]),
      SIGNS,
    ),
    `  expected calibration error of the stance ${calibrationError(cases, given).toFixed(1)}`,
  ]
  const graded = cases.flatMap(({ intensity }, i) => (intensity === undefined ? [] : [[intensity, given[i].intensity]]))
  if (graded.length > 0) lines.push(`  intensity, rank correlation with the labels ${spearman(graded).toFixed(2)}`)
  return lines.join('\n')
}

/** Percent: how far the probability of the stance given is from how often it is right, in ten bins (Guo et al. 2017). */
function calibrationError(cases: readonly Labelled[], given: readonly Judgement[]): number {
  const bins = Array.from({ length: 10 }, () => ({ sure: 0, right: 0 }))
  given.forEach(({ stance, probabilities }, i) => {
    const sure = probabilities.stance[stance]
    const bin = bins[Math.min(9, Math.floor(sure * 10))]
    bin.sure += sure
    if (stance === cases[i].stance) bin.right++
  })
  return (100 * bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0)) / cases.length
}

/** Spearman's rank correlation, ties at their mean rank. */
export function spearman(pairs: readonly (readonly number[])[]): number {
  const [a, b] = [0, 1].map((side) => ranks(pairs.map((pair) => pair[side])))
  const [ofA, ofB] = [mean(a), mean(b)]
  const product = (x: readonly number[], ofX: number, y: readonly number[], ofY: number) =>
    x.reduce((sum, value, i) => sum + (value - ofX) * (y[i] - ofY), 0)
  return product(a, ofA, b, ofB) / Math.sqrt(product(a, ofA, a, ofA) * product(b, ofB, b, ofB))
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b])
  const rank = new Array<number>(values.length)
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]] === values[order[from]]) to++
    for (let i = from; i < to; i++) rank[order[i]] = (from + to - 1) / 2
  }
  return rank
}
