/**
 * How good the reports are: `npm run bench:quality` (a table a set), `npm run bench:quality -- --json`.
 *
 * Runs the whole road on every labelled set at hand and compares what comes out with what readers wrote, beside what
 * `natural` gives on the same texts. Every figure is computed in this run.
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
import { type GoldSet, goldSets, SHARED_GOLD, unlabelled } from './quality/gold.js'
import { type Comparison, tableOf } from './quality/scores.js'

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

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const sets = goldSets()
if (sets.length === 1)
  process.stderr.write(`No other labelled sets in ${SHARED_GOLD}: scoring the project's own alone.\n`)

const baseline = new Baseline()
const comparisons: Comparison[] = []
for (const set of sets) {
  const comparison = await compare(set, baseline)
  comparisons.push(comparison)
  if (!values.json) process.stdout.write(`${tableOf(comparison)}\n\n`)
}
if (values.json) process.stdout.write(`${JSON.stringify(comparisons, null, 2)}\n`)
