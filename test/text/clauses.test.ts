import { describe, expect, it } from 'vitest'
import { slicesOf } from './atomsOf.js'

const clauses = (text: string) => slicesOf(text, 'clauses')

describe('clauses', () => {
  it('are cut at commas, semicolons, colons and spaced dashes', () => {
    expect(clauses('Ý kiến chung: xe buýt chạy trễ, tài xế hay cáu; vé thì rẻ – đi làm bằng xe này vẫn lợi')).toEqual([
      'Ý kiến chung:',
      'xe buýt chạy trễ,',
      'tài xế hay cáu;',
      'vé thì rẻ –',
      'đi làm bằng xe này vẫn lợi',
    ])
  })

  it('are not cut in enumerations of short words, nor in numbers', () => {
    for (const text of [
      'Điện, đường, trường, trạm đều có',
      'Phường, xã, thị trấn cùng làm',
      'Người dân rất lo lắng, bức xúc.',
      'Giá lên 3,5 triệu một tháng',
    ]) {
      expect(clauses(text)).toEqual([text])
    }
  })

  it('are not cut after the phrase that introduces them', () => {
    expect(clauses('Hiện nay, đường này rất bẩn. Tuy nhiên, chưa ai dọn cả')).toEqual([
      'Hiện nay, đường này rất bẩn.',
      'Tuy nhiên, chưa ai dọn cả',
    ])
  })

  it('keep short brackets and quotes whole', () => {
    for (const text of [
      'Nên mở thêm quầy (nếu được, sớm trong tháng này) cho dân',
      'Họ bảo “về đi, mai quay lại đây” rồi đóng cửa',
    ]) {
      expect(clauses(text)).toEqual([text])
    }
  })

  it('follow one another without gaps', () => {
    expect(clauses('')).toEqual([])
    expect(clauses(', , ,').join('')).toBe(', , ,')
  })
})
