import { readFileSync } from 'node:fs'
import { judge } from '../../src/opinion/judge.js'
import { judgingWeights } from '../../src/opinion/weights.js'
import { parse, read } from '../../src/text/index.js'
import { f1, mean, type Pair, SIGNS, signOf } from './score.js'

/**
 * The model that ships on a set of sentiment that it never saw: positive against negative by the probabilities, and three
 * classes; then with proposals taken for negative, as the set itself labels suggestions.
 */
export function zeroShot(name: string, file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const two: Pair[] = []
  const three: Pair[] = []
  const withProposals: Pair[] = []
  for (const { text, sentiment } of lines.map((line) => JSON.parse(line) as { text: string; sentiment: string })) {
    const doc = parse(text)
    const { probabilities, stance, ...given } = judge(doc, read(doc), { start: 0, end: text.length }, judgingWeights())
    const { positive, negative } = probabilities.sentiment
    if (sentiment !== 'neutral') two.push([sentiment, positive > negative ? 'positive' : 'negative'])
    three.push([sentiment, signOf(given.sentiment)])
    withProposals.push([sentiment, stance === 'propose' ? 'negative' : signOf(given.sentiment)])
  }
  const right = two.filter(([label, given]) => label === given).length
  const macro = (pairs: readonly Pair[]) => mean(f1(pairs, SIGNS)).toFixed(1)
  return (
    `  ${name}: ${lines.length} lines; two classes ${((100 * right) / two.length).toFixed(1)}; three classes, macro-F1 ` +
    `${macro(three)}, with proposals as negative ${macro(withProposals)}`
  )
}
