import type { HotSpot, ReportedIssue } from '../streamsFile.js'
import { falseDiscoveryRates, riseByChance } from './chance.js'
import type { Moment, Timeline } from './timeline.js'

/** An issue is compared with its mean over so many periods before. */
const LOOK_BACK = 3
/** All of these must hold. */
const LEAST_OPINIONS = 8
const LEAST_UNITS = 3
/** Times the share of the periods before. */
const LEAST_RISE = 2
/** Share of opinions concerned or opposed. */
const LEAST_AGAINST = 0.35
/** An alarm asks for more than a description: see `riseByChance`. */
const DISPERSION = 2
const FALSE_DISCOVERIES = 0.05

interface Rise {
  readonly issue: ReportedIssue
  readonly now: Moment
  readonly before: Pick<Moment, 'distinct' | 'units'>
  /** Distinct opinions that the share before would give now. */
  readonly expected: number
  /** The lesser of two, doubled (Bonferroni): of the volume, and of the spread over units, which one loud unit does not raise. */
  readonly pValue: number
}

/**
 * Issues whose volume, spread over units and negative feeling rise beyond what chance explains, hottest first in each period.
 * The first period known has nothing to be compared with, so it has none.
 */
export function hotSpots(issues: readonly ReportedIssue[], time: Timeline): HotSpot[] {
  const found: HotSpot[] = []
  for (let p = Math.max(1, time.first); p < time.periods.length; p++) {
    const period = time.periods[p]
    const rises = issues.map((issue) => rise(issue, time, p))
    const rates = falseDiscoveryRates(rises.map((r) => r.pValue))
    const hot = rises
      .filter((r, i) => rates[i] < FALSE_DISCOVERIES && isHot(r))
      .map((r) => describe(r, period, time.units(period)))
    found.push(...hot.sort((a, b) => b.score - a.score || (a.issue < b.issue ? -1 : 1)))
  }
  return found
}

function rise(issue: ReportedIssue, time: Timeline, p: number): Rise {
  const past = time.periods.slice(Math.max(0, p - LOOK_BACK), p)
  const now = time.issue(issue.id, time.periods[p])
  const total = time.total(time.periods[p])
  const totalBefore = past.reduce((sum, period) => sum + time.total(period), 0)
  const moments = past.map((period) => ({ period, ...heardBefore(issue.id, period, time) }))
  const widest = moments.reduce((a, b) => (b.units > a.units ? b : a))
  const before = { distinct: moments.reduce((sum, m) => sum + m.distinct, 0), units: widest.units }
  const volume = riseByChance(now.distinct, total, before.distinct, totalBefore, DISPERSION)
  const spread = riseByChance(now.units, time.units(time.periods[p]), widest.units, time.units(widest.period))
  return {
    issue,
    now,
    before,
    expected: totalBefore === 0 ? now.distinct : (before.distinct * total) / totalBefore,
    pValue: totalBefore === 0 ? 1 : Math.min(1, 2 * Math.min(volume, spread)),
  }
}

function heardBefore(issue: string, period: string, time: Timeline): Moment {
  const own = time.issue(issue, period)
  const kin = time.kin(issue, period)
  return kin.distinct > own.distinct ? kin : own
}

function isHot({ now, before, expected }: Rise): boolean {
  return (
    now.distinct >= LEAST_OPINIONS &&
    now.distinct >= LEAST_RISE * expected &&
    now.units >= LEAST_UNITS &&
    now.units > before.units &&
    now.against >= LEAST_AGAINST * now.distinct
  )
}

/** Score: geometric mean of how much of the volume is rise, how far it is spread, and how much of it is against. */
function describe({ issue, now, before, expected }: Rise, period: string, unitsInPeriod: number): HotSpot {
  const volume = 1 - expected / now.distinct
  const spread = Math.min(1, now.units / Math.max(1, unitsInPeriod))
  const against = now.against / now.distinct
  const score = Math.round(Math.cbrt(volume * spread * against) * 1000) / 1000
  const usual = expected < 0.5 ? 'gần như chưa có' : `khoảng ${Math.round(expected)}`
  const why =
    `${now.distinct} ý kiến khác nhau, trong khi theo tỷ lệ các kỳ trước ${usual}; ` +
    `lan ra ${now.units} đơn vị (trước đó nhiều nhất ${before.units}); ${Math.round(against * 100)}% băn khoăn hoặc phản đối`
  return { issue: issue.id, period, score, opinions: now.distinct, units: now.units, why }
}
