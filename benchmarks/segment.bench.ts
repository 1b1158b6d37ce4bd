/** How fast is a text split into words, beside what else a developer would reach for? 1,000 opinions an iteration. */
import { bench, describe } from 'vitest'
import { segment } from '../src/text/index.js'
import { generateSubmissions } from './load/generate.js'
import { AggressiveTokenizerVi, WordTokenizer } from './quality/natural.js'

const texts = [...generateSubmissions(1000, 1)].map(({ text }) => text)
const aggressive = new AggressiveTokenizerVi()
const word = new WordTokenizer()
const intl = new Intl.Segmenter('vi', { granularity: 'word' })

describe('split 1,000 submissions into words', () => {
  bench('duluan segment (words of several syllables, offsets)', () => {
    for (const text of texts) segment(text)
  })

  bench('natural AggressiveTokenizerVi (syllables)', () => {
    for (const text of texts) aggressive.tokenize(text)
  })

  bench('natural WordTokenizer (breaks at every accented letter)', () => {
    for (const text of texts) word.tokenize(text)
  })

  bench("Intl.Segmenter('vi') (syllables, offsets)", () => {
    for (const text of texts) for (const _ of intl.segment(text));
  })
})
