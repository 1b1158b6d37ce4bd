import { describe, expect, it } from 'vitest'
import { nearestSubjects } from '../../src/issue/index.js'
import { syllablesOf } from './smallBase.js'

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
