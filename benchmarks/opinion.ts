/**
 * How well stance and sentiment are judged, and opinions parted: `node --import tsx benchmarks/opinion.ts`.
 * The model on every fifth subject of the base, fitted to the others (what the constants of `src/training/opinion.ts` were
 * tuned on, in turn with the other fifths); the model that ships on labelled sets that it never saw; lexicon and rules alone.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { groupOpinions } from '../src/issue/index.js'
import { type Span, STANCES } from '../src/model.js'
import { splitOpinions } from '../src/opinion/index.js'
import { judge } from '../src/opinion/judge.js'
import { lineOf } from '../src/opinion/line.js'
import { decodeWeights, judgingWeights, type Weights } from '../src/opinion/weights.js'
import { parse, Reader, read } from '../src/text/index.js'
import { syllablesWithin } from '../src/text/within.js'
import { readLabelledOpinions, trainOpinion } from '../src/training/opinion.js'
import { firstReading } from '../src/understand.js'
import { judgeByRules } from './rules.js'

const ROOT = path.resolve(import.meta.dirname, '..')
const SETS = ['2026-07', '2026-08', '2026-09'].map((month) =>
  path.join(ROOT, `corpora/gold/public-affairs-${month}.jsonl`),
)
const DEVELOPMENT = path.join(ROOT, '../shared/gold/organisation.jsonl')

interface Labelled {
  readonly stance: string
  readonly sentiment: number
}
interface Case extends Labelled {
  readonly text: string
  readonly span: string
}
interface Submission {
  readonly text: string
  readonly opinions: readonly (Labelled & { readonly span: string })[]
}

/** Accuracy and macro-F1 in percent, then the F1 of each class. */
function report(pairs: readonly (readonly [string, string])[], classes: readonly string[]): string {
  const right = pairs.filter(([gold, given]) => gold === given).length
  const f1 = classes.map((name) => {
    const both = pairs.filter(([gold, given]) => gold === name && given === name).length
    const either = pairs.filter(([gold]) => gold === name).length + pairs.filter(([, given]) => given === name).length
    return either ? (2 * both) / either : 0
  })
  const percent = (x: number) => (100 * x).toFixed(1)
  const mean = f1.reduce((sum, x) => sum + x, 0) / f1.length
  const each = classes.map((name, c) => `${name} ${percent(f1[c])}`).join(', ')
  return `accuracy ${percent(right / pairs.length)}  macro-F1 ${percent(mean)}  (${each})`
}

const SIGNS = ['negative', 'neutral', 'positive']
const signOf = (sentiment: number) => SIGNS[Math.sign(sentiment) + 1]

function measure(title: string, cases: readonly Case[], weights: Weights): void {
  const read1 = cases.map(({ text, span }) => {
    const doc = parse(text)
    const start = text.indexOf(span)
    return { doc, reading: read(doc), span: { start, end: start + span.length } }
  })
  const byModel = read1.map(({ doc, reading, span }) => judge(doc, reading, span, weights))
  const byRules = read1.map(({ doc, reading, span }) => judgeByRules(lineOf(doc, reading, span)))
  console.log(`\n${title}: ${cases.length} opinions`)
  for (const [name, given] of [
    ['model', byModel],
    ['rules', byRules],
  ] as const) {
    console.log(
      `  ${name} stance     ${report(
        cases.map((c, i) => [c.stance, given[i].stance]),
        STANCES,
      )}`,
    )
    console.log(
      `  ${name} sentiment  ${report(
        cases.map((c, i) => [signOf(c.sentiment), signOf(given[i].sentiment)]),
        SIGNS,
      )}`,
    )
  }
}

function measureSplitting(title: string, submissions: readonly Submission[]): void {
  const { sameMatter } = groupOpinions(firstReading(submissions.map(asRead), new Reader()))
  let [gold, missed, single, parted, several, found, none, leftOut] = Array<number>(8).fill(0)
  for (const { text, opinions } of submissions) {
    const doc = parse(text)
    const reading = read(doc)
    const spans = splitOpinions(doc, reading, (a, b) => sameMatter(syllables(a), syllables(b)))
    const taken = new Set<number>()
    for (const { span } of opinions) {
      const start = text.indexOf(span)
      const overlap = spans.map((s) => Math.min(s.end, start + span.length) - Math.max(s.start, start))
      const best = overlap.indexOf(Math.max(...overlap))
      gold++
      if (overlap[best] > 0) taken.add(best)
      else missed++
    }
    if (opinions.length === 0) none++
    if (opinions.length === 0 && spans.length === 0) leftOut++
    if (opinions.length === 1) single++
    if (opinions.length === 1 && spans.length > 1) parted++
    if (opinions.length > 1) several += opinions.length
    if (opinions.length > 1) found += taken.size
    function syllables(span: Span): string[] {
      return syllablesWithin(doc, reading, span)
    }
  }
  console.log(
    `${title}: ${missed} of ${gold} opinions missed; ${parted} of ${single} single ones parted; ` +
      `${found} of ${several} opinions of several told apart; ${leftOut} of ${none} texts without opinion left out`,
  )
}

const asRead = ({ text }: Submission, i: number) => ({
  id: `${i}`,
  text,
  period: '',
  unit: '',
  collaborator: '',
  attributes: {},
})

function submissionsOf(file: string): Submission[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Partial<Submission>).filter((s): s is Submission => !!s.opinions)
}

const casesOf = (submissions: readonly Submission[]) =>
  submissions.flatMap(({ text, opinions }) => opinions.map((opinion) => ({ ...opinion, text })))

const subjects = [...readLabelledOpinions(path.join(ROOT, 'corpora/subjects'))].sort(([a], [b]) => (a < b ? -1 : 1))
const held = subjects.filter((_, at) => at % 5 === 4).flatMap(([, opinions]) => opinions)
const others = subjects.filter((_, at) => at % 5 !== 4).flatMap(([, opinions]) => opinions)
measure(
  'Every fifth subject, held out',
  held.map((opinion) => ({ ...opinion, span: opinion.text })),
  decodeWeights(trainOpinion(others)),
)
const sets = SETS.filter((file) => existsSync(file)).flatMap(submissionsOf)
measure('Public affairs, three months', casesOf(sets), judgingWeights())
if (existsSync(DEVELOPMENT)) measure('Organisation set', casesOf(submissionsOf(DEVELOPMENT)), judgingWeights())
else console.log(`\nOrganisation set: not here (${DEVELOPMENT})`)
console.log()
measureSplitting('Splitting, public affairs', sets)
if (existsSync(DEVELOPMENT)) measureSplitting('Splitting, organisation set', submissionsOf(DEVELOPMENT))
