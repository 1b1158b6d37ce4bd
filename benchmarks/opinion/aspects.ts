import { readFileSync } from 'node:fs'
import { aspectsOf } from '../../src/opinion/index.js'

interface Told {
  readonly text: string
  readonly aspects: readonly { readonly term: string; readonly sentiment: number }[]
}

/** Terms that are overlapped by an aspect found, those of them with the right sign, and aspects found that overlap none. */
export function measureAspects(file: string): string {
  const told = readFileSync(file, 'utf8').trim().split('\n')
  let [terms, found, right, given, astray] = [0, 0, 0, 0, 0]
  for (const { text, aspects } of told.map((line) => JSON.parse(line) as Told)) {
    const named = aspects.map(({ term, sentiment }) => ({ start: text.indexOf(term), term, sentiment }))
    const answers = aspectsOf(text)
    const meet = (term: (typeof named)[number], answer: (typeof answers)[number]) =>
      answer.start < term.start + term.term.length && term.start < answer.end
    for (const term of named) {
      const met = answers.filter((answer) => meet(term, answer))
      if (met.length > 0) found++
      if (Math.sign(met.reduce((sum, { sentiment }) => sum + sentiment, 0)) === term.sentiment) right++
    }
    terms += named.length
    given += answers.length
    astray += answers.filter((answer) => !named.some((term) => meet(term, answer))).length
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)}%`
  return (
    `${told.length} texts, ${terms} terms: ${percent(found, terms)} found, of those ${percent(right, found)} with the right sign; ` +
    `${percent(given - astray, given)} of ${given} aspects given overlap one`
  )
}
