import { describe, expect, it } from 'vitest'
import { clausesBySubject, clausesOf } from '../../../benchmarks/load/texts.js'

describe('clauses for load', () => {
  it('are split at marks, short openings kept with what follows', () => {
    expect(clausesOf('Thưa anh, đường xóm tôi ngập cả tuần, xe không qua được. Mong phường xem lại!')).toEqual([
      'Thưa anh, đường xóm tôi ngập cả tuần',
      'xe không qua được',
      'Mong phường xem lại',
    ])
  })

  it('leave numbers whole', () => {
    expect(clausesOf('Tiền điện 1,5 triệu mỗi tháng')).toEqual(['Tiền điện 1,5 triệu mỗi tháng'])
  })

  it('come from hundreds of subjects', () => {
    const subjects = clausesBySubject()
    expect(subjects.length).toBeGreaterThan(500)
    expect(subjects.every((clauses) => clauses.length > 0 && clauses.every(Boolean))).toBe(true)
  })
})
