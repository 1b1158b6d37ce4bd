import { describe, expect, it } from 'vitest'
import { factsOf } from '../../src/report/facts.js'
import { labelledAnalysis, PERIODS } from './fixture.js'

const { report } = labelledAnalysis()
const facts = factsOf(report)

describe('what the sections look up', () => {
  it('knows the newest period and the one before', () => {
    expect([facts.newest, facts.before]).toEqual(['2026-09', '2026-08'])
    const single = factsOf(labelledAnalysis(['2026-09']).report)
    expect([single.newest, single.before]).toEqual(['2026-09', ''])
  })

  it('counts distinct opinions alike by stance, by period and in the issues', () => {
    const stances = Object.values(facts.stances).reduce((a, b) => a + b)
    const periods = PERIODS.map((period) => facts.distinctIn(period)).reduce((a, b) => a + b)
    expect(stances).toBe(facts.distinct)
    expect(periods).toBe(facts.distinct)
    for (const issue of report.issues) {
      const moods = PERIODS.map((period) => facts.mood(issue.id, period).distinct)
      expect(moods).toEqual(issue.periods.map((p) => p.distinct))
    }
  })

  it('gives the streams of an issue, largest first, and their submissions, each once', () => {
    for (const { id } of report.issues) {
      const sizes = facts.streamsOf(id).map((s) => s.distinct)
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
      for (const stream of facts.streamsOf(id)) {
        const ids = facts.submissionsOf(stream.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBeLessThanOrEqual(stream.opinions)
        expect(ids.length).toBeGreaterThan(0)
      }
    }
  })
})
