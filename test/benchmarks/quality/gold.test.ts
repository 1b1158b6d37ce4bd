import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { goldSets, parseGold, unlabelled } from '../../../benchmarks/quality/gold.js'

const absent = path.join(import.meta.dirname, 'no-such-folder')

describe('labelled sets', () => {
  const [own, ...others] = goldSets(absent)

  it('take the three public-affairs months as one, and nothing where the shared folder is absent', () => {
    expect(others).toEqual([])
    expect(own.submissions.length).toBeGreaterThan(400)
    expect([...new Set(own.submissions.map(({ period }) => period))]).toEqual(['2026-07', '2026-08', '2026-09'])
    expect(new Set(own.submissions.map(({ id }) => id)).size).toBe(own.submissions.length)
  })

  it('have every span and every piece of personal data in its text, every original in the set', () => {
    const ids = new Set(own.submissions.map(({ id }) => id))
    for (const { text, opinions, pii = [], dupOf } of own.submissions) {
      for (const piece of [...opinions.map(({ span }) => span), ...pii]) expect(text).toContain(piece)
      if (dupOf !== undefined) expect(ids).toContain(dupOf)
    }
  })

  it('plant a hot spot on an issue that is there in that period', () => {
    for (const { issue, period } of own.hotSpots) {
      const inPeriod = own.submissions.filter((submission) => submission.period === period)
      expect(inPeriod.flatMap(({ opinions }) => opinions).filter((opinion) => opinion.issue === issue)).not.toEqual([])
    }
  })

  it('hand over texts without labels', () => {
    expect(Object.keys(unlabelled(own)[0]).sort()).toEqual([
      'attributes',
      'collaborator',
      'id',
      'period',
      'text',
      'unit',
    ])
  })

  it('may name their hot spots in a first line', () => {
    const lines = [
      '{"meta":{"hotSpots":[{"issue":"rac","period":"2026-09"}]}}',
      '{"id":"X1","text":"Rác","opinions":[]}',
    ]
    const set = parseGold('x', lines.join('\n'))
    expect(set.hotSpots).toEqual([{ issue: 'rac', period: '2026-09' }])
    expect(set.submissions.map(({ id }) => id)).toEqual(['X1'])
  })
})
