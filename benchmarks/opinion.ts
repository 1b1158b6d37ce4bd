/**
 * How well stance, sentiment and intensity are judged, aspects found, and opinions parted: `node --import tsx benchmarks/opinion.ts`.
 * A model fitted to eight tenths of the subjects, on those held back for tests (what was tuned was tuned on the dev
 * tenth of the eight); the model that ships, on labelled sets that it never saw; lexicon and rules alone.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { groupOpinions } from '../src/issue/index.js'
import { type Span, STANCES } from '../src/model.js'
import { splitOpinions } from '../src/opinion/index.js'
import { lineOf } from '../src/opinion/line.js'
import { decodeWeights, judgingWeights } from '../src/opinion/weights.js'
import { parse, Reader, read } from '../src/text/index.js'
import { syllablesWithin } from '../src/text/within.js'
import { type OpinionOnSubject, partOf, readOpinionCorpus, trainOnCorpus } from '../src/training/fitOpinion.js'
import { firstReading } from '../src/understand.js'
import { measureAspects } from './opinion/aspects.js'
import { measureTwins } from './opinion/noise.js'
import { judgeAll, type Labelled, line, open, report, SIGNS, signOf } from './opinion/score.js'
import { zeroShot } from './opinion/zeroShot.js'
import type { Pair } from './quality/measures.js'
import { judgeByRules } from './rules.js'

const ROOT = path.resolve(import.meta.dirname, '..')
const SETS = ['2026-07', '2026-08', '2026-09'].map((month) =>
  path.join(ROOT, `corpora/gold/public-affairs-${month}.jsonl`),
)
const DEVELOPMENT = path.join(ROOT, '../shared/gold/organisation.jsonl')
const ZERO_SHOT = {
  'student feedback (UIT-VSFC dev)': path.join(ROOT, '../shared/data/opinion/uit-vsfc-dev.jsonl'),
  'gadget reviews (VLSP 2016 train)': path.join(ROOT, '../shared/data/opinion/vlsp2016-train.jsonl'),
}

interface Submission {
  readonly text: string
  readonly opinions: readonly (Omit<Labelled, 'text'> & { readonly span: string })[]
}

/** What lexicon and rules alone make of them. */
function byRules(cases: readonly Labelled[]): string {
  const given = cases.map((labelled) => {
    const { doc, reading, span } = open(labelled)
    return judgeByRules(lineOf(doc, reading, span))
  })
  const stances = cases.map(({ stance }, i): Pair => [stance, given[i].stance])
  const signs = cases.map(({ sentiment }, i): Pair => [signOf(sentiment), signOf(given[i].sentiment)])
  return [line('by rules', stances, STANCES), line('', signs, SIGNS)].join('\n')
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

const corpus = readOpinionCorpus(path.join(ROOT, 'corpora'))
const partial = decodeWeights(trainOnCorpus(corpus, ({ subject }) => partOf(subject) !== 'test'))
const heldBack = (opinions: readonly OpinionOnSubject[]) => opinions.filter(({ subject }) => partOf(subject) === 'test')
for (const [name, opinions] of [
  ['Subjects of the base, held back', corpus.base],
  ['Minimal pairs, held back', corpus.pairs],
  ['Told by facts, held back', corpus.facts],
  ['Reviews, held back', corpus.reviews],
] as const) {
  const cases = heldBack(opinions)
  console.log(report(name, cases, judgeAll(cases, partial)))
  console.log(byRules(cases))
}
console.log('\nThe same lines of the base as others type them')
console.log(measureTwins(heldBack(corpus.base), partial).join('\n'))

const sets = SETS.flatMap(submissionsOf)
const labelled = {
  'Public affairs, three months': sets,
  ...(existsSync(DEVELOPMENT) && { 'Organisation set': submissionsOf(DEVELOPMENT) }),
}
for (const [name, submissions] of Object.entries(labelled)) {
  const cases = casesOf(submissions)
  console.log(report(name, cases, judgeAll(cases, judgingWeights())))
  console.log(byRules(cases))
}
if (!existsSync(DEVELOPMENT)) console.log(`\nOrganisation set: not here (${DEVELOPMENT})`)

console.log('\nNever trained on')
for (const [name, file] of Object.entries(ZERO_SHOT)) {
  console.log(existsSync(file) ? zeroShot(name, file) : `  ${name}: not here (${file})`)
}
console.log(`\nAspects: ${measureAspects(path.join(ROOT, 'corpora/gold/aspects.jsonl'))}\n`)
for (const [name, submissions] of Object.entries(labelled))
  measureSplitting(`Splitting, ${name.toLowerCase()}`, submissions)
