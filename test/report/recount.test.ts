import { describe, expect, it } from 'vitest'
import { Findings } from '../../src/report/findings.js'
import { recount } from '../../src/report/recount.js'
import { measureQuotes } from '../../src/report/references.js'
import type { StreamsFile } from '../../src/streamsFile.js'
import { labelledAnalysis } from './fixture.js'

const { report } = labelledAnalysis()

/** A stream with two sayings, so that one can be taken for the other. */
const said = report.streams.findIndex(({ sayings }) => sayings.length > 1)

function places(change: (data: StreamsFile) => void): string[] {
  const data = structuredClone(report)
  change(data)
  const findings = new Findings()
  recount(data, findings)
  measureQuotes(data, findings)
  return findings.list().map((finding) => finding.place)
}

describe('figures counted again from the opinions', () => {
  it('agree with those that the streams were built with', () => {
    const findings = new Findings()
    expect(recount(report, findings)).toBeGreaterThan(1000)
    expect(measureQuotes(report, findings)).toBeGreaterThan(100)
    expect(findings.list()).toEqual([])
  })

  it.each<[string, (data: StreamsFile) => void]>([
    ['issues[2].opinions', (d) => d.issues[2].opinions++],
    ['issues[0].distinct', (d) => d.issues[0].distinct--],
    ['issues[1].share', (d) => (d.issues[1].share += 0.01)],
    ['issues[1].periods[2].distinct', (d) => d.issues[1].periods[2].distinct++],
    ['streams[3].distinct', (d) => d.streams[3].distinct++],
    ['streams[0].share', (d) => (d.streams[0].share = 0.99)],
    ['streams[4].shareInterval', (d) => (d.streams[4].shareInterval[1] = 0.9)],
    ['streams[5].intensity', (d) => (d.streams[5].intensity += 0.0001)],
    ['streams[5].sentiment', (d) => (d.streams[5].sentiment -= 0.0001)],
    [`streams[${said}].sayings[0].distinct`, (d) => d.streams[said].sayings[0].distinct++],
    ['submissions.distinct', (d) => d.submissions.distinct++],
    ['submissions.read', (d) => d.submissions.read++],
    ['hotSpots[0].opinions', (d) => d.hotSpots[0].opinions++],
    ['ledger[7].opinions', (d) => d.ledger[7].opinions++],
    ['alone', (d) => d.alone.pop()],
  ])('name %s when it was changed, and nothing else', (place, change) => {
    expect(places(change)).toEqual([place])
  })

  it.each<[string, (data: StreamsFile) => void]>([
    ['opinions[0].id', (d) => (d.opinions[0].id = 'khác#1')],
    ['opinions[5].start', (d) => d.opinions.splice(5, 1, { ...d.opinions[5], start: d.opinions[5].end })],
    ['issues[0].streams[0]', (d) => (d.issues[0].streams[0] = 'I99-support')],
    ['streams[2].quotes[0].opinion', (d) => (d.streams[2].quotes[0].opinion = 'VG-00-000#1')],
    ['streams[2].quotes[0].text', (d) => (d.streams[2].quotes[0].text += '!')],
    ['hotSpots[0].issue', (d) => (d.hotSpots[0].issue = 'I99')],
    [`streams[${said}].sayings[0].id`, (d) => (d.streams[said].sayings[0].id = 'I01-concern-9')],
    [`streams[${said}].sayings[0].opinions[1]`, (d) => (d.streams[said].sayings[0].opinions[1] = 'VG-00-000#1')],
    [
      `streams[${said}].sayings[1].opinions[0]`,
      (d) => (d.streams[said].sayings[1].opinions[0] = d.streams[said].sayings[0].opinions[0]),
    ],
    [
      `streams[${said}].sayings[0].quote.opinion`,
      (d) => (d.streams[said].sayings[0].quote = d.streams[said].sayings[1].quote),
    ],
    [`streams[${said}].sayings[1].quote.text`, (d) => (d.streams[said].sayings[1].quote.text += '!')],
  ])('look up %s', (place, change) => {
    expect(places(change)).toContain(place)
  })
})
