import { describe, expect, it } from 'vitest'
import { decodeVni, encodeVni } from '../../../src/text/legacy/vni.js'
import { LETTERS, toVni } from './oldFonts.js'

describe('VNI-Windows', () => {
  it('reads every letter of the alphabet, small and capital', () => {
    for (const letter of LETTERS) {
      expect(decodeVni(toVni(letter))).toBe(letter)
      expect(decodeVni(toVni(letter.toUpperCase()))).toBe(letter.toUpperCase())
    }
  })

  it('reads sentences as they stand in old files', () => {
    expect(decodeVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(decodeVni('Ñoäc laäp - Töï do - Haïnh phuùc')).toBe('Độc lập - Tự do - Hạnh phúc')
    expect(decodeVni('ngöôøi daân phöôøng 5')).toBe('người dân phường 5')
    expect(decodeVni('ÑÖÔØNG NGUYEÃN HUEÄ')).toBe('ĐƯỜNG NGUYỄN HUỆ')
  })

  it('reads a capital vowel with a small sign, as at the head of a sentence', () => {
    expect(decodeVni('Aùnh saùng ñeøn')).toBe('Ánh sáng đèn')
  })

  it('leaves plain text alone', () => {
    expect(decodeVni('Mat nuoc ca tuan, 12/9.')).toBe('Mat nuoc ca tuan, 12/9.')
  })

  it('is written as the published table has it, in either case, and read back', () => {
    const text = 'Ấn tượng: ĐƯỜNG Nguyễn Huệ đẹp, ngõ nhỏ vẫn ngập; 10 hộ ở ấp Ỷ Lan, xã Mỹ Yên'
    expect(encodeVni(text)).toBe(toVni(text))
    expect(decodeVni(encodeVni(text.normalize('NFD')))).toBe(text)
    for (const letter of LETTERS)
      expect([encodeVni(letter), encodeVni(letter.toUpperCase())]).toEqual([toVni(letter), toVni(letter.toUpperCase())])
  })
})
