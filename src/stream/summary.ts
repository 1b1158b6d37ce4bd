import type { Stance } from '../model.js'

/** What one opinion adds to the counts. */
export interface Tally {
  readonly issue: string
  readonly stance: Stance
  readonly period: string
  readonly unit: string
  readonly collaborator: string
  /** False where the submission repeats another: it counts as an opinion, but not as a distinct one. */
  readonly distinct: boolean
  readonly sentiment: number
  readonly intensity: number
}

/** Counts of one issue, stance and period. Sums are whole numbers (`PARTS` a unit), so that they add up alike in any order. */
export interface Cell {
  readonly issue: string
  readonly stance: Stance
  readonly period: string
  opinions: number
  distinct: number
  sentiment: number
  intensity: number
  units: Set<string>
  collaborators: Set<string>
}

/**
 * Whatever is counted, mergeable: `merge` is associative and commutative and `empty()` its neutral element, so any sharding
 * of the same tallies gives the same summary.
 */
export type StreamSummary = Map<string, Cell>

/** Fixed-point parts of one unit of sentiment or intensity. */
export const PARTS = 10_000

export function empty(): StreamSummary {
  return new Map()
}

export function add(summary: StreamSummary, tally: Tally): StreamSummary {
  const cell = cellOf(summary, tally)
  cell.opinions += 1
  if (tally.distinct) {
    cell.distinct += 1
    cell.sentiment += Math.round(tally.sentiment * PARTS)
    cell.intensity += Math.round(tally.intensity * PARTS)
  }
  if (tally.unit) cell.units.add(tally.unit)
  if (tally.collaborator) cell.collaborators.add(tally.collaborator)
  return summary
}

/** Adds `other` into `summary`, which is returned; `other` stays as it is. */
export function merge(summary: StreamSummary, other: StreamSummary): StreamSummary {
  for (const from of other.values()) {
    const cell = cellOf(summary, from)
    cell.opinions += from.opinions
    cell.distinct += from.distinct
    cell.sentiment += from.sentiment
    cell.intensity += from.intensity
    for (const unit of from.units) cell.units.add(unit)
    for (const collaborator of from.collaborators) cell.collaborators.add(collaborator)
  }
  return summary
}

function cellOf(summary: StreamSummary, at: Pick<Cell, 'issue' | 'stance' | 'period'>): Cell {
  const key = `${at.issue}\u0000${at.stance}\u0000${at.period}`
  let cell = summary.get(key)
  if (cell === undefined) {
    const { issue, stance, period } = at
    cell = {
      issue,
      stance,
      period,
      opinions: 0,
      distinct: 0,
      sentiment: 0,
      intensity: 0,
      units: new Set(),
      collaborators: new Set(),
    }
    summary.set(key, cell)
  }
  return cell
}

/** Counts of a set of cells taken together: plain numbers, means of the distinct opinions. */
export interface Counts {
  readonly opinions: number
  readonly distinct: number
  readonly units: number
  readonly collaborators: number
  /** -1..1 and 0..1, rounded to four places; 0 where nothing is distinct. */
  readonly sentiment: number
  readonly intensity: number
}

/** The figures of some cells taken together; `finish(summary.values())` gives those of everything. */
export function finish(cells: Iterable<Cell>): Counts {
  const units = new Set<string>()
  const collaborators = new Set<string>()
  const total = { opinions: 0, distinct: 0, sentiment: 0, intensity: 0 }
  for (const cell of cells) {
    total.opinions += cell.opinions
    total.distinct += cell.distinct
    total.sentiment += cell.sentiment
    total.intensity += cell.intensity
    for (const unit of cell.units) units.add(unit)
    for (const collaborator of cell.collaborators) collaborators.add(collaborator)
  }
  const mean = (parts: number) => (total.distinct === 0 ? 0 : Math.round(parts / total.distinct) / PARTS)
  return {
    opinions: total.opinions,
    distinct: total.distinct,
    units: units.size,
    collaborators: collaborators.size,
    sentiment: mean(total.sentiment),
    intensity: mean(total.intensity),
  }
}
