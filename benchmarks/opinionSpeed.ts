/**
 * How many short texts are judged a second, beside the classifiers of natural and vntk, in one run and one process:
 * `npx tsx benchmarks/opinionSpeed.ts [--vntk FOLDER]`, FOLDER being one where vntk is installed. The peers learn from opinions of the
 * base, natural from all, vntk from 2,000 (its classifier looks at all it has learnt for each text); texts are of 3 to 20 words.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { scoreSentiment } from '../src/opinion/index.js'
import { segment } from '../src/text/index.js'
import { readOpinionCorpus } from '../src/training/fitOpinion.js'
import { BayesClassifier } from './quality/natural.js'

const JUDGED = 2000
const ROUNDS = 8

const { values } = parseArgs({ options: { vntk: { type: 'string' } } })
const { base, pairs, reviews } = readOpinionCorpus(path.resolve(import.meta.dirname, '../corpora'))
const texts = [...pairs, ...reviews]
  .map(({ text }) => text)
  .filter((text) => text.split(' ').length <= 20)
  .slice(0, JUDGED)

/** What both peers offer. */
interface Classifier {
  addDocument(text: string, label: string): void
  train(): void
  classify(text: string): unknown
}

function taught(classifier: Classifier, most: number): (text: string) => unknown {
  const step = Math.ceil(base.length / most)
  for (const { text, stance } of base.filter((_, i) => i % step === 0)) classifier.addDocument(text, stance)
  classifier.train()
  return (text) => classifier.classify(text)
}

/** The best of a few rounds, texts a second. */
function rate(judge: (text: string) => unknown, some: readonly string[]): number {
  let best = 0
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now()
    for (const text of some) judge(text)
    best = Math.max(best, some.length / ((performance.now() - started) / 1000))
  }
  return best
}

const FEW = texts.slice(0, 100)
const own = rate(scoreSentiment, texts)
const both = rate((text) => [segment(text), scoreSentiment(text)], texts)
console.log(
  `duluan, stance, sentiment and intensity: ${Math.round(own)} texts/s; with segmentation ${Math.round(both)}`,
)
const peers: Record<string, { make: () => Classifier; learns: number }> = {
  'natural, BayesClassifier': { make: () => new BayesClassifier() as unknown as Classifier, learns: base.length },
}
if (values.vntk && existsSync(values.vntk)) {
  const vntk = createRequire(path.resolve(values.vntk, 'package.json'))('vntk')
  peers['vntk, BayesClassifier'] = { make: () => new vntk.BayesClassifier(), learns: 2000 }
} else console.log('vntk: not here (--vntk FOLDER)')
for (const [name, { make, learns }] of Object.entries(peers)) {
  const peer = rate(taught(make(), learns), FEW)
  const times = (mine: number) => (mine / peer).toFixed(mine < 10 * peer ? 1 : 0)
  console.log(
    `${name}: ${Math.round(peer)} texts/s; duluan ${times(own)} times as fast, with segmentation ${times(both)}`,
  )
}
