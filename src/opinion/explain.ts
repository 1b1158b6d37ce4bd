import type { Cue, Span } from '../model.js'
import { parse, read } from '../text/index.js'
import { judge } from './judge.js'
import { judgingWeights, type Weights } from './weights.js'

/**
 * Why an opinion is judged as it is: the places that moved its stance most, strongest first, at most five. Each has its span, what it
 * is (a word, or the rule of the lexicon: 'request', 'negation', 'contrast'…) and its weight, the very terms that the judgement
 * added up there: their sum for the stance given less their mean over all stances.
 *
 * @param text of the submission, for which `opinion` has its span; the whole text where that is left out.
 */
export function explain(
  text: string,
  opinion: Span = { start: 0, end: text.length },
  { weights = judgingWeights() }: { weights?: Weights } = {},
): readonly Cue[] {
  const doc = parse(text)
  return judge(doc, read(doc), { start: opinion.start, end: opinion.end }, weights).why
}
