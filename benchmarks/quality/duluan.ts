import { type Grouping, type GroupOptions, groupOpinions } from '../../src/issue/index.js'
import type { Groups } from './groupScores.js'
import { type LabelledText, syllablesOf } from './labelled.js'

/** What duluan makes of texts whose spans are given: with the base that ships, unless the options say otherwise. */
export function groupTexts(texts: readonly LabelledText[], options: GroupOptions = {}): Grouping {
  return groupOpinions(
    texts.map(({ text }, i) => ({ id: `${i}`, syllables: syllablesOf(text) })),
    options,
  )
}

/** The number of each text's issue. */
export function groupsOf({ issues }: Grouping, size: number): Groups {
  const groups = new Array<number | null>(size).fill(null)
  issues.forEach(({ members }, issue) => {
    for (const member of members) groups[member] = issue
  })
  return groups
}
