import type { LedgerEvent, LedgerEventKind, Stream } from '../streamsFile.js'
import { riseByChance } from './chance.js'
import type { Timeline } from './timeline.js'

/** A change counts as growth or fading where chance explains it less often than this. */
const UNLIKELY = 0.05

/** The same stream from period to period: new, growing, steady, fading, gone; by period, then in the order of `streams`. */
export function ledger(streams: readonly Stream[], time: Timeline): LedgerEvent[] {
  const events: LedgerEvent[] = []
  for (let p = Math.max(1, time.first); p < time.periods.length; p++) {
    const [before, period] = [time.periods[p - 1], time.periods[p]]
    for (const { id, label, issue, stance } of streams) {
      const opinions = time.stream(issue, stance, period)
      const previous = time.stream(issue, stance, before)
      if (opinions + previous === 0) continue
      const event = changeOf(opinions, time.total(period), previous, time.total(before))
      events.push({ stream: id, label, period, event, opinions, previous })
    }
    if (p !== time.first) continue
    for (const gone of time.unmatched) {
      events.push({
        stream: `previous/${gone.id}`,
        label: gone.label,
        period,
        event: 'gone',
        opinions: 0,
        previous: gone.distinct,
      })
    }
  }
  return events
}

/** How `now` of `total` goes on from `before` of `totalBefore`: growth and fading are what chance hardly explains. */
export function changeOf(now: number, total: number, before: number, totalBefore: number): LedgerEventKind {
  if (before === 0) return 'new'
  if (now === 0) return 'gone'
  if (riseByChance(now, total, before, totalBefore) < UNLIKELY) return 'growing'
  return riseByChance(before, totalBefore, now, total) < UNLIKELY ? 'fading' : 'steady'
}
