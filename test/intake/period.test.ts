import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate, parsePeriod } from '../../src/intake/period.js'

describe('dates', () => {
  it('reads the ways an office writes the fifteenth of September', () => {
    const ways = ['15/09/2026', '15/9/2026', '15-9-2026', '15.09.2026', '2026-09-15', '2026/9/15', '15/9/26', '46280']
    const long = [
      'ngày 15 tháng 9 năm 2026',
      '15 tháng 9, 2026',
      '15 Thg 9, 2026',
      'Thứ Ba, 15/09/2026',
      ' 15/09/2026 ',
    ]
    const timed = ['2026-09-15T08:30:00Z', '15/09/2026 08:30', '08:30 15/09/2026', '46280.35', '2026-09-15 08:30:00']
    for (const way of [...ways, ...long, ...timed]) expect([way, parseDate(way)]).toEqual([way, '2026-09-15'])
  })

  it('knows no day that the calendar does not have', () => {
    const none = ['32/13/2026', '31/06/2026', '29/02/2026', '2026-13-01', '09/15/2026', '0/9/2026', '15/09/0026', '']
    const prose = ['hôm qua', 'chưa rõ', '15', '0912345678', '15/09', '15/09/20261', 'x'.repeat(1000)]
    for (const text of [...none, ...prose]) expect([text, parseDate(text)]).toEqual([text, null])
    expect(parseDate('29/02/2028')).toBe('2028-02-29')
  })

  it('reads back every day it could have written', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [year, month, date] = iso.split('-')
        expect(parseDate(iso)).toBe(iso)
        expect(parseDate(`${date}/${month}/${year}`)).toBe(iso)
        expect(parsePeriod(`Tháng ${Number(month)}/${year}`)).toBe(iso.slice(0, 7))
      }),
    )
  })
})

describe('periods', () => {
  it('reads the ways an office writes September', () => {
    const ways = ['2026-09', '09/2026', 'Tháng 9/2026', 'T9-2026', '9/2026', 'T9/2026', '202609', '2026/9', '9-2026']
    const long = ['tháng 09 năm 2026', 'THANG 9 NAM 2026', 'Kỳ tháng 9/2026', 'Sep-26', 'September 2026', 'T9.2026']
    const days = ['15/09/2026', '2026-09-01', '46280', ' Tháng 9 / 2026 ']
    for (const way of [...ways, ...long, ...days]) expect([way, parsePeriod(way)]).toEqual([way, '2026-09'])
  })

  it('takes the year of a lone month from what is around it', () => {
    expect(parsePeriod('Tháng 9', '2026-08')).toBe('2026-09')
    expect(parsePeriod('T9', '2026-09-15')).toBe('2026-09')
    expect(parsePeriod('9', '2026-01')).toBe('2026-09')
    expect(parsePeriod('Tháng 9')).toBeNull()
  })

  it('knows no thirteenth month, no quarter and no prose', () => {
    for (const text of ['13/2026', '2026-00', 'Quý III/2026', 'Tháng 9/1026', 'xyz-26', 'đầu tháng', ''])
      expect([text, parsePeriod(text, '2026-09')]).toEqual([text, null])
  })
})
