import { describe, expect, it } from 'vitest'
import { fromVni } from '../../src/intake/vni.js'
import { LETTERS, toVni } from './oldFonts.js'

describe('VNI-Windows', () => {
  it('reads every letter of the alphabet, small and capital', () => {
    for (const letter of LETTERS) {
      expect(fromVni(toVni(letter))).toBe(letter)
      expect(fromVni(toVni(letter.toUpperCase()))).toBe(letter.toUpperCase())
    }
  })

  it('reads sentences as they stand in old files', () => {
    expect(fromVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(fromVni('Ñoäc laäp - Töï do - Haïnh phuùc')).toBe('Độc lập - Tự do - Hạnh phúc')
    expect(fromVni('ngöôøi daân phöôøng 5')).toBe('người dân phường 5')
    expect(fromVni('ÑÖÔØNG NGUYEÃN HUEÄ')).toBe('ĐƯỜNG NGUYỄN HUỆ')
  })

  it('reads a capital vowel with a small sign, as at the head of a sentence', () => {
    expect(fromVni('Aùnh saùng ñeøn')).toBe('Ánh sáng đèn')
  })

  it('leaves plain text alone', () => {
    expect(fromVni('Mat nuoc ca tuan, 12/9.')).toBe('Mat nuoc ca tuan, 12/9.')
  })
})
