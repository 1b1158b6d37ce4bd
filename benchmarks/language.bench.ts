/** How fast is the language of a short text told, beside franc? 10,000 stretches of nine words an iteration. */
import { franc } from 'franc'
import { bench, describe } from 'vitest'
import { detectLegacy, languageOf, languageSpans } from '../src/text/index.js'
import { generateSubmissions } from './load/generate.js'

const words = [...generateSubmissions(4000, 1)].flatMap(({ text }) => text.split(' '))
const texts = Array.from({ length: 10_000 }, (_, i) => words.slice(9 * i, 9 * i + 9).join(' ')).filter(Boolean)

describe(`tell the language of ${texts.length} short texts`, () => {
  bench('duluan languageOf', () => {
    for (const text of texts) languageOf(text)
  })

  bench('duluan languageSpans (by the word)', () => {
    for (const text of texts) languageSpans(text)
  })

  bench('duluan detectLegacy (old codes)', () => {
    for (const text of texts) detectLegacy(text)
  })

  bench('franc, a fiftieth of them', () => {
    for (const text of texts.slice(0, 200)) franc(text, { minLength: 1 })
  })
})
