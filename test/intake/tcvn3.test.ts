import { describe, expect, it } from 'vitest'
import { fromTcvn3 } from '../../src/intake/tcvn3.js'
import { LETTERS, toTcvn3 } from './oldFonts.js'

describe('TCVN3', () => {
  it('reads every letter of the alphabet', () => {
    for (const letter of LETTERS) expect(fromTcvn3(toTcvn3(letter))).toBe(letter)
  })

  it('reads sentences as they stand in old files', () => {
    expect(fromTcvn3('Céng hoµ x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam')
    expect(fromTcvn3('§éc lËp - Tù do - H¹nh phóc')).toBe('Độc lập - Tự do - Hạnh phúc')
    expect(fromTcvn3('ñy ban nh©n d©n ph­êng (sè 12/9)')).toBe('ủy ban nhân dân phường (số 12/9)')
  })

  it('gives a word in capitals its capitals back, which the font had no codes for', () => {
    expect(fromTcvn3('TR¦êNG §¹I HäC TH¦¥NG M¹I')).toBe('TRƯỜNG ĐẠI HỌC THƯƠNG MẠI')
    expect(fromTcvn3('Hµ Néi')).toBe('Hà Nội')
  })

  it('leaves plain text and the signs around words alone', () => {
    const plain = 'Mat dien 3 ngay, goi 1900-1234 khong ai nghe! "that" (?)'
    expect(fromTcvn3(plain)).toBe(plain)
    expect(fromTcvn3('“Mùa” – 50%'.replace('ù', 'ï'))).toBe('“Mùa” – 50%')
  })
})
