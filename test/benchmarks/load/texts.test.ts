import { describe, expect, it } from 'vitest'
import { piecesBySubject, piecesOf } from '../../../benchmarks/load/texts.js'

describe('pieces for load', () => {
  it('are clauses, short openings kept with what follows, marks gone', () => {
    expect(piecesOf('Thưa anh, đường xóm tôi ngập. Xe không qua được, mong phường xem lại!')).toEqual([
      'Thưa anh, đường xóm tôi ngập',
      'Xe không qua được',
      'mong phường xem lại',
    ])
  })

  it('are cut evenly where a clause is long', () => {
    expect(piecesOf('Mở vòi ra thấy nước vàng khè để lắng nửa tiếng')).toEqual([
      'Mở vòi ra thấy nước',
      'vàng khè để lắng nửa tiếng',
    ])
  })

  it('leave numbers whole', () => {
    expect(piecesOf('Tiền điện 1,5 triệu mỗi tháng')).toEqual(['Tiền điện 1,5 triệu mỗi tháng'])
  })

  it('come from hundreds of subjects, a few words each', () => {
    const subjects = piecesBySubject()
    expect(subjects.length).toBeGreaterThan(500)
    expect(subjects.flat().filter((piece) => piece.split(' ').length > 7)).toEqual([])
    expect(subjects.flat().every(Boolean)).toBe(true)
  })
})
