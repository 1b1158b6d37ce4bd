import { describe, expect, it } from 'vitest'
import { isWordBeforeDigit, missingSpace } from '../../src/text/glued.js'

const split = (word: string) => {
  const at = missingSpace(word, 0, word.length)
  return at < 0 ? word : `${word.slice(0, at)} ${word.slice(at)}`
}

describe('a missing space', () => {
  it('is found between two syllables, one of them with an accent', () => {
    expect('hàilòng Tôithấy phụhồ bệnhxong Nhàem Ôngngoại đènpin trựcTết vậnđộng'.split(' ').map(split)).toEqual([
      'hài lòng',
      'Tôi thấy',
      'phụ hồ',
      'bệnh xong',
      'Nhà em',
      'Ông ngoại',
      'đèn pin',
      'trực Tết',
      'vận động',
    ])
  })

  it('is found before a capital that labels something', () => {
    expect(['nhàB', 'tổA', 'vitaminC'].map(split)).toEqual(['nhà B', 'tổ A', 'vitaminC'])
  })

  it('is not looked for without an accent, nor in what is no two syllables', () => {
    const words = 'facebook iphone homnay Mátxcơva đ ưđ'.split(' ')
    expect(words.map(split)).toEqual(words)
    expect(split('à'.repeat(5_000))).toBe('à'.repeat(5_000))
  })
})

describe('a word before a digit', () => {
  it('is one that carries an accent', () => {
    expect(
      ['lớp', 'tổ', 'phường', 'mp', 'ca', 'A', 'đ'].map((word) => isWordBeforeDigit(word, 0, word.length)),
    ).toEqual([true, true, true, false, false, false, false])
  })
})
