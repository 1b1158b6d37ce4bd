import { describe, expect, it } from 'vitest'
import { decodeTcvn3, encodeTcvn3 } from '../../../src/text/legacy/tcvn3.js'
import { LETTERS, toTcvn3 } from './oldFonts.js'

describe('TCVN3', () => {
  it('reads every letter of the alphabet', () => {
    for (const letter of LETTERS) expect(decodeTcvn3(toTcvn3(letter))).toBe(letter)
  })

  it('reads sentences as they stand in old files', () => {
    expect(decodeTcvn3('Céng hoµ x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam')
    expect(decodeTcvn3('§éc lËp - Tù do - H¹nh phóc')).toBe('Độc lập - Tự do - Hạnh phúc')
    expect(decodeTcvn3('ñy ban nh©n d©n ph­êng (sè 12/9)')).toBe('ủy ban nhân dân phường (số 12/9)')
  })

  it('gives a word in capitals its capitals back, which the font had no codes for', () => {
    expect(decodeTcvn3('TR¦êNG §¹I HäC TH¦¥NG M¹I')).toBe('TRƯỜNG ĐẠI HỌC THƯƠNG MẠI')
    expect(decodeTcvn3('Hµ Néi')).toBe('Hà Nội')
  })

  it('leaves plain text and the signs around words alone', () => {
    const plain = 'Mat dien 3 ngay, goi 1900-1234 khong ai nghe! "that" (?)'
    expect(decodeTcvn3(plain)).toBe(plain)
    expect(decodeTcvn3('“Mùa” – 50%'.replace('ù', 'ï'))).toBe('“Mùa” – 50%')
  })

  it('is written as the published table has it, and read back, words in capitals too', () => {
    const text = 'Đường Ông Bùi Khiêm ngập, TRƯỜNG TIỂU HỌC ĐÓNG CỬA; ngõ nhỏ vẫn khổ, ở ấp Ăng Lô 10 hộ'
    expect(encodeTcvn3(text)).toBe(toTcvn3(text))
    expect(decodeTcvn3(encodeTcvn3(text.normalize('NFD')))).toBe(text)
    for (const letter of LETTERS) expect(encodeTcvn3(letter)).toBe(toTcvn3(letter))
  })

  it('loses only the capital of a letter with a tone at the head of a word', () => {
    expect(decodeTcvn3(encodeTcvn3('Ấn Độ'))).toBe('ấn Độ')
  })
})
