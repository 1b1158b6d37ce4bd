/**
 * Which resolution groups best, and what do the issues look like? `npx tsx benchmarks/grouping.ts [--labels]`
 *
 * Labelled sets with the base that ships; `--labels` prints every issue found beside what readers called it. Then the months
 * of benchmarks/quality, of unseen subjects and of seen ones, with a base fitted without them: the resolution was chosen on
 * such months. Beside other ways of grouping: `npm run bench:quality`.
 */
import { type Grouping, type GroupOptions, SubjectBase } from '../src/issue/index.js'
import { fitSubjects } from '../src/training/fitSubjects.js'
import { groupsOf, groupTexts } from './quality/duluan.js'
import { goldSets } from './quality/gold.js'
import { meanScores, rowsOf, scoreGroups } from './quality/groupScores.js'
import { count } from './quality/measures.js'
import { table } from './quality/scores.js'
import { allSubjects } from './quality/subjects.js'
import { type Trial, trialsOf } from './quality/trials.js'

const RESOLUTIONS = [0.95, 1.05, 1.15]

function measure({ texts }: Trial, options: GroupOptions, show?: (grouping: Grouping) => void) {
  const grouping = groupTexts(texts, options)
  show?.(grouping)
  return scoreGroups(texts, groupsOf(grouping, texts.length))
}

function printIssues({ texts }: Trial, { issues }: Grouping): void {
  for (const { label, keywords, members } of issues) {
    const matters = [...count(members.map((member) => texts[member].matter))].sort((a, b) => b[1] - a[1])
    const most = matters.slice(0, 3).map(([matter, size]) => `${matter} ${size}`)
    console.log(`${String(members.length).padStart(5)}  ${label}  [${most.join(', ')}]  ${keywords.join(', ')}`)
  }
}

const { held, all } = trialsOf(goldSets(), allSubjects())
for (const trial of all.filter(({ kind }) => kind === 'labelled')) {
  const scores = measure(trial, {}, (grouping) => process.argv.includes('--labels') && printIssues(trial, grouping))
  console.log(`${table(trial.name, { duluan: rowsOf(scores) })}\n`)
}

const base = new SubjectBase(fitSubjects(held.training))
for (const kind of ['unseen', 'seen'] as const) {
  const months = all.filter((trial) => trial.kind === kind)
  const columns = RESOLUTIONS.map((resolution) => {
    const scores = months.map((trial) => measure(trial, { base, resolution }))
    return [`resolution ${resolution}`, rowsOf(meanScores(scores))]
  })
  console.log(`${table(`${kind} subjects, ${months.length} months`, Object.fromEntries(columns))}\n`)
}
