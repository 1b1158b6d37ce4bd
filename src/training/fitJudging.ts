import { decodeWeights, judgingWeights } from '../opinion/weights.js'
import { confusionsOf, type Pair, pairsOf, type Score, scoreOf } from './judgingReport.js'
import { type LabelKind, readLabels } from './labels.js'
import { writeModelModule } from './module.js'
import { type LabelledOpinion, trainOpinion } from './opinion.js'

const NOTE = 'Weights of the judging model, fitted by `duluan train`; what they were learnt from: README.md'

/** Every so many opinions one is held out. */
const FOLD = 10
/** Parts of the labels learnt from, to tell what more of them would bring. */
const CURVE = [1 / 4, 1 / 2, 1]

/** What was learnt, and how well it holds for the opinions held out, by weights that did not see them. */
export interface JudgingReport extends Score {
  readonly opinions: number
  /** Of the opinions held out, those judged otherwise than labelled, the commonest mistakes first. */
  readonly confusions: readonly { readonly label: string; readonly given: string; readonly times: number }[]
  /** Learnt from a quarter, half, and all that was not held out. */
  readonly curve: readonly (Score & { readonly opinions: number })[]
  /** The model that ships, on the same opinions held out. */
  readonly shipped: Score
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
  const heldOut = opinions.filter(isHeldOut)
  const others = opinions.filter((opinion, i) => !isHeldOut(opinion, i))
  let pairs: readonly Pair[] = []
  const curve = CURVE.map((share) => {
    const learnt = others.filter((_, i) => (i * share) % 1 < share)
    pairs = pairsOf(heldOut, kind, decodeWeights(trainOpinion(learnt)))
    return { opinions: learnt.length, ...scoreOf(pairs) }
  })
  const shipped = scoreOf(pairsOf(heldOut, kind, judgingWeights()))
  writeModelModule(out, trainOpinion(opinions), NOTE)
  return { ...scoreOf(pairs), opinions: opinions.length, confusions: confusionsOf(pairs), curve, shipped }
}
