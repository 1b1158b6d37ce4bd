import type { IssueGroup } from '../model.js'
import type { ReportedOpinion, StreamsFile } from '../streamsFile.js'
import { describeIssue, describeStream } from './describe.js'
import { hotSpots } from './hotSpots.js'
import type { ReadOpinion, StreamInput } from './input.js'
import { ledger } from './ledger.js'
import { SayingFinder } from './sayings.js'
import { add, type Cell, empty, finish, type StreamSummary } from './summary.js'
import { timeline } from './timeline.js'

export type Streams = Pick<StreamsFile, 'opinions' | 'issues' | 'streams' | 'alone' | 'hotSpots' | 'ledger'>

/**
 * Issues × stance over time: what is counted, quoted, followed and flagged. Issues come largest first; the figures of
 * every level are counted from the same tallies.
 */
export function buildStreams(input: StreamInput): Streams {
  const copies = new Set(input.duplicates.map((d) => d.submission))
  const issueOf = numberIssues(input, copies)
  const summary = count(input, issueOf, copies)
  const cells = [...summary.values()]
  const counted = {
    cellsOf: groupCells(cells),
    distinct: finish(cells).distinct,
    periods: [...new Set(input.opinions.map((o) => o.period))].sort(),
    copies,
    sayings: new SayingFinder(input, copies),
  }
  const opinions = input.opinions.map((opinion, i) => reported(opinion, issueOf[i]?.id ?? null))
  const issues = [...new Set(issueOf)]
    .filter((numbered) => numbered !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, group }) => describeIssue(id, group, counted))
  const membersOf = groupIndices(opinions)
  const streams = issues.flatMap((issue) =>
    issue.streams.map((id) => describeStream(id, issue, input, membersOf.get(id) ?? [], counted)),
  )
  const time = timeline(summary, issues, input.previous)
  return {
    opinions,
    issues,
    streams,
    alone: opinions.filter((o) => o.issue === null).map((o) => o.id),
    hotSpots: hotSpots(issues, time),
    ledger: ledger(streams, time),
  }
}

function count(input: StreamInput, issueOf: readonly (Numbered | null)[], copies: ReadonlySet<string>): StreamSummary {
  const summary = empty()
  input.opinions.forEach(({ submission, stance, period, sentiment, intensity }, i) => {
    const from = input.submissions.get(submission)
    const [unit, collaborator] = [from?.unit ?? '', from?.collaborator ?? '']
    const distinct = !copies.has(submission)
    add(summary, { issue: issueOf[i]?.id ?? '', stance, period, unit, collaborator, distinct, sentiment, intensity })
  })
  return summary
}

interface Numbered {
  readonly id: string
  readonly group: IssueGroup
}

/** Issues numbered I01, I02, … by distinct opinions; the issue of each opinion, null where it stands alone. */
function numberIssues(input: StreamInput, copies: ReadonlySet<string>): (Numbered | null)[] {
  const distinct = (group: IssueGroup) => group.members.filter((i) => !copies.has(input.opinions[i].submission)).length
  const order = input.issues.map((group) => ({ group, size: distinct(group) }))
  order.sort(
    (a, b) =>
      b.size - a.size || b.group.members.length - a.group.members.length || (a.group.label < b.group.label ? -1 : 1),
  )
  const issueOf = new Array<Numbered | null>(input.opinions.length).fill(null)
  const digits = Math.max(2, String(order.length).length)
  order.forEach(({ group }, n) => {
    const numbered = { id: `I${String(n + 1).padStart(digits, '0')}`, group }
    for (const i of group.members) issueOf[i] = numbered
  })
  return issueOf
}

function reported(
  { id, submission, start, end, period, stance, sentiment, intensity }: ReadOpinion,
  issue: string | null,
): ReportedOpinion {
  return {
    id,
    submission,
    start,
    end,
    period,
    issue,
    stream: issue && `${issue}-${stance}`,
    stance,
    sentiment,
    intensity,
  }
}

function groupCells(cells: readonly Cell[]): Map<string, Cell[]> {
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) {
    const group = groups.get(cell.issue)
    if (group) group.push(cell)
    else groups.set(cell.issue, [cell])
  }
  return groups
}

function groupIndices(opinions: readonly ReportedOpinion[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  opinions.forEach(({ stream }, i) => {
    if (stream === null) return
    const members = groups.get(stream)
    if (members) members.push(i)
    else groups.set(stream, [i])
  })
  return groups
}
