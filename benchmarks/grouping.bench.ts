/** How long does it take to group opinions into issues, and does it stay linear? Beside it, natural's TfIdf with k-means. */
import { bench, describe } from 'vitest'
import { groupOpinions } from '../src/issue/index.js'
import { parse, read } from '../src/text/index.js'
import { generateSubmissions } from './load/generate.js'
import { groupByWords } from './quality/baseline.js'

/** One go each: the largest takes seconds, and the same every time. */
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true }
/** k-means must be told how many issues there are. */
const ISSUES = 40

const texts = [...generateSubmissions(20_000, 1)].map(({ text }) => text)
const items = texts.map((text, i) => ({ id: `PA-${i + 1}`, syllables: read(parse(text)).syllables }))
// The tables of the model are unpacked when first asked for.
groupOpinions(items.slice(0, 100))

describe('group opinions into issues', () => {
  for (const n of [1000, 4000, 20_000]) {
    bench(`duluan groupOpinions, ${n} opinions`, () => void groupOpinions(items.slice(0, n)), ONCE)
  }

  bench('natural TfIdf and k-means, 1000 opinions', () => void groupByWords(texts.slice(0, 1000), ISSUES), ONCE)
})
