import { describe, expect, it } from 'vitest'
import { matchIssues } from '../../src/stream/index.js'
import type { ReportedIssue } from '../../src/streamsFile.js'

const issue = (id: string, label: string, profile: Record<string, number>): ReportedIssue => ({
  id,
  label,
  theme: '',
  keywords: [],
  opinions: 1,
  distinct: 1,
  units: 1,
  collaborators: 1,
  share: 0,
  sentiment: 0,
  streams: [],
  periods: [],
  profile: Object.entries(profile).map(([subject, weight]) => ({ subject, weight })),
})

describe('matchIssues', () => {
  it('follows a matter by what it is about, though it got another number and another name', () => {
    const before = [
      issue('I01', 'Cắt điện', { dien: 0.9, gia: 0.2 }),
      issue('I02', 'Nước máy', { nuoc: 0.9, ngap: 0.3 }),
    ]
    const now = [
      issue('I01', 'Chất lượng nước', { nuoc: 0.8, ngap: 0.1 }),
      issue('I02', 'Mất điện', { dien: 0.7, gia: 0.5 }),
    ]
    expect(matchIssues(now, before)).toEqual(
      new Map([
        ['I02', 'I01'],
        ['I01', 'I02'],
      ]),
    )
  })

  it('gives one follower to each, the likest', () => {
    const before = [issue('I01', 'Học phí', { hocPhi: 1 })]
    const now = [
      issue('I01', 'Các khoản thu', { hocPhi: 0.6, thu: 0.8 }),
      issue('I02', 'Mức học phí', { hocPhi: 0.9, thu: 0.4 }),
    ]
    expect(matchIssues(now, before)).toEqual(new Map([['I01', 'I02']]))
  })

  it('takes the same name for the same matter, and nothing for what is unlike', () => {
    expect(matchIssues([issue('I01', 'Rác', { a: 1 })], [issue('I09', 'Rác', { b: 1 })])).toEqual(
      new Map([['I09', 'I01']]),
    )
    expect(matchIssues([issue('I01', 'Rác', { a: 1 })], [issue('I09', 'Xe', { b: 1 })]).size).toBe(0)
    expect(matchIssues([], [issue('I09', 'Xe', { b: 1 })]).size).toBe(0)
  })
})
