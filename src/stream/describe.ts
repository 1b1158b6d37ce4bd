import type { IssueGroup, Stance } from '../model.js'
import { STANCES } from '../model.js'
import type { PeriodCount, ReportedIssue, Stream } from '../streamsFile.js'
import type { StreamInput } from './input.js'
import { wilsonInterval } from './interval.js'
import { quotesFrom } from './quotable.js'
import type { SayingFinder } from './sayings.js'
import { SCALE, scaleWord } from './scale.js'
import { type Cell, finish } from './summary.js'

/** What every description is made from, beside the input. */
export interface Counted {
  readonly sayings: SayingFinder
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
  const own = members.map((i) => input.opinions[i])
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
    quotes: quotesFrom(
      own.filter(({ submission }) => !counted.copies.has(submission)),
      input,
    ),
    sayings: counted.sayings.of(id, members),
    periods: byPeriod(cells, counted.periods),
  }
}

function byPeriod(cells: readonly Cell[], periods: readonly string[]): PeriodCount[] {
  return periods.map((period) => {
    const { opinions, distinct, units } = finish(cells.filter((cell) => cell.period === period))
    return { period, opinions, distinct, units }
  })
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4)
