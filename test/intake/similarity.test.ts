import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparable, likeness, spelling } from '../../src/intake/similarity.js'

const like = (a: string, b: string) => likeness(comparable(a), comparable(b), 0.65)

describe('what copies have in common', () => {
  it('is the syllables as read, without accents, case and marks', () => {
    expect(comparable('Đèn đường NGÕ 12 tắt, “hai tuần” rồi!!!')).toBe('den duong ngo 12 tat hai tuan roi')
    expect(comparable('UBND ko giải quyết')).toBe('uy ban nhan dan khong giai quyet')
    expect(comparable('👍👍 ...')).toBe('')
  })

  it('is spelled the same whatever the accents, case and marks', () => {
    expect(spelling('“Hẻm 84” tắc – MÃI!')).toBe('hem 84 tac mai')
    expect(spelling('… 👍')).toBe('')
  })

  it('is the same for NFD and NFC', () => {
    const text = 'Trạm y tế thiếu thuốc huyết áp'
    expect(comparable(text.normalize('NFD'))).toBe(comparable(text))
  })
})

describe('likeness', () => {
  it('is the same either way round, and 1 for the same text', () => {
    const text = fc.string({ unit: fc.constantFrom('duong ', 'ngap ', 'rac ', 'den ', '12 ', 'cho '), maxLength: 14 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b, 0.65)).toEqual(likeness(b, a, 0.65))
        expect(likeness(a, a, 0.65)).toEqual({ similarity: 1, copied: true })
        expect(likeness(a, b, 0.65).similarity).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('knows no copy of fewer than five syllables, nor one that makes up little of the other', () => {
    expect(like('Đề nghị xem xét', 'Đề nghị xem xét lại').copied).toBe(false)
    const long =
      'Tổ dân phố chúng tôi đã ba lần gửi đơn về việc cống thoát nước đầu ngõ bị tắc, mưa là nước tràn vào nhà, đồ đạc hư hết mà chưa thấy ai xuống xem, rất mong được giải quyết sớm'
    expect(like('rất mong được giải quyết sớm', long).copied).toBe(false)
  })

  it('tells letters of one formula apart by what stands between', () => {
    const opening = 'Kính gửi Ủy ban nhân dân phường, tôi là người dân tổ 5, nay xin phản ánh việc như sau:'
    const closing = 'Kính mong các cấp quan tâm giải quyết. Xin trân trọng cảm ơn.'
    const a = `${opening} đèn đường trước số nhà tôi tắt đã hai tuần. ${closing}`
    expect(like(a, `${opening} quán nhậu đầu hẻm mở loa tới khuya. ${closing}`).copied).toBe(false)
    expect(like(a, `${opening} đèn đường ngay trước nhà tôi tắt gần hai tuần nay. ${closing}`).copied).toBe(true)
  })

  it('tells texts apart that differ in a number', () => {
    expect(like('Đề nghị sửa đường tổ 5 vì ngập quanh năm', 'Đề nghị sửa đường tổ 7 vì ngập quanh năm').copied).toBe(
      false,
    )
    expect(like('Chờ khám từ 5 giờ sáng tới trưa', 'Chờ khám từ sáng tới trưa').copied).toBe(true)
  })

  it('compares texts of any length', () => {
    const page = Array.from({ length: 3000 }, (_, i) => `việc ${i % 97} thứ ${i}`).join(' ')
    expect(like(page, `${page} và thêm một dòng nữa`)).toMatchObject({ copied: true })
    expect(like(page, 'chuyện khác hẳn về cây xanh '.repeat(1500)).copied).toBe(false)
  })
})
