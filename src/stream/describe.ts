import type {
  Duplicate,
  IssueGroup,
  Opinion,
  PeriodCount,
  Quote,
  Redaction,
  ReportedIssue,
  Stance,
  Stream,
  StreamsFile,
  Submission,
} from '../model.js'
import { STANCES } from '../model.js'
import { maskSlice } from '../privacy/index.js'
import { wilsonInterval } from './interval.js'
import { chooseQuotes } from './quotes.js'
import { SCALE, type ScaleStep, scaleWord } from './scale.js'
import { type Cell, finish } from './summary.js'

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

/** What every description is made from, beside the input. */
export interface Counted {
  /** The cells of each issue. */
  readonly cellsOf: ReadonlyMap<string, readonly Cell[]>
  /** Distinct opinions of the whole report. */
  readonly distinct: number
  readonly periods: readonly string[]
  /** Submissions that repeat another. */
  readonly copies: ReadonlySet<string>
}

/** How a stream's stance is named in its label. */
export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  support: 'đồng tình, ủng hộ',
  concern: 'băn khoăn, lo lắng',
  oppose: 'phản đối, bức xúc',
  propose: 'đề nghị, kiến nghị',
  neutral: 'chưa rõ thái độ',
}

/** The figures of one issue: sums of its cells. */
export function describeIssue(id: string, group: IssueGroup, counted: Counted): ReportedIssue {
  const cells = counted.cellsOf.get(id) ?? []
  const { opinions, distinct, units, collaborators, sentiment } = finish(cells)
  const held = STANCES.filter((stance) => cells.some((cell) => cell.stance === stance))
  return {
    id,
    label: group.label,
    theme: group.theme,
    keywords: [...group.keywords],
    opinions,
    distinct,
    units,
    collaborators,
    share: ratio(distinct, counted.distinct),
    sentiment,
    streams: held.map((stance) => `${id}-${stance}`),
    periods: byPeriod(cells, counted.periods),
    profile: group.profile.map(({ subject, weight }) => ({ subject, weight: Math.round(weight * 1e4) / 1e4 })),
  }
}

/** The figures, scale word and quotations of one stream; `members` index into `input.opinions`. */
export function describeStream(
  id: string,
  issue: ReportedIssue,
  input: StreamInput,
  members: readonly number[],
  counted: Counted,
): Stream {
  const stance = id.slice(issue.id.length + 1) as Stance
  const cells = (counted.cellsOf.get(issue.id) ?? []).filter((cell) => cell.stance === stance)
  const { opinions, distinct, collaborators, units, intensity, sentiment } = finish(cells)
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
    scale: scaleWord(distinct, issue.distinct, shareInterval[0], input.scale ?? SCALE),
    intensity,
    sentiment,
    quotes: quotesOf(members, input, counted.copies),
    periods: byPeriod(cells, counted.periods),
  }
}

function quotesOf(members: readonly number[], input: StreamInput, copies: ReadonlySet<string>): Quote[] {
  const pool = members.map((i) => input.opinions[i]).filter((opinion) => !copies.has(opinion.submission))
  const textOf = ({ submission }: ReadOpinion) => input.submissions.get(submission)?.text ?? ''
  const hiddenIn = ({ submission }: ReadOpinion) => input.redactions.get(submission) ?? []
  const candidates = pool.map((opinion) => {
    const { syllables, start, end, stance, probabilities } = opinion
    const text = textOf(opinion)
    const hidden = hiddenIn(opinion).reduce(
      (n, r) => n + Math.max(0, Math.min(end, r.end) - Math.max(start, r.start)),
      0,
    )
    return {
      syllables,
      masked: hidden / Math.max(1, end - start),
      bare: isBare(text.slice(start, end)),
      whole: isWhole(text, start, end),
      sureness: probabilities.stance[stance],
    }
  })
  return chooseQuotes(candidates).map((chosen) => {
    const { id, submission, start, end } = pool[chosen]
    return {
      opinion: id,
      submission,
      start,
      end,
      text: maskSlice(textOf(pool[chosen]), start, end, hiddenIn(pool[chosen])),
    }
  })
}

/** Under one letter in twelve beyond ASCII: accented Vietnamese has one in four. */
const isBare = (text: string) => (text.match(/[^ -~]/g)?.length ?? 0) < text.length / 12

/** Nothing before it, or the end of a sentence; and the same at its end. */
function isWhole(text: string, start: number, end: number): boolean {
  const opens = /(^|[.!?…\n]["”')\]]*)\s*$/.test(text.slice(Math.max(0, start - EDGE), start))
  return opens && (/[.!?…]["”')\]]*$/.test(text.slice(start, end)) || /^\s*($|\n)/.test(text.slice(end, end + EDGE)))
}

/** Characters looked at beside a quotation. */
const EDGE = 8

function byPeriod(cells: readonly Cell[], periods: readonly string[]): PeriodCount[] {
  return periods.map((period) => {
    const { opinions, distinct, units } = finish(cells.filter((cell) => cell.period === period))
    return { period, opinions, distinct, units }
  })
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4)
