import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeViqr, encodeViqr, viqrConfidence } from '../../../src/text/legacy/viqr.js'
import { LETTERS } from './oldFonts.js'

describe('VIQR', () => {
  it('reads every letter of the alphabet, small and capital', () => {
    for (const letter of [...LETTERS, ...LETTERS.map((l) => l.toUpperCase())]) {
      expect(decodeViqr(encodeViqr(letter))).toBe(letter)
    }
  })

  it('reads sentences as people typed them', () => {
    expect(decodeViqr("Ngu+o+`i da^n bu+'c xu'c ve^` o^ nhie^~m")).toBe('Người dân bức xúc về ô nhiễm')
    expect(decodeViqr("DDu+o+`ng xa^'u qua', ddi la.i ra^'t kho' kha(n!")).toBe('Đường xấu quá, đi lại rất khó khăn!')
    expect(decodeViqr("DDa('k La('k, TP.HCM, Dda` Na(~ng")).toBe('Đắk Lắk, TP.HCM, Đà Nẵng')
  })

  it('leaves the marks of a sentence to it', () => {
    expect(decodeViqr("To^i ddi. Co^ a^'y ddi dda^u? Ai? Ngo^`i cho+.. Nha`.")).toBe(
      'Tôi đi. Cô ấy đi đâu? Ai? Ngồi chợ. Nhà.',
    )
    expect(decodeViqr("UBND (bo^. pha^.n mo^.t cu+?a) no'i 'sai'")).toBe("UBND (bộ phận một cửa) nói 'sai'")
    expect(decodeViqr('ba\\. me\\? ddi\\+ve^`')).toBe('ba. me? đi+về')
  })

  it('leaves addresses, codes and other words alone', () => {
    const plain = "a.nguyen@vidu.vn http://vidu.vn/da^n `cat` x=a^2 o+1 address we're f(a)"
    expect(decodeViqr(plain)).toBe(plain)
  })

  it('gives back what it wrote', () => {
    const text =
      'Kính gửi Ủy ban: đường Ngô Quyền (đoạn 2) hỏng nặng, ai chịu? Dân đi. Mẹ tôi ngã.\nƠ, Ý, Ạ; "quốc lộ 1A"…'
    expect(decodeViqr(encodeViqr(text))).toBe(text)
    expect(decodeViqr(encodeViqr(text.normalize('NFD')))).toBe(text)
    const words = fc.constantFrom(
      'đường',
      'thủy',
      'nghiêng',
      'quạ',
      'Ở',
      'ẤP',
      'cơ',
      'đi',
      'bộ',
      'mưa.',
      'hở?',
      'là',
      'mẹ',
      'khuya',
      '12',
      ',',
    )
    fc.assert(
      fc.property(fc.array(words), (array) => {
        const line = array.join(' ')
        expect(decodeViqr(encodeViqr(line))).toBe(line)
      }),
    )
  })

  it('knows itself, and nothing else, by its signs', () => {
    for (const text of [
      'Cha`o anh',
      'Ha` No^.i',
      "co' ai o+? nha` kho^ng",
      'cho+.',
      "Update: ho^` so+ ddang xu+? ly'",
    ]) {
      expect([text, viqrConfidence(text) >= 0.5]).toEqual([text, true])
    }
    for (const text of [
      "I'm sure we're ok, aren't they?",
      'let x = a^2 + b^2; call foo(a)',
      'me? to? so. go. be. hi~ bye~ ha^^',
      'dd if=/dev/zero of=a; ddos attack',
      'toi la. ai? gia 1.200.000d/thang?',
      'nhom mau O+, C++',
      'người dân chờ',
      '',
    ]) {
      expect([text, viqrConfidence(text) < 0.5]).toEqual([text, true])
    }
  })
})
