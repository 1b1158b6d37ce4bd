import { readFileSync } from 'node:fs'
import { judgingWeights } from '../../src/opinion/weights.js'
import type { Pair } from '../quality/measures.js'
import { f1, judgeAll, mean, SIGNS, signOf } from './score.js'

/**
 * The model that ships on a set of sentiment that it never saw: positive against negative by the probabilities, and three
 * classes; then with proposals taken for negative, as the set itself labels suggestions.
 */
export function zeroShot(name: string, file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const two: Pair[] = []
  const three: Pair[] = []
  const withProposals: Pair[] = []
  const labelled = lines.map((line) => JSON.parse(line) as { text: string; sentiment: string })
  judgeAll(labelled, judgingWeights()).forEach(({ probabilities, stance, ...given }, i) => {
    const { sentiment } = labelled[i]
    const { positive, negative } = probabilities.sentiment
    if (sentiment !== 'neutral') two.push([sentiment, positive > negative ? 'positive' : 'negative'])
    three.push([sentiment, signOf(given.sentiment)])
    withProposals.push([sentiment, stance === 'propose' ? 'negative' : signOf(given.sentiment)])
  })
  const right = two.filter(([label, given]) => label === given).length
  const macro = (pairs: readonly Pair[]) => mean(f1(pairs, SIGNS)).toFixed(1)
  return (
    `  ${name}: ${lines.length} lines; two classes ${((100 * right) / two.length).toFixed(1)}; three classes, macro-F1 ` +
    `${macro(three)}, with proposals as negative ${macro(withProposals)}`
  )
}
