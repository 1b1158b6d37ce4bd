/** What more subjects, and more opinions a subject, bring: bases fitted on parts of what is not held out. */
import { SubjectBase } from '../../src/issue/index.js'
import { fitSubjects } from '../../src/training/fitSubjects.js'
import type { Subject } from '../../src/training/subjects.js'
import { randomFrom } from '../load/random.js'
import { groupsOf, groupTexts } from './duluan.js'
import { meanScores, scoreGroups } from './groupScores.js'
import { draw } from './months.js'
import { type Scores, table } from './scores.js'
import type { Trial, Trials } from './trials.js'

const SEED = 1
const PARTS = [
  { name: '¼', share: 0.25 },
  { name: '½', share: 0.5 },
]

/** A column for each part of the training, the whole last; `whole` is the base fitted on all of it. */
export function learningCurve({ held: { training }, all }: Trials, whole: SubjectBase): Record<string, Scores> {
  const columns: Record<string, Scores> = {}
  for (const { name, share } of PARTS)
    columns[`${name} subjects`] = scoresWith(baseOf(someSubjects(training, share)), all)
  for (const { name, share } of PARTS)
    columns[`${name} opinions`] = scoresWith(baseOf(someOpinions(training, share)), all)
  return { ...columns, all: scoresWith(whole, all) }
}

const baseOf = (subjects: readonly Subject[]) => new SubjectBase(fitSubjects(subjects))

export function curveTable({ held: { training } }: Trials, columns: Readonly<Record<string, Scores>>): string {
  const opinions = training.reduce((sum, subject) => sum + subject.opinions.length, 0)
  const all = `All: ${training.length} subjects, ${opinions} opinions. A part of the opinions is as large a part of each subject's; the terms stay.`
  return `${table('learning curve', columns)}\n${all}`
}

/** A share of the subjects; a larger share holds the smaller. */
export function someSubjects(subjects: readonly Subject[], share: number): Subject[] {
  return someOf(subjects, share, randomFrom(SEED))
}

/** Every subject, its terms and a share of its opinions; a larger share holds the smaller. */
export function someOpinions(subjects: readonly Subject[], share: number): Subject[] {
  const random = randomFrom(SEED)
  return subjects.map((subject) => ({ ...subject, opinions: someOf(subject.opinions, share, random) }))
}

/** A share of a list, in the order of the list; the random numbers taken do not depend on the share. */
function someOf<T>(list: readonly T[], share: number, random: () => number): T[] {
  const some = new Set(draw(list, list.length, random).slice(0, Math.round(share * list.length)))
  return list.filter((item) => some.has(item))
}

/** B-cubed and adjusted mutual information on the labelled sets, and on the months of unseen subjects. */
function scoresWith(base: SubjectBase, trials: readonly Trial[]): Scores {
  const score = ({ texts }: Trial) => scoreGroups(texts, groupsOf(groupTexts(texts, { base }), texts.length))
  const labelled = trials
    .filter(({ kind }) => kind === 'labelled')
    .map((trial) => ({ name: trial.name, mean: score(trial) }))
  const unseen = meanScores(trials.filter(({ kind }) => kind === 'unseen').map(score))
  return Object.fromEntries(
    [...labelled, { name: 'months of unseen subjects', mean: unseen }].flatMap(({ name, mean }) => [
      [`${name}: B-cubed F1`, mean.bcubed],
      [`${name}: adjusted mutual information`, mean.ami],
    ]),
  )
}
