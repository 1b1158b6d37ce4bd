import { describe, expect, it } from 'vitest'
import { align } from '../../../benchmarks/quality/align.js'
import { isVerbatim, scoreReport } from '../../../benchmarks/quality/checks.js'
import type { Quote, Stream, StreamsFile } from '../../../src/streamsFile.js'
import { reported, reportOf, SET } from './fixture.js'

const score = (parts: Partial<StreamsFile>, files: string[] = []) => {
  const report = reportOf(parts)
  return scoreReport(SET, report, align(SET, report), files)
}
const text = SET.submissions[1].text
const at = (piece: string) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length })
const streamWith = (quotes: Quote[]): Stream => ({
  id: 's1',
  issue: 'i1',
  stance: 'concern',
  label: 'Rác',
  opinions: 1,
  distinct: 1,
  collaborators: 1,
  units: 1,
  share: 1,
  shareInterval: [0, 1],
  scale: null,
  intensity: 0,
  sentiment: 0,
  quotes,
  sayings: [],
  periods: [],
})

describe('checking a report', () => {
  it('counts opinions missed, and off-topic submissions that made it into a stream', () => {
    const greeting = reported('A4', 'Chúc cả nhà', { issue: 'i1', stream: 's1' })
    expect(score({ opinions: [greeting] })).toMatchObject({
      'opinions: missed': { found: 4, of: 4 },
      'opinions: off-topic left out': { found: 0, of: 1 },
    })
    expect(score({ opinions: [{ ...greeting, stream: null }] })['opinions: off-topic left out']).toEqual({
      found: 1,
      of: 1,
    })
  })

  it('takes a copy either way round, and says nothing of precision where none is reported', () => {
    const copy = { submission: 'A2', of: 'A3', kind: 'near', similarity: 0.8 } as const
    expect(score({ duplicates: [copy] })).toMatchObject({ 'duplicates: precision': 1, 'duplicates: recall': 1 })
    expect(score({ duplicates: [copy, { ...copy, submission: 'A1' }] })['duplicates: precision']).toBe(0.5)
    expect(score({})).toMatchObject({ 'duplicates: precision': null, 'duplicates: recall': 0 })
  })

  it('wants nine tenths of the letters and digits masked', () => {
    const phone = at('0912 345 678')
    const redaction = { submission: 'A2', kind: 'phone' as const, ...phone }
    const masked = (end: number) => score({ redactions: [{ ...redaction, end }] })['privacy: pieces masked']
    expect(masked(phone.end)).toEqual({ found: 1, of: 2 })
    expect(masked(phone.end - 1)).toEqual({ found: 1, of: 2 })
    expect(masked(phone.end - 2)).toEqual({ found: 0, of: 2 })
  })

  it('finds personal data in what is written, however it is composed', () => {
    const stream = { ...streamWith([]), label: 'chị Thu Hà'.normalize('NFD') }
    expect(score({ streams: [stream] }, ['gọi 0912 345 678'])).toMatchObject({
      'privacy: pieces leaked into the data file': { found: 1, of: 2 },
      'privacy: pieces leaked into any file': { found: 2, of: 2 },
    })
  })

  it('holds quotations against the text they come from', () => {
    const quote = { opinion: 'A2#1', submission: 'A2', start: 0, end: text.length }
    const good = 'Gọi chị [tên] [điện thoại] mà xe rác vẫn không tới.'
    const bad = 'Gọi chị [tên] [điện thoại] mà xe rác không tới.'
    const streams = [streamWith([good, bad].map((words) => ({ ...quote, text: words })))]
    expect(score({ streams })['quotations: verbatim']).toEqual({ found: 1, of: 2 })
  })

  it('calls a hot spot right by the gold issue that most of its opinions are of', () => {
    const opinions = [reported('A2', text, { issue: 'i1' }), reported('A1', 'Xe buýt thì', { issue: 'i2' })]
    const hot = (issue: string) => ({ issue, period: '2026-09', score: 1, opinions: 1, units: 1, why: '' })
    expect(score({ opinions, hotSpots: [hot('i1'), hot('i2')] })).toMatchObject({
      'hot spots: right, of those reported': { found: 1, of: 2 },
      'hot spots: reported, of those there': { found: 1, of: 1 },
    })
  })
})

describe('a verbatim quotation', () => {
  it('may hide personal data and change nothing else', () => {
    expect(isVerbatim('Đề nghị (gấp) sửa?', 'Đề nghị (gấp) sửa?')).toBe(true)
    expect(isVerbatim('Ông [tên] hứa', 'Ông Nguyễn Văn Tám hứa')).toBe(true)
    expect(isVerbatim('Ông [tên] hứa', 'Ông Nguyễn Văn Tám hứa suông')).toBe(false)
  })
})
