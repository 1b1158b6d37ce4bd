import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Case } from '../../src/text/accentRow.js'
import { accentsOf, restoreAccents, restoreSyllables } from '../../src/text/accents.js'
import { fold } from '../../src/text/characters.js'

const restore = (text: string) => restoreSyllables(text.split(' ')).join(' ')

/** What people type: bare, accented, half of each, foreign, numbers, marks. */
const piece = fc.constantFrom(
  ...['nha', 'Nuoc', 'duong', 'xã', 'ĐIỆN', 'email', '12', ',', '\n', '😀', 'thuy', 'quoc', 'đuong', 'đươc'],
  ...['hoa\u0300', 'toa\u0300n', 'nguoi', 'dan', 'THU', 'tuc', '(', '“', '...', 'Ð', 'k'],
)
const typed = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))

describe('putting accents back', () => {
  it('reads a syllable by those around it', () => {
    expect(restore('nguoi dan buc xuc ve o nhiem moi truong')).toBe('người dân bức xúc về ô nhiễm môi trường')
    expect(restore('bao gio moi co nuoc sach')).toBe('bao giờ mới có nước sạch')
    expect(restore('bao hiem xa hoi')).toBe('bảo hiểm xã hội')
    expect(restore('hoc phi nam nay tang gap doi')).toBe('học phí năm nay tăng gấp đôi')
  })

  it('leaves syllables that carry an accent and words that it does not know', () => {
    expect(restoreSyllables(['đuờng', 'xau', 'vneid', 'bảo', 'hiem'])).toEqual(['đuờng', 'xấu', 'vneid', 'bảo', 'hiểm'])
  })

  it('completes a syllable of which only đ was typed, or that lacks the tone it can not be without', () => {
    expect(restore('con đuong nay chua đươc sua')).toBe('con đường này chưa được sửa')
    expect(restore('đi lai kho khan')).toBe('đi lại khó khăn')
    expect(restore('môt nguoi dan')).toBe('một người dân')
  })

  it('tells names by their capitals, where it is told of them', () => {
    const row = ['ve', 'hue', 'choi']
    expect(restoreSyllables(row, [Case.lower, Case.capital, Case.lower])).toEqual(['về', 'huế', 'chơi'])
    expect(restoreSyllables(['ong', 'binh', 'xa', 'tan', 'binh'], [0, 1, 0, 1, 1])[4]).toBe('bình')
  })

  it('takes numbers and marks among the syllables as they are', () => {
    expect(restore('ngay 12 , 3 thang !!')).toBe('ngày 12 , 3 tháng !!')
  })

  it('keeps case, marks, numbers and spaces of a running text', () => {
    expect(restoreAccents('De nghi cong an  xu ly, 3 thang roi!')).toBe('Đề nghị công an  xử lý, 3 tháng rồi!')
    expect(restoreAccents('GIA DIEN TANG CAO')).toBe('GIÁ ĐIỆN TĂNG CAO')
  })

  it('leaves a text alone that was typed with accents, to the last unit', () => {
    const text = 'Hai anh em đi xe ra Huế, đường xấu lắm'
    expect(restoreAccents(text)).toBe(text)
    const decomposed = 'Đường trơn trượt, khó đi'.normalize('NFD')
    expect(restoreAccents(decomposed)).toBe(decomposed)
    const accented = fc.constantFrom('đường', 'nước', 'xã', 'hoà', 'thuỷ', 'toa\u0300n', 'Điện', 'quá', 'ở', 'cũng')
    fc.assert(
      fc.property(
        fc.array(accented, { minLength: 1, maxLength: 20 }),
        fc.array(fc.constantFrom('xe', 'cho', 'ba'), { maxLength: 20 }),
        (with_, without) => {
          const words = [...with_, ...without.slice(0, with_.length)]
          expect(restoreAccents(words.join(' '))).toBe(words.join(' '))
        },
      ),
    )
  })

  it('has nothing to say about nothing', () => {
    expect(restoreSyllables([])).toEqual([])
    expect(restoreAccents('')).toBe('')
    expect(accentsOf('12/8 !!! 😀')).toEqual({ text: '12/8 !!! 😀', confidence: 1, syllables: [] })
  })

  it('changes accents only: folded, a text is the same before and after', () => {
    const keepsLetters = (text: string) => {
      expect(fold(restoreAccents(text))).toBe(fold(text))
    }
    fc.assert(fc.property(typed, keepsLetters))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), keepsLetters))
  })

  it('never touches a syllable with a tone, whatever stands around it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const before = text.split(' ')
        const after = restoreAccents(text).split(' ')
        before.forEach((word, i) => {
          if (/[\u0300\u0301\u0303\u0309\u0323]/.test(word.normalize('NFD'))) expect(after[i]).toBe(word)
        })
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

describe('the confidence of restored accents', () => {
  it('stands at its place in the original, decomposed text too', () => {
    const text = 'Duong hoa\u0300 vao benh vien rat kho di'
    const { text: restored, syllables } = accentsOf(text)
    expect(restored).toBe('Đường hoa\u0300 vào bệnh viện rất khó đi')
    expect(syllables.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe('Duong vao benh vien rat kho di')
    expect(syllables.map((syllable) => syllable.text).join(' ')).toBe('Đường vào bệnh viện rất khó đi')
  })

  it('is a share: of each syllable, and of the whole their mean', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { text: restored, confidence, syllables } = accentsOf(text)
        for (const syllable of syllables) {
          expect(syllable.confidence).toBeGreaterThan(0)
          expect(syllable.confidence).toBeLessThanOrEqual(1)
          expect(fold(syllable.text)).toBe(fold(text.slice(syllable.start, syllable.end)))
        }
        const sum = syllables.reduce((all, syllable) => all + syllable.confidence, 0)
        expect(confidence).toBeCloseTo(syllables.length === 0 ? 1 : sum / syllables.length)
        expect(restored).toBe(restoreAccents(text))
      }),
    )
  })

  it('is lower where more can be meant', () => {
    const sure = accentsOf('bao hiem xa hoi')
    const unsure = accentsOf('co ba cho')
    expect(sure.confidence).toBeGreaterThan(0.95)
    expect(unsure.confidence).toBeLessThan(sure.confidence)
  })
})
