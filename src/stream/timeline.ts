import type { Stance } from '../model.js'
import type { ReportedIssue, StreamsFile } from '../streamsFile.js'
import type { StreamSummary } from './summary.js'

/** Distinct opinions of one issue in one period. */
export interface Moment {
  readonly distinct: number
  readonly units: number
  /** Of them, how many are concerned or opposed. */
  readonly against: number
}

/** What was counted period by period: this run's periods, and those of the report before it, matched issue by issue. */
export interface Timeline {
  /** In order of time; those before `first` come from the previous report. */
  readonly periods: readonly string[]
  readonly first: number
  /** Distinct opinions read in a period. */
  total(period: string): number
  /** Units that were heard in a period. */
  units(period: string): number
  issue(issue: string, period: string): Moment
  stream(issue: string, stance: Stance, period: string): number
  /**
   * Of an issue that follows none of the former report: what the likest of its issues held, by how much alike they are. It may
   * have been grouped otherwise then; before an alarm this counts as heard.
   */
  kin(issue: string, period: string): Moment
  /** Streams of the previous report that no issue of this one follows. */
  readonly unmatched: readonly { id: string; label: string; distinct: number; period: string }[]
}

const NOTHING: Moment = { distinct: 0, units: 0, against: 0 }
const AGAINST: ReadonlySet<Stance> = new Set(['concern', 'oppose'])

/** One line to a key, cell by cell. */
class Book {
  readonly totals = new Map<string, number>()
  readonly units = new Map<string, number>()
  readonly moments = new Map<string, Moment>()
  readonly streams = new Map<string, number>()
  readonly kin = new Map<string, Moment>()

  enter(issue: string, stance: Stance, period: string, distinct: number, units: number): void {
    const key = `${issue}\u0000${period}`
    const before = this.moments.get(key) ?? NOTHING
    this.moments.set(key, {
      distinct: before.distinct + distinct,
      units: Math.max(before.units, units),
      against: before.against + (AGAINST.has(stance) ? distinct : 0),
    })
    const stream = `${issue}\u0000${stance}\u0000${period}`
    this.streams.set(stream, (this.streams.get(stream) ?? 0) + distinct)
  }

  count(period: string, distinct: number): void {
    this.totals.set(period, (this.totals.get(period) ?? 0) + distinct)
  }
}

/**
 * @param summary of this run; the tallies of opinions that stand alone carry the issue `''`
 * @param issues of this run
 * @param previous the former report; its periods that this run holds as well are left out
 */
export function timeline(summary: StreamSummary, issues: readonly ReportedIssue[], previous?: StreamsFile): Timeline {
  const book = new Book()
  const unitsOf = unitsByKey(summary)
  for (const { issue, stance, period, distinct } of summary.values()) {
    book.count(period, distinct)
    book.units.set(period, unitsOf.get(period)?.size ?? 0)
    if (issue) book.enter(issue, stance, period, distinct, unitsOf.get(`${issue}\u0000${period}`)?.size ?? 0)
  }
  const now = [...new Set([...summary.values()].map((cell) => cell.period))].filter(Boolean).sort()
  const unmatched = previous ? enterPrevious(book, issues, previous, now[0] ?? '9999-99') : []
  const periods = [...book.totals.keys()].filter(Boolean).sort()
  return {
    periods,
    first: now.length === 0 ? periods.length : periods.indexOf(now[0]),
    total: (period) => book.totals.get(period) ?? 0,
    units: (period) => book.units.get(period) ?? 0,
    issue: (issue, period) => book.moments.get(`${issue}\u0000${period}`) ?? NOTHING,
    stream: (issue, stance, period) => book.streams.get(`${issue}\u0000${stance}\u0000${period}`) ?? 0,
    kin: (issue, period) => book.kin.get(`${issue}\u0000${period}`) ?? NOTHING,
    unmatched,
  }
}

