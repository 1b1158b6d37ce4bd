import type { Stance } from '../model.js'
import { STANCES } from '../model.js'
import type { ReportedIssue, Stream, StreamsFile } from '../streamsFile.js'

/** Distinct opinions on one issue in one period. */
export interface Mood {
  readonly distinct: number
  /** Mean, −1..1. */
  readonly sentiment: number
}

/** The data file with what the sections look up in it again and again, each counted once. */
export interface Facts {
  readonly report: StreamsFile
  /** Periods that have a name, in order of time. */
  readonly periods: readonly string[]
  readonly newest: string
  /** The period before the newest one; empty where the data hold only one. */
  readonly before: string
  readonly opinions: number
  readonly distinct: number
  /** Distinct opinions of each stance, those that stand alone among them. */
  readonly stances: Readonly<Record<Stance, number>>
  /** Mean sentiment of all distinct opinions. */
  readonly sentiment: number
  issue(id: string): ReportedIssue | undefined
  stream(id: string): Stream | undefined
  /** Streams of an issue, largest first. */
  streamsOf(issue: string): readonly Stream[]
  /** Submissions that a stream's opinions were read in, each once, in order of the input. */
  submissionsOf(stream: string): readonly string[]
  mood(issue: string, period: string): Mood
  /** Distinct opinions of all issues and none, in a period. */
  distinctIn(period: string): number
  /** Period of an opinion that is quoted. */
  periodOf(opinion: string): string
}

const NO_MOOD: Mood = { distinct: 0, sentiment: 0 }

/** Linear in the data file. */
export function factsOf(report: StreamsFile): Facts {
  const periods = report.submissions.periods
  const issues = new Map(report.issues.map((issue) => [issue.id, issue]))
  const streams = new Map(report.streams.map((stream) => [stream.id, stream]))
  const byIssue = new Map<string, Stream[]>()
  for (const stream of report.streams) listAt(byIssue, stream.issue).push(stream)
  for (const list of byIssue.values()) list.sort((a, b) => b.distinct - a.distinct || b.opinions - a.opinions)
  const submissions = new Map<string, Set<string>>()
  for (const { stream, submission } of report.opinions) {
    if (stream === null) continue
    const set = submissions.get(stream) ?? new Set()
    submissions.set(stream, set.add(submission))
  }
  const quoted = new Set(report.streams.flatMap((stream) => stream.quotes.map((quote) => quote.opinion)))
  const periodsOf = new Map(report.opinions.filter((o) => quoted.has(o.id)).map((o) => [o.id, o.period]))
  return {
    report,
    periods,
    newest: periods.at(-1) ?? '',
    before: periods.at(-2) ?? '',
    opinions: report.opinions.length,
    ...moodsOf(report),
    issue: (id) => issues.get(id),
    stream: (id) => streams.get(id),
    streamsOf: (issue) => byIssue.get(issue) ?? [],
    submissionsOf: (stream) => [...(submissions.get(stream) ?? [])],
    periodOf: (opinion) => periodsOf.get(opinion) ?? '',
  }
}

function moodsOf(report: StreamsFile): Pick<Facts, 'distinct' | 'stances' | 'sentiment' | 'mood' | 'distinctIn'> {
  const copies = new Set(report.duplicates.map((d) => d.submission))
  const stances = Object.fromEntries(STANCES.map((stance) => [stance, 0])) as Record<Stance, number>
  const moods = new Map<string, { distinct: number; sum: number }>()
  const all = { distinct: 0, sum: 0 }
  const inPeriod = new Map<string, number>()
  for (const { submission, stance, issue, period, sentiment } of report.opinions) {
    if (copies.has(submission)) continue
    stances[stance]++
    inPeriod.set(period, (inPeriod.get(period) ?? 0) + 1)
    const key = `${issue ?? ''}\u0000${period}`
    const mood = moods.get(key) ?? { distinct: 0, sum: 0 }
    moods.set(key, mood)
    for (const counted of [mood, all]) {
      counted.distinct++
      counted.sum += sentiment
    }
  }
  const mean = ({ distinct, sum }: { distinct: number; sum: number }) => (distinct === 0 ? 0 : sum / distinct)
  return {
    distinct: all.distinct,
    stances,
    sentiment: mean(all),
    distinctIn: (period) => inPeriod.get(period) ?? 0,
    mood: (issue, period) => {
      const found = moods.get(`${issue}\u0000${period}`)
      return found ? { distinct: found.distinct, sentiment: mean(found) } : NO_MOOD
    },
  }
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}
