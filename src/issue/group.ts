import type { IssueGroup } from '../model.js'
import type { SubjectBase } from './base.js'
import { centroidsOf, type Membership, NONE, reassign } from './centroids.js'
import { communities } from './communities.js'
import { nearest, neighbourGraph } from './neighbours.js'
import { shippedBase } from './shipped.js'
import { encode, meanScores } from './vectors.js'

export interface GroupItem {
  readonly id: string
  /** As `read` gives them: lower case, short forms in full, accents restored. */
  readonly syllables: readonly string[]
  /** Of how many opinions it speaks; 1 where left out. */
  readonly weight?: number
  /** The opinion as written, personal data masked: labels are worded by it. */
  readonly text?: string
}

export interface GroupOptions {
  /** Higher finds more and smaller issues. */
  readonly resolution?: number
  /** How many nearest opinions each is compared with. */
  readonly neighbours?: number
  /** Least cosine with its issue's centroid for an opinion to belong; below, it stands alone. */
  readonly margin?: number
  /** Fewest distinct opinions that make an issue. */
  readonly smallest?: number
  /** Root of an English word, for words that the base does not know. */
  readonly englishRoot?: (word: string) => string
  /** Another base than the one that ships. */
  readonly base?: SubjectBase
}

export interface Grouping {
  /** Largest first. */
  readonly issues: IssueGroup[]
  /** Indices of the items that stand alone. */
  readonly alone: number[]
}

export function groupOpinions(items: readonly GroupItem[], options: GroupOptions = {}): Grouping {
  const { resolution = 2, neighbours = 12, smallest = 3, base = shippedBase() } = options
  const byContent = new Map<string, number[]>()
  items.forEach(({ syllables }, i) => {
    const key = syllables.join(' ')
    const same = byContent.get(key)
    if (same) same.push(i)
    else byContent.set(key, [i])
  })
  const contents = [...byContent.keys()].sort()
  const texts = contents.map((key) => items[(byContent.get(key) as number[])[0]].syllables)
  const rows = encode(base, texts, meanScores(base, texts))
  const found = communities(neighbourGraph(nearest(rows, neighbours)), resolution)
  const member: Membership = reassign(rows, Int32Array.from(found), smallest)
  const centroids = centroidsOf(rows, member)
  const issues: IssueGroup[] = []
  const alone: number[] = []
  centroids.forEach((centroid, group) => {
    const members = contents.filter((_, row) => member[row] === group).flatMap((key) => byContent.get(key) as number[])
    if (centroid.size < smallest) {
      alone.push(...members)
      return
    }
    const order = Array.from(centroid.sum, (_, s) => s).sort((a, b) => centroid.sum[b] - centroid.sum[a] || a - b)
    const length = Math.sqrt(centroid.square)
    const profile = order.slice(0, 12).map((s) => ({ subject: base.subjects[s].id, weight: centroid.sum[s] / length }))
    const label = base.subjects[order[0]].name
    issues.push({ label, keywords: [], members: members.sort((a, b) => a - b), profile })
  })
  contents.forEach((key, row) => {
    if (member[row] === NONE) alone.push(...(byContent.get(key) as number[]))
  })
  return { issues: issues.sort((a, b) => b.members.length - a.members.length), alone: alone.sort((a, b) => a - b) }
}
