import type {
  Duplicate,
  IssueGroup,
  Opinion,
  PeriodCount,
  Quote,
  Redaction,
  ReportedIssue,
  ReportedOpinion,
  Stance,
  Stream,
  StreamsFile,
  Submission,
} from '../model.js'
import { STANCES } from '../model.js'
import { maskSlice } from '../privacy/index.js'
import { hotSpots } from './hotSpots.js'
import { wilsonInterval } from './interval.js'
import { ledger } from './ledger.js'
import { chooseQuotes } from './quotes.js'
import { LEAST_FOR_SCALE, SCALE, type ScaleStep, scaleWord } from './scale.js'
import { add, type Cell, empty, finish, type StreamSummary } from './summary.js'
import { timeline } from './timeline.js'

/** An opinion as the layers before hand it over: judged, and read as syllables. */
export interface ReadOpinion extends Opinion {
  readonly syllables: readonly string[]
}

export interface StreamInput {
  readonly submissions: ReadonlyMap<string, Submission>
  readonly opinions: readonly ReadOpinion[]
  readonly issues: readonly IssueGroup[]
  readonly duplicates: readonly Duplicate[]
  /** Personal data of each submission that has any. */
  readonly redactions: ReadonlyMap<string, readonly Redaction[]>
  /** The former report, for the ledger and the hot spots. */
  readonly previous?: StreamsFile | undefined
  readonly scale?: readonly ScaleStep[] | undefined
}

export type Streams = Pick<StreamsFile, 'opinions' | 'issues' | 'streams' | 'alone' | 'hotSpots' | 'ledger'>

/** How a stream's stance is named in its label. */
export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  support: 'đồng tình, ủng hộ',
  concern: 'băn khoăn, lo lắng',
  oppose: 'phản đối, bức xúc',
  propose: 'đề nghị, kiến nghị',
  neutral: 'chưa rõ thái độ',
}

/**
 * Issues × stance over time: what is counted, quoted, followed and flagged. Issues come largest first; the figures of
 * every level are counted from the same tallies.
 */
export function buildStreams(input: StreamInput): Streams {
  const copies = new Set(input.duplicates.map((d) => d.submission))
  const issueOf = numberIssues(input, copies)
  const summary = empty()
  for (let i = 0; i < input.opinions.length; i++) {
    const opinion = input.opinions[i]
    const from = input.submissions.get(opinion.submission)
    const { stance, period, sentiment, intensity } = opinion
    const distinct = !copies.has(opinion.submission)
    add(summary, {
      issue: issueOf[i]?.id ?? '',
      stance,
      period,
      unit: from?.unit ?? '',
      collaborator: from?.collaborator ?? '',
      distinct,
      sentiment,
      intensity,
    })
  }
  const periods = [...new Set(input.opinions.map((o) => o.period))].sort()
  const opinions = input.opinions.map((opinion, i) => reported(opinion, issueOf[i]?.id ?? null))
  const issues = [...new Set(issueOf)]
    .filter((x) => x !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, group }) => describeIssue(id, group, summary, periods))
  const byStream = groupIndices(opinions)
  const streams = issues.flatMap((issue) =>
    issue.streams.map((id) => describeStream(id, issue, input, byStream.get(id) ?? [], copies, summary, periods)),
  )
  const time = timeline(summary, issues, input.previous)
  const unitsIn = (period: string) => finish(summary, (cell) => cell.period === period).units
  return {
    opinions,
    issues,
    streams,
    alone: opinions.filter((o) => o.issue === null).map((o) => o.id),
    hotSpots: hotSpots(issues, time, unitsIn),
    ledger: ledger(streams, time),
  }
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

function describeIssue(
  id: string,
  group: IssueGroup,
  summary: StreamSummary,
  periods: readonly string[],
): ReportedIssue {
  const inIssue = (cell: Cell) => cell.issue === id
  const { opinions, distinct, units, collaborators, sentiment } = finish(summary, inIssue)
  const held = STANCES.filter(
    (stance) => finish(summary, (cell) => inIssue(cell) && cell.stance === stance).opinions > 0,
  )
  return {
    id,
    label: group.label,
    keywords: [...group.keywords],
    opinions,
    distinct,
    units,
    collaborators,
    share: ratio(distinct, finish(summary).distinct),
    sentiment,
    streams: held.map((stance) => `${id}-${stance}`),
    periods: byPeriod(summary, inIssue, periods),
    profile: group.profile.map(({ subject, weight }) => ({ subject, weight: Math.round(weight * 1e4) / 1e4 })),
  }
}

function describeStream(
  id: string,
  issue: ReportedIssue,
  input: StreamInput,
  members: readonly number[],
  copies: ReadonlySet<string>,
  summary: StreamSummary,
  periods: readonly string[],
): Stream {
  const stance = id.slice(issue.id.length + 1) as Stance
  const inStream = (cell: Cell) => cell.issue === issue.id && cell.stance === stance
  const { opinions, distinct, collaborators, units, intensity, sentiment } = finish(summary, inStream)
  const shareInterval = wilsonInterval(distinct, issue.distinct)
  return {
    id,
    issue: issue.id,
    stance,
    label: `${issue.label}: ${STANCE_NAMES[stance]}`,
    opinions,
    distinct,
    collaborators,
    units,
    share: ratio(distinct, issue.distinct),
    shareInterval,
    scale:
      issue.distinct < LEAST_FOR_SCALE
        ? null
        : scaleWord(distinct, issue.distinct, shareInterval[0], input.scale ?? SCALE),
    intensity,
    sentiment,
    quotes: quotesOf(members, input, copies),
    periods: byPeriod(summary, inStream, periods),
  }
}

function quotesOf(members: readonly number[], input: StreamInput, copies: ReadonlySet<string>): Quote[] {
  const pool = members.filter((i) => !copies.has(input.opinions[i].submission))
  const candidates = pool.map((i) => {
    const { syllables, submission, start, end } = input.opinions[i]
    const hidden = (input.redactions.get(submission) ?? []).reduce(
      (sum, r) => sum + Math.max(0, Math.min(end, r.end) - Math.max(start, r.start)),
      0,
    )
    return { syllables, masked: hidden / Math.max(1, end - start) }
  })
  return chooseQuotes(candidates).map((chosen) => {
    const { id, submission, start, end } = input.opinions[pool[chosen]]
    const text = input.submissions.get(submission)?.text ?? ''
    return {
      opinion: id,
      submission,
      start,
      end,
      text: maskSlice(text, start, end, input.redactions.get(submission) ?? []),
    }
  })
}

function byPeriod(summary: StreamSummary, belongs: (cell: Cell) => boolean, periods: readonly string[]): PeriodCount[] {
  return periods.map((period) => {
    const { opinions, distinct, units } = finish(summary, (cell) => belongs(cell) && cell.period === period)
    return { period, opinions, distinct, units }
  })
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4)
