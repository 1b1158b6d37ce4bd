import type { IssueGroup } from '../model.js'
import type { SubjectBase } from './base.js'
import { NONE } from './groups.js'
import { keywordsOf, nameIssues, type Unnamed } from './labels.js'
import type { Partition } from './partition.js'
import { distinctivePhrases } from './phrases.js'
import type { DifferentText } from './texts.js'
import { themeOf } from './theme.js'

const PROFILE = 12

/**
 * Groups of texts as issues of items, those of most items first, and the items that stand alone.
 *
 * @param sample syllables of the first texts, those that are compared.
 * @param member group of each text.
 * @param given label of a group that has one already.
 */
export function describe(
  texts: readonly DifferentText[],
  sample: readonly (readonly string[])[],
  member: Int32Array,
  partition: Partition,
  base: SubjectBase,
  given: (group: number) => string | undefined,
): { issues: IssueGroup[]; alone: number[] } {
  const membersOf: number[][] = Array.from({ length: partition.groupCount }, () => [])
  const alone: number[] = []
  texts.forEach(({ items }, i) => {
    const group = member[i] === NONE ? alone : membersOf[member[i]]
    for (const item of items) group.push(item)
  })
  const groups = membersOf.map((_, group) => group).filter((group) => membersOf[group].length > 0)
  groups.sort((a, b) => membersOf[b].length - membersOf[a].length || a - b)
  const phrases = distinctivePhrases(sample, member, partition.groupCount)
  const unnamed = groups.map(
    (group): Unnamed => ({
      texts: sample.filter((_, i) => member[i] === group),
      nearest: strongest(partition.sums.of(group).subarray(0, base.subjects.length)),
      phrases: phrases[group],
      given: given(group),
    }),
  )
  const labels = nameIssues(unnamed, base)
  const issues = groups.map((group, i) => ({
    label: labels[i],
    theme: themeOf(unnamed[i].nearest, base),
    keywords: keywordsOf(unnamed[i], base),
    members: membersOf[group].sort((a, b) => a - b),
    profile: unnamed[i].nearest.map(({ subject, weight }) => ({ subject: base.subjects[subject].id, weight })),
  }))
  return { issues, alone: alone.sort((a, b) => a - b) }
}

/** The subjects of most weight in a centroid brought to unit length, strongest first. */
function strongest(centroid: Float64Array): { subject: number; weight: number }[] {
  const length = Math.sqrt(centroid.reduce((sum, x) => sum + x * x, 0)) || 1
  const order = Array.from(centroid, (_, subject) => subject).sort((a, b) => centroid[b] - centroid[a] || a - b)
  return order.slice(0, PROFILE).map((subject) => ({ subject, weight: centroid[subject] / length }))
}
