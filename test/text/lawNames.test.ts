import { describe, expect, it } from 'vitest'
import { segment } from '../../src/text/doc.js'

const words = (text: string) => segment(text).map((token) => token.text)

describe('the names of laws and decrees', () => {
  it('are one word each, with or without số', () => {
    for (const name of [
      'Nghị định 168/2024/NĐ-CP',
      'nghị định số 168/2024/NĐ-CP',
      'Thông tư 29/2024/TT-BGDĐT',
      'Thông tư liên tịch 01/2024/TTLT-BTC-BNV',
      'Nghị quyết 57-NQ/TW',
      'Luật 31/2024/QH15',
      'QĐ 1719/QĐ-TTg',
      'nghi dinh 168/2024/NĐ-CP',
    ]) {
      expect(words(`theo ${name}, dân phải nộp`)).toContain(name)
    }
  })

  it('end where the name of the kind begins', () => {
    expect(words('Chính phủ ban hành nghị định 168/2024/NĐ-CP')).toEqual([
      'Chính phủ',
      'ban hành',
      'nghị định 168/2024/NĐ-CP',
    ])
  })

  it('take no other number with them', () => {
    expect(words('quyết định 2024')).not.toContain('quyết định 2024')
    expect(words('xe 29A-123.45 theo quyết định 12/8/2026')).toContain('12/8/2026')
    expect(words('168/2024/NĐ-CP')).toEqual(['168/2024/NĐ-CP'])
  })
})
