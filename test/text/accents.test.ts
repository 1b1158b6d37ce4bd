import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restoreAccents, restoreSyllables } from '../../src/text/accents.js'
import { fold } from '../../src/text/characters.js'
import { shadowOf } from '../../src/text/shadow.js'

describe('putting accents back', () => {
  it('reads the whole row, not syllable by syllable', () => {
    const restore = (text: string) => restoreSyllables(text.split(' ')).join(' ')
    expect(restore('nguoi dan buc xuc ve o nhiem moi truong')).toBe('người dân bức xúc về ô nhiễm môi trường')
    expect(restore('bao gio moi co nuoc sach')).toBe('bao giờ mới có nước sạch')
    expect(restore('bao hiem xa hoi')).toBe('bảo hiểm xã hội')
  })

  it('leaves syllables that carry an accent and words that it does not know', () => {
    expect(restoreSyllables(['đuờng', 'xau', 'vneid', 'bảo', 'hiem'])).toEqual(['đuờng', 'xấu', 'vneid', 'bảo', 'hiểm'])
  })

  it('keeps case, marks, numbers and spaces of a running text', () => {
    expect(restoreAccents('De nghi UBND xa  xu ly, 3 thang roi!')).toBe('Đề nghị UBND xã  xử lý, 3 tháng rồi!')
    expect(restoreAccents('GIA DIEN TANG CAO')).toBe('GIÁ ĐIỆN TĂNG CAO')
  })

  it('leaves a text alone that was typed with accents', () => {
    const text = 'Hai anh em đi xe ra Huế, đường xấu lắm'
    expect(restoreAccents(text)).toBe(text)
  })

  it('has nothing to say about nothing', () => {
    expect(restoreSyllables([])).toEqual([])
    expect(restoreAccents('')).toBe('')
    expect(restoreAccents('12/8 !!! 😀')).toBe('12/8 !!! 😀')
  })

  it('changes accents only: folded, a text is the same before and after', () => {
    const syllable = fc.constantFrom(
      'nha',
      'Nuoc',
      'duong',
      'xã',
      'ĐIỆN',
      'email',
      '12',
      ',',
      '\n',
      '😀',
      'thuy',
      'quoc',
    )
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 30 }), (syllables) => {
        const text = syllables.join(' ')
        expect(fold(restoreAccents(text))).toBe(fold(text))
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(restoreAccents(text))).toBe(fold(shadowOf(text).text))
      }),
    )
  })

  it('gives as many syllables as it got, the same for the same, however long the row', () => {
    const row = 'can bo phuong huong dan rat nhiet tinh nhung phai cho lau'.split(' ')
    const long = Array.from({ length: 200 }, () => row).flat()
    const restored = restoreSyllables(long)
    expect(restored.length).toBe(long.length)
    expect(restoreSyllables(long)).toEqual(restored)
  })
})