/** Units heard on each issue in each period, and in each period at all. */
function unitsByKey(summary: StreamSummary): Map<string, Set<string>> {
  const unitsOf = new Map<string, Set<string>>()
  for (const cell of summary.values()) {
    for (const key of [`${cell.issue}\u0000${cell.period}`, cell.period]) {
      const units = unitsOf.get(key) ?? new Set<string>()
      for (const unit of cell.units) units.add(unit)
      unitsOf.set(key, units)
    }
  }
  return unitsOf
}

function enterPrevious(book: Book, issues: readonly ReportedIssue[], previous: StreamsFile, before: string) {
  const copies = new Set(previous.duplicates.map((d) => d.submission))
  for (const opinion of previous.opinions) {
    if (opinion.period && opinion.period < before) book.count(opinion.period, copies.has(opinion.submission) ? 0 : 1)
  }
  for (const { period, units } of previous.submissions.perPeriod) if (period < before) book.units.set(period, units)
  const follows = matchIssues(issues, previous.issues)
  const unmatched: { id: string; label: string; distinct: number; period: string }[] = []
  const last = previous.submissions.periods.filter((period) => period < before).at(-1) ?? ''
  for (const stream of previous.streams) {
    const issue = follows.get(stream.issue)
    const issuePeriods = previous.issues.find((i) => i.id === stream.issue)?.periods ?? []
    for (const { period, distinct } of stream.periods) {
      if (period >= before) continue
      const units = issuePeriods.find((p) => p.period === period)?.units ?? 0
      if (issue) book.enter(issue, stream.stance, period, distinct, units)
      else if (period === last && distinct > 0) unmatched.push({ id: stream.id, label: stream.label, distinct, period })
    }
  }
  enterKin(book, issues, previous, follows, before)
  return unmatched
}

function enterKin(
  book: Book,
  issues: readonly ReportedIssue[],
  previous: StreamsFile,
  follows: ReadonlyMap<string, string>,
  before: string,
): void {
  const followers = new Set(follows.values())
  for (const issue of issues) {
    if (followers.has(issue.id)) continue
    for (const other of previous.issues) {
      const alike = likeness(issue, other)
      for (const { period, distinct, units } of other.periods) {
        const key = `${issue.id}\u0000${period}`
        const known = book.kin.get(key) ?? NOTHING
        if (period < before && distinct * alike > known.distinct)
          book.kin.set(key, { distinct: distinct * alike, units: Math.round(units * alike), against: 0 })
      }
    }
  }
}

/**
 * Least likeness of two issues to be the same matter a month on. Read off the example months, each run by itself: issues of one
 * matter stand at 0.42 and above, of two matters nearly all under 0.36.
 */
const SAME_MATTER = 0.4

/** Which issue of the former report each of this one's goes on: one to one, likest first. Previous id → this id. */
export function matchIssues(now: readonly ReportedIssue[], before: readonly ReportedIssue[]): Map<string, string> {
  const pairs = now.flatMap((a) => before.map((b) => ({ a: a.id, b: b.id, alike: likeness(a, b) })))
  const likest = pairs.filter((p) => p.alike >= SAME_MATTER)
  likest.sort((x, y) => y.alike - x.alike || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
  const follows = new Map<string, string>()
  const taken = new Set<string>()
  for (const { a, b } of likest) {
    if (follows.has(b) || taken.has(a)) continue
    follows.set(b, a)
    taken.add(a)
  }
  return follows
}

/** Cosine of the subject profiles, 0..1, and 1 where the labels are the same. */
function likeness(a: ReportedIssue, b: ReportedIssue): number {
  if (a.label === b.label) return 1
  const weights = new Map(b.profile.map((p) => [p.subject, p.weight]))
  const norm = (issue: ReportedIssue) => Math.sqrt(issue.profile.reduce((sum, p) => sum + p.weight ** 2, 0)) || 1
  const dot = a.profile.reduce((sum, p) => sum + p.weight * (weights.get(p.subject) ?? 0), 0)
  return dot / (norm(a) * norm(b))
}
