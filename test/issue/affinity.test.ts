import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { affinity, nearestSubjects, shippedBase, subjectScores } from '../../src/issue/index.js'
import { syllablesOf } from './smallBase.js'

const alike = (a: string, b: string) => affinity(syllablesOf(a), syllablesOf(b))

describe('affinity', () => {
  it('is high for one matter in other words, low for two matters', () => {
    expect(alike('hóa đơn tiền điện tăng gấp đôi', 'giá điện bậc thang cao quá')).toBeGreaterThan(0.3)
    expect(alike('hóa đơn tiền điện tăng gấp đôi', 'cô giáo bắt học thêm')).toBeLessThan(0.1)
  })

  it('is 1 with itself, 0 where nothing is known, and the same both ways', () => {
    expect(alike('rác ùn ứ đầu hẻm', 'rác ùn ứ đầu hẻm')).toBeCloseTo(1, 5)
    expect(affinity([], ['rác'])).toBe(0)
    const words = fc.array(fc.constantFrom('rác', 'điện', 'học', 'phí', 'xe', 'ngập', 'và', 'qqq'), { maxLength: 8 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(affinity(a, b)).toBeCloseTo(affinity(b, a), 10)
        expect(Math.abs(affinity(a, b))).toBeLessThanOrEqual(1 + 1e-6)
      }),
    )
  })
})

describe('nearestSubjects', () => {
  it('names what a text is about, the first with weight 1', () => {
    const [first, second] = nearestSubjects(syllablesOf('Xe buýt bỏ trạm, chờ 40 phút không có chuyến'), 5)
    expect(first.name).toMatch(/buýt/)
    expect(first.weight).toBe(1)
    expect(second.weight).toBeLessThan(1)
  })

  it('gives no more than asked, and nothing for nothing', () => {
    expect(nearestSubjects(syllablesOf('học phí tăng'), 3)).toHaveLength(3)
    expect(nearestSubjects([], 3)).toEqual([])
    expect(nearestSubjects(['qqq'], 3)).toEqual([])
  })
})

describe('subjectScores', () => {
  it('has a score for every subject of the base, zero for nothing', () => {
    expect(subjectScores(syllablesOf('ngập nước')).length).toBe(shippedBase().subjects.length)
    expect(subjectScores([]).every((score) => score === 0)).toBe(true)
  })
})
