import { describe, expect, it } from 'vitest'
import { movements } from '../../src/report/movements.js'
import type { LedgerEvent } from '../../src/streamsFile.js'
import { labelledAnalysis } from './fixture.js'

const { report } = labelledAnalysis()

const event = (stream: string, previous: number, opinions: number): LedgerEvent => ({
  stream,
  label: `${stream}: băn khoăn, lo lắng`,
  period: '2026-09',
  event: 'steady',
  opinions,
  previous,
})

describe('how issues went on from the period before', () => {
  it('takes the streams of an issue together: what none of them shows, all of them may', () => {
    const ledger = [
      event('I01-concern', 3, 12),
      event('I01-oppose', 2, 12),
      event('I02-concern', 200, 200),
      event('I03-propose', 30, 28),
    ]
    const found = movements({ ...report, ledger }, '2026-09')
    expect(found[0]).toMatchObject({ issue: 'I01', label: report.issues[0].label, before: 5, now: 24, kind: 'growing' })
    expect(found.slice(1).map((m) => m.kind)).toEqual(['steady', 'steady'])
  })

  it('tells what fades, what is gone and what is new', () => {
    const ledger = [
      event('I01-concern', 30, 6),
      event('I02-concern', 9, 0),
      event('I03-concern', 0, 4),
      event('I04-concern', 500, 500),
      event('I05-concern', 500, 500),
    ]
    const kinds = Object.fromEntries(movements({ ...report, ledger }, '2026-09').map((m) => [m.issue, m.kind]))
    expect(kinds).toEqual({ I01: 'fading', I02: 'gone', I03: 'new', I04: 'steady', I05: 'steady' })
  })

  it('keeps the name of an issue that only the former report has', () => {
    const [found] = movements({ ...report, ledger: [event('previous/I07-oppose', 12, 0)] }, '2026-09')
    expect(found).toMatchObject({ issue: 'previous/I07', label: 'previous/I07-oppose', kind: 'gone' })
  })

  it('looks at one period only', () => {
    expect(movements({ ...report, ledger: [event('I01-concern', 3, 9)] }, '2026-08')).toEqual([])
  })
})
