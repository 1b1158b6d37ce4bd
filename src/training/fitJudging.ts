import { judge } from '../opinion/judge.js'
import { decodeWeights, SENTIMENTS, type Weights } from '../opinion/weights.js'
import { parse, read } from '../text/index.js'
import { type LabelKind, readLabels } from './labels.js'
import { writeModelModule } from './module.js'
import { type LabelledOpinion, trainOpinion } from './opinion.js'

const NOTE = 'Weights of the judging model, fitted by `duluan train`; what they were learnt from: README.md'

/** Every so many opinions one is held out. */
const FOLD = 10

/** What was learnt, and how well it holds for the opinions held out, by weights that did not see them; percent. */
export interface JudgingReport {
  readonly opinions: number
  readonly accuracy: number
  /** Over the classes that the file has. */
  readonly macroF1: number
}

/**
 * Fits the model that judges stance and sentiment to a file of labels, and writes it as the module that ships. The file
 * has the same bytes for the same labels. Throws what `readLabels` throws.
 *
 * @param out the module to write, `corpora/opinion/judging.js` in a checkout
 */
export async function refitJudging(kind: LabelKind, file: string, out: string): Promise<JudgingReport> {
  const opinions = await readLabels(file, kind)
  const isHeldOut = (_: LabelledOpinion, i: number) => i % FOLD === FOLD - 1
  const weights = decodeWeights(trainOpinion(opinions.filter((opinion, i) => !isHeldOut(opinion, i))))
  const pairs = opinions.filter(isHeldOut).map((opinion) => pairOf(opinion, kind, weights))
  writeModelModule(out, trainOpinion(opinions), NOTE)
  const classes = [...new Set(pairs.map(([label]) => label))]
  return {
    opinions: opinions.length,
    accuracy: (100 * pairs.filter(([label, given]) => label === given).length) / pairs.length,
    macroF1: classes.reduce((sum, label) => sum + f1(pairs, label), 0) / classes.length,
  }
}

type Pair = readonly [label: string, given: string]

function pairOf({ text, stance, sentiment }: LabelledOpinion, kind: LabelKind, weights: Weights): Pair {
  const doc = parse(text)
  const given = judge(doc, read(doc), { start: 0, end: text.length }, weights)
  return kind === 'stance' ? [stance, given.stance] : [signName(sentiment), signName(given.sentiment)]
}

const signName = (sentiment: number) => SENTIMENTS[1 - Math.sign(sentiment)]

function f1(pairs: readonly Pair[], label: string): number {
  const both = pairs.filter(([known, given]) => known === label && given === label).length
  const known = pairs.filter(([name]) => name === label).length
  const given = pairs.filter(([, name]) => name === label).length
  return (200 * both) / (known + given)
}
