/**
 * How well are opinions grouped when their spans are given, and over simulated months?
 * `npx tsx benchmarks/grouping.ts [--labels] [--fit]`
 *
 * Labelled sets with the base that ships, `--labels` prints every issue found beside what readers called it. Then months
 * drawn from a quarter of the subjects, read with a base fitted without them: matters that the base does not hold. The
 * resolution was chosen on these. `--fit` fits the base on all subjects and writes corpora/subjects/model.js.
 */
import path from 'node:path'
import { type GroupOptions, groupOpinions, SubjectBase } from '../src/issue/index.js'
import { parse, read } from '../src/text/index.js'
import { fitSubjects, refitSubjects } from '../src/training/fitSubjects.js'
import { readSubjects, type Subject } from '../src/training/subjects.js'
import { goldSets } from './quality/gold.js'
import { adjustedMutualInformation, bcubed, count, type Pair, purity } from './quality/measures.js'
import { draw, randomFrom } from './random.js'

const SUBJECTS = path.resolve(import.meta.dirname, '../corpora/subjects')
const FOLDS = 4
const MONTHS = 6

interface LabelledText {
  readonly text: string
  readonly matter: string
}

interface Figures {
  readonly bcubed: number
  readonly ami: number
  readonly purity: number
  /** Issues found, to matters there are. */
  readonly found: number
  readonly alone: number
}

function measure(texts: readonly LabelledText[], options: GroupOptions, showLabels = false): Figures {
  const items = texts.map(({ text }, i) => ({ id: `${i}`, syllables: read(parse(text)).syllables }))
  const { issues, alone } = groupOpinions(items, options)
  const groupOf = texts.map((_, i) => `alone ${i}`)
  issues.forEach(({ label, keywords, members }) => {
    for (const member of members) groupOf[member] = label
    if (!showLabels) return
    const matters = [...count(members.map((member) => texts[member].matter))].sort((a, b) => b[1] - a[1])
    const most = matters.slice(0, 3).map(([matter, size]) => `${matter} ${size}`)
    console.log(`${String(members.length).padStart(5)}  ${label}  [${most.join(', ')}]  ${keywords.join(', ')}`)
  })
  const pairs = texts.map(({ matter }, i): Pair => [matter, groupOf[i]])
  return {
    bcubed: bcubed(pairs).f1,
    ami: adjustedMutualInformation(pairs),
    purity: purity(pairs),
    found: issues.length / count(texts.map(({ matter }) => matter)).size,
    alone: alone.length / texts.length,
  }
}

function print(name: string, all: readonly Figures[]): void {
  const mean = (of: (figures: Figures) => number) => (all.reduce((sum, f) => sum + of(f), 0) / all.length).toFixed(3)
  console.log(
    `${name.padEnd(34)} B-cubed ${mean((f) => f.bcubed)}  AMI ${mean((f) => f.ami)}  purity ${mean((f) => f.purity)}  ` +
      `issues found/there ${mean((f) => f.found)}  alone ${mean((f) => f.alone)}`,
  )
}

/** 14 to 25 subjects; of each, `even`: 4 to 8 opinions, else a few of most and up to thirty of some. */
function month(subjects: readonly Subject[], even: boolean, random: () => number): LabelledText[] {
  return draw(subjects, 14 + Math.floor(random() * 12), random).flatMap(({ id, opinions }) => {
    const size = even ? 4 + Math.floor(random() * 5) : Math.round(3 + 27 * random() ** 2)
    return draw(opinions, size, random).map((text) => ({ text, matter: id }))
  })
}

for (const { name, submissions } of goldSets()) {
  const texts = submissions.flatMap(({ opinions }) =>
    opinions.map(({ span, issue }) => ({ text: span, matter: issue })),
  )
  print(name, [measure(texts, {}, process.argv.includes('--labels'))])
}

const subjects = readSubjects(SUBJECTS)
for (const fold of [0, 2]) {
  const isHeldOut = (_: Subject, i: number) => i % FOLDS === fold
  const base = new SubjectBase(fitSubjects(subjects.filter((subject, i) => !isHeldOut(subject, i))))
  const unseen = subjects.filter(isHeldOut)
  for (const even of [true, false]) {
    const random = randomFrom(2026 + fold)
    const months = Array.from({ length: MONTHS }, () => month(unseen, even, random))
    for (const resolution of [1.3, 1.4, 1.5]) {
      const name = `unseen ${fold}, ${even ? 'even' : 'uneven'}, resolution ${resolution}`
      print(
        name,
        months.map((texts) => measure(texts, { base, resolution })),
      )
    }
  }
}

if (process.argv.includes('--fit')) refitSubjects(SUBJECTS)
