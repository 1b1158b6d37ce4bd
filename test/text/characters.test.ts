import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CharClass,
  CLASS,
  FOLD,
  fold,
  isLetter,
  LETTER,
  LOWER,
  TONE,
  VIETNAMESE_LETTERS,
} from '../../src/text/characters.js'

const unit = (c: string) => c.charCodeAt(0)

describe('the character tables', () => {
  it('know letters of both cases, digits, marks and gaps', () => {
    const classes = [...'ạ', ...'Ạ', '7', '٣', '\u0301', ',', '₫', '❤', '中', ' ', '\u00a0', '\u200b'].map(
      (c) => CLASS[unit(c)],
    )
    const { lower, upper, digit, mark, punctuation, symbol, emoji, gap } = CharClass
    expect(classes).toEqual([lower, upper, digit, digit, mark, punctuation, symbol, emoji, lower, gap, gap, gap])
  })

  it('tell the letter and the tone of every Vietnamese vowel apart', () => {
    const parts = [...'aàáảãạ'].map((c) => [VIETNAMESE_LETTERS[LETTER[unit(c)]], TONE[unit(c)]])
    expect(parts).toEqual([0, 1, 2, 3, 4, 5].map((tone) => ['a', tone]))
    expect([...'ƯỨẶđĐ'].map((c) => VIETNAMESE_LETTERS[LETTER[unit(c)]])).toEqual(['ư', 'ư', 'ă', 'đ', 'đ'])
    expect([...'fjwzñß中'].every((c) => LETTER[unit(c)] === 0)).toBe(true)
  })

  it('give lower case and folded units that are stable', () => {
    for (let c = 0; c < 0x10000; c++) {
      if (LOWER[LOWER[c]] !== LOWER[c] || FOLD[FOLD[c]] !== FOLD[c])
        throw new Error(`U+${c.toString(16)} is not stable`)
    }
    expect(isLetter(unit('đ'))).toBe(true)
    expect(isLetter(unit('₫'))).toBe(false)
  })
})

describe('fold', () => {
  it('drops case, tones, hats, hooks and the bar of đ', () => {
    expect(fold('ĐƯỜNG Nguyễn Huệ, phường Bến Nghé')).toBe('duong nguyen hue, phuong ben nghe')
    expect(fold('Ðà Nẵng')).toBe('da nang')
  })

  it('gives one key for composed and decomposed text', () => {
    const text = 'Thủ tục cấp sổ đỏ kéo dài, người dân bức xúc'
    expect(fold(text.normalize('NFD'))).toBe(fold(text))
  })

  it('gives back the very text where there is nothing to fold', () => {
    expect(fold('da sua duong 3 lan')).toBe('da sua duong 3 lan')
    expect(fold('')).toBe('')
  })

  it('is idempotent, and blind to case and normal form where Vietnamese is written', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđbcdghĂÂƠƯĐàảãáạằẫộợỹỶ ,.1') })
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => fold(fold(s)) === fold(s)))
    fc.assert(fc.property(vietnamese, (s) => fold(s.toUpperCase()) === fold(s) && fold(s.normalize('NFD')) === fold(s)))
  })

  it('folds texts longer than its buffer', () => {
    expect(fold('Ở'.repeat(10_001))).toBe('o'.repeat(10_001))
  })
})
