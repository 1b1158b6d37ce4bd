import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  capital,
  count,
  decimal,
  enumeration,
  intensityWords,
  interval,
  opinionCount,
  percent,
  periodName,
  periodRange,
  scaleSubject,
  sentimentWords,
} from '../../src/report/wording.js'

describe('the wording of an office report', () => {
  it('writes numbers as Vietnamese offices do', () => {
    expect([count(0), count(999), count(1234), count(1234567)]).toEqual(['0', '999', '1.234', '1.234.567'])
    expect([decimal(0.5), decimal(-0.52), decimal(-0.001), decimal(1234.5)]).toEqual(['0,5', '−0,52', '0', '1.234,5'])
    expect([percent(1, 8), percent(2, 8), percent(3, 3), percent(1, 2500), percent(61, 360)]).toEqual([
      '12,5%',
      '25%',
      '100%',
      '0%',
      '16,9%',
    ])
    expect(interval([0.1487, 0.388])).toBe('15–39%')
  })

  it('keeps every digit of a count, whatever its length', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 }), (n) => {
        expect(Number(count(n).replaceAll('.', ''))).toBe(n)
      }),
    )
  })

  it('names periods by month', () => {
    expect([periodName('2026-09'), periodName('2026-11'), periodName('')]).toEqual([
      'tháng 9/2026',
      'tháng 11/2026',
      'không ghi kỳ',
    ])
    expect(periodRange(['2026-07', '2026-08', '2026-09'])).toBe('tháng 7/2026 – tháng 9/2026')
    expect(periodRange(['2026-09'])).toBe('tháng 9/2026')
  })

  it('tells copies only where there are some', () => {
    expect(opinionCount({ distinct: 48, opinions: 52 })).toBe('48 ý kiến khác nhau (52 kể cả bản chép lại)')
    expect(opinionCount({ distinct: 3, opinions: 3 })).toBe('3 ý kiến khác nhau')
  })

  it('makes a scale word the subject of a sentence', () => {
    expect(['một bộ phận', 'nhiều ý kiến', 'đa số'].map(scaleSubject)).toEqual([
      'Một bộ phận ý kiến',
      'Nhiều ý kiến',
      'Đa số ý kiến',
    ])
  })

  it('puts feelings in words and keeps the number', () => {
    expect([intensityWords(0), intensityWords(0.45), intensityWords(0.5), intensityWords(0.9)]).toEqual([
      'nhẹ (0)',
      'vừa (0,45)',
      'mạnh (0,5)',
      'rất mạnh (0,9)',
    ])
    expect([sentimentWords(-0.52), sentimentWords(0.05), sentimentWords(0.2), sentimentWords(-0.9)]).toEqual([
      'tiêu cực (−0,52)',
      'trung tính (0,05)',
      'hơi tích cực (0,2)',
      'rất tiêu cực (−0,9)',
    ])
  })

  it('begins and joins as a sentence does', () => {
    expect(['đường xuống cấp', 'Ồn', ''].map(capital)).toEqual(['Đường xuống cấp', 'Ồn', ''])
    expect([enumeration(['a']), enumeration(['a', 'b']), enumeration(['a', 'b', 'c'])]).toEqual([
      'a',
      'a và b',
      'a, b và c',
    ])
  })
})
