import type { Weights } from '../../src/opinion/weights.js'
import { fold } from '../../src/text/index.js'
import { classification, type Pair } from '../quality/measures.js'
import { judgeAll, type Labelled } from './score.js'

/** What people type for these in chat, one form each; the longest first. */
const SHORT: readonly (readonly [string, string])[] = [
  ['không biết', 'kbt'],
  ['mọi người', 'mn'],
  ['không', 'ko'],
  ['được', 'dc'],
  ['người', 'ng'],
  ['với', 'vs'],
  ['cũng', 'cx'],
  ['biết', 'bt'],
  ['trước', 'trc'],
  ['bây giờ', 'bh'],
  ['nhưng', 'nhg'],
  ['rồi', 'r'],
  ['như thế nào', 'ntn'],
  ['gì', 'j'],
  ['vậy', 'z'],
  ['chị', 'c'],
  ['học sinh', 'hs'],
  ['sinh viên', 'sv'],
  ['giáo viên', 'gv'],
  ['bệnh viện', 'bv'],
]
const WORDS = new RegExp(`(?<!\\p{L})(?:${SHORT.map(([said]) => said).join('|')})(?!\\p{L})`, 'gu')
const typed = new Map(SHORT)

/** The same line as others would type it. */
export const TWINS: Readonly<Record<string, (text: string) => string>> = {
  'without accents': fold,
  'chat spelling': (text) => text.replace(WORDS, (said) => typed.get(said) ?? said),
  decomposed: (text) => text.normalize('NFD'),
}

/** How much stance and sentiment lose on twins of lines that have their accents: a line a kind of noise. */
export function measureTwins(cases: readonly Labelled[], weights: Weights): string[] {
  const clean = cases.filter(({ text }) => fold(text) !== text.toLowerCase() && fold(text) !== text)
  const [stance, sentiment] = rightOf(clean, clean, weights)
  return Object.entries(TWINS).map(([name, twin]) => {
    const changed = clean.map((opinion) => ({ ...opinion, text: twin(opinion.text) }))
    const [s, f] = rightOf(clean, changed, weights)
    return `  ${name.padEnd(16)} stance ${stance.toFixed(1)} → ${s.toFixed(1)}, sentiment ${sentiment.toFixed(1)} → ${f.toFixed(1)}`
  })
}

function rightOf(labels: readonly Labelled[], cases: readonly Labelled[], weights: Weights): [number, number] {
  const given = judgeAll(cases, weights)
  return [
    100 * classification(labels.map(({ stance }, i): Pair => [stance, given[i].stance])).accuracy,
    100 *
      classification(
        labels.map(({ sentiment }, i): Pair => [`${Math.sign(sentiment)}`, `${Math.sign(given[i].sentiment)}`]),
      ).accuracy,
  ]
}
