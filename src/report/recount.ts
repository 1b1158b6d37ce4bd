import { wilsonInterval } from '../stream/index.js'
import type { PeriodCount, ReportedIssue, ReportedOpinion, SetAside, Stream, StreamsFile } from '../streamsFile.js'
import { DATA_FILE } from './files.js'
import type { Findings } from './findings.js'
import { resolveReferences } from './references.js'

/** Figures of a set of opinions, counted anew. */
interface Recount {
  opinions: number
  distinct: number
  sentiment: number
  intensity: number
}

/** Keyed by issue or stream, and by these with a period. */
type Recounts = ReadonlyMap<string, Recount>

/** Fixed-point parts of a unit, as the summary counts them: means must come out the same to the last place. */
const PARTS = 10_000
const NOTHING: Recount = { opinions: 0, distinct: 0, sentiment: 0, intensity: 0 }

/**
 * Every figure of the data file that follows from its own opinions, counted again by other means than those that wrote it,
 * and every id in it looked up. Units and collaborators stand only in the sources.
 *
 * @returns how many figures were compared.
 */
export function recount(data: StreamsFile, findings: Findings): number {
  let numbers = 0
  const check = (place: string, expected: unknown, found: unknown) => {
    numbers++
    const [should, is] = [JSON.stringify(expected), JSON.stringify(found)]
    const message = 'Con số không khớp khi đếm lại từ các ý kiến'
    if (should !== is) findings.add({ file: DATA_FILE, place, message, expected: should, found: is })
  }
  const copies = new Set(data.duplicates.map((d) => d.submission))
  const counts = countAll(data.opinions, copies)
  const distinct = data.opinions.filter((o) => !copies.has(o.submission)).length

  checkSubmissions(data, check)
  data.issues.forEach((issue, i) => {
    checkIssue(issue, `issues[${i}]`, counts, distinct, check)
  })
  data.streams.forEach((stream, i) => {
    checkStream(stream, `streams[${i}]`, counts, check)
  })
  checkSayings(data, copies, check)
  data.hotSpots.forEach(({ issue, period, opinions }, i) => {
    check(`hotSpots[${i}].opinions`, (counts.get(keyOf(issue, period)) ?? NOTHING).distinct, opinions)
  })
  data.ledger.forEach(({ stream, period, opinions }, i) => {
    if (!stream.startsWith('previous/'))
      check(`ledger[${i}].opinions`, (counts.get(keyOf(stream, period)) ?? NOTHING).distinct, opinions)
  })
  const alone = data.opinions.filter((o) => o.issue === null).map((o) => o.id)
  check('alone', alone, data.alone)
  resolveReferences(data, findings)
  return numbers
}

type Check = (place: string, expected: unknown, found: unknown) => void

function checkSubmissions({ submissions, duplicates, setAside = [] }: StreamsFile, check: Check): void {
  const { read, accepted, rejected, distinct, perPeriod, perUnit, perReject, periods } = submissions
  check('submissions.read', accepted + rejected, read)
  check('submissions.distinct', accepted - duplicates.length, distinct)
  const aside = (reason: SetAside['reason']) => setAside.filter((s) => s.reason === reason).length
  check('submissions.otherLanguage', aside('other-language'), submissions.otherLanguage)
  check('submissions.withoutOpinion', aside('no-opinion'), submissions.withoutOpinion)
  if (perReject.length > 0)
    check(
      'submissions.rejected',
      perReject.reduce((sum, r) => sum + r.rows, 0),
      rejected,
    )
  check(
    'submissions.periods',
    perPeriod.map((p) => p.period),
    periods,
  )
  check('submissions.units', perUnit.length, submissions.units)
  perPeriod.forEach(({ units }, i) => {
    check(`submissions.perPeriod[${i}].units`, perUnit.filter((u) => u.submissions[i] > 0).length, units)
  })
}

function checkIssue(issue: ReportedIssue, at: string, counts: Recounts, distinct: number, check: Check): void {
  const should = counts.get(issue.id) ?? NOTHING
  check(`${at}.opinions`, should.opinions, issue.opinions)
  check(`${at}.distinct`, should.distinct, issue.distinct)
  check(`${at}.share`, ratio(should.distinct, distinct), issue.share)
  check(`${at}.sentiment`, mean(should.sentiment, should.distinct), issue.sentiment)
  checkPeriods(issue.id, issue.periods, at, counts, check)
}

function checkStream(stream: Stream, at: string, counts: Recounts, check: Check): void {
  const should = counts.get(stream.id) ?? NOTHING
  const whole = counts.get(stream.issue) ?? NOTHING
  check(`${at}.opinions`, should.opinions, stream.opinions)
  check(`${at}.distinct`, should.distinct, stream.distinct)
  check(`${at}.share`, ratio(should.distinct, whole.distinct), stream.share)
  check(`${at}.shareInterval`, wilsonInterval(should.distinct, whole.distinct), stream.shareInterval)
  check(`${at}.intensity`, mean(should.intensity, should.distinct), stream.intensity)
  check(`${at}.sentiment`, mean(should.sentiment, should.distinct), stream.sentiment)
  checkPeriods(stream.id, stream.periods, at, counts, check)
}

function checkSayings(data: StreamsFile, copies: ReadonlySet<string>, check: Check): void {
  const submissionOf = new Map(data.opinions.map(({ id, submission }) => [id, submission]))
  const isOriginal = (opinion: string) => !copies.has(submissionOf.get(opinion) ?? '')
  data.streams.forEach(({ sayings = [] }, i) => {
    sayings.forEach(({ opinions, distinct }, n) => {
      check(`streams[${i}].sayings[${n}].distinct`, opinions.filter(isOriginal).length, distinct)
    })
  })
}

function checkPeriods(id: string, periods: readonly PeriodCount[], at: string, counts: Recounts, check: Check): void {
  periods.forEach(({ period, opinions, distinct }, i) => {
    const should = counts.get(keyOf(id, period)) ?? NOTHING
    check(`${at}.periods[${i}].opinions`, should.opinions, opinions)
    check(`${at}.periods[${i}].distinct`, should.distinct, distinct)
  })
}

/** One pass over the opinions. */
function countAll(opinions: readonly ReportedOpinion[], copies: ReadonlySet<string>): Recounts {
  const counts = new Map<string, Recount>()
  const enter = (key: string, opinion: ReportedOpinion) => {
    const counted = counts.get(key) ?? { ...NOTHING }
    counts.set(key, counted)
    counted.opinions++
    if (copies.has(opinion.submission)) return
    counted.distinct++
    counted.sentiment += Math.round(opinion.sentiment * PARTS)
    counted.intensity += Math.round(opinion.intensity * PARTS)
  }
  for (const opinion of opinions) {
    for (const id of [opinion.issue, opinion.stream]) {
      if (id === null) continue
      enter(id, opinion)
      enter(keyOf(id, opinion.period), opinion)
    }
  }
  return counts
}

const keyOf = (id: string, period: string) => `${id}\u0000${period}`
const mean = (parts: number, n: number) => (n === 0 ? 0 : Math.round(parts / n) / PARTS)
const ratio = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4)
