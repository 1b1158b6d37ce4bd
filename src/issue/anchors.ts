import type { SubjectBase } from './base.js'
import { NONE } from './groups.js'
import type { FormerIssue } from './guide.js'
import { Partition } from './partition.js'
import type { TextSpace } from './space.js'
import { type Rows, strongestColumns } from './vectors.js'

/**
 * The texts grouped, with the issues of the period before among them as so many texts: each draws its matter together as one
 * text would, and the group that it ends in carries on its label. None is kept where nobody speaks of it.
 *
 * @param chance similarity of two rows that only chance has brought together.
 * @returns the groups of the texts alone, and the label that a group carries on.
 */
export function groupWithAnchors(
  space: TextSpace,
  base: SubjectBase,
  former: readonly FormerIssue[],
  chance: number,
  smallest: number,
): { partition: Partition; labelOf: (group: number) => string | undefined } {
  const known = appended(space.known, profileRows(base, former, space.known))
  const rows =
    space.known === space.rows ? known : appended(space.rows, space.alone(profileRows(base, former, space.known)))
  const partition = new Partition(rows, strongestColumns(known), chance).settle().giveUp(smallest)
  if (former.length === 0) return { partition, labelOf: () => undefined }
  const { size } = space.rows
  const labels = new Map<number, { label: string; near: number }>()
  former.forEach(({ label }, i) => {
    const group = partition.member[size + i]
    if (group === NONE) return
    const near = partition.cosine(rows, size + i, group)
    const other = labels.get(group)
    if (!other || near > other.near || (near === other.near && label < other.label)) labels.set(group, { label, near })
  })
  const member = partition.member.slice(0, size)
  const sizes = new Map<number, number>()
  for (const group of member) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const kept = member.map((group) => ((sizes.get(group) ?? 0) < smallest ? NONE : group))
  return { partition: new Partition(space.rows, kept, chance), labelOf: (group) => labels.get(group)?.label }
}

/** What former issues leaned to, as rows; subjects that the base no longer knows are left out. */
function profileRows(base: SubjectBase, former: readonly FormerIssue[], { width, stride }: Rows): Rows {
  const numberOf = new Map(base.subjects.map(({ id }, number) => [id, number]))
  const columns = new Uint16Array(former.length * stride)
  const values = new Float32Array(former.length * stride)
  former.forEach(({ profile }, row) => {
    const held = profile
      .flatMap(({ subject, weight }) => ({ column: numberOf.get(subject) ?? NONE, weight }))
      .filter(({ column, weight }) => column !== NONE && weight > 0)
      .sort((a, b) => a.column - b.column)
    const length = Math.hypot(...held.map(({ weight }) => weight))
    held.slice(0, stride).forEach(({ column, weight }, i) => {
      columns[row * stride + i] = column
      values[row * stride + i] = weight / length
    })
  })
  return { size: former.length, width, stride, columns, values }
}

function appended(a: Rows, b: Rows): Rows {
  if (b.size === 0) return a
  const columns = new Uint16Array(a.columns.length + b.columns.length)
  const values = new Float32Array(columns.length)
  columns.set(a.columns)
  columns.set(b.columns, a.columns.length)
  values.set(a.values)
  values.set(b.values, a.values.length)
  return { ...a, size: a.size + b.size, columns, values }
}
