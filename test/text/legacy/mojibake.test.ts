import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeMojibake, encodeMojibake } from '../../../src/text/legacy/mojibake.js'
import { LETTERS } from './oldFonts.js'

describe('UTF-8 read as Windows-1252', () => {
  it('is read right for every letter, composed or not', () => {
    for (const letter of [...LETTERS, ...LETTERS.map((l) => l.toUpperCase())]) {
      expect(decodeMojibake(encodeMojibake(letter))).toBe(letter)
      expect(decodeMojibake(encodeMojibake(letter.normalize('NFD')))).toBe(letter.normalize('NFD'))
    }
  })

  it('is read right as it stands in files', () => {
    expect(decodeMojibake('Tiáº¿ng Viá»‡t, ngÆ°á»\u009di dÃ¢n â€œkhá»•â€\u009d')).toBe('Tiếng Việt, người dân “khổ”')
    expect(decodeMojibake('ná»£ lÆ°Æ¡ng, Ä‘Æ°á»\u009dng xáº¥u ðŸ˜¡')).toBe('nợ lương, đường xấu 😡')
  })

  it('is read right where no-break spaces became plain ones', () => {
    expect(decodeMojibake('lÃ  nhÃ  tÃ´i')).toBe('là nhà tôi')
  })

  it('is nothing that Vietnamese or French holds', () => {
    for (const text of ['Đường xấu quá, à ơi', 'Noël à la façade, Ça va ?', '“quoted” – 50 €', 'São Paulo']) {
      expect(decodeMojibake(text)).toBe(text)
    }
  })

  it('gives back any text that it wrote', () => {
    const unit = fc.constantFrom(...'aăàẾđ ĐỹỢ.,“”…–€1\n', 'ê\u0323', '道', '😡', '\u00a0', 'ß', 'œ')
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(decodeMojibake(encodeMojibake(text))).toBe(text)
      }),
    )
  })
})
