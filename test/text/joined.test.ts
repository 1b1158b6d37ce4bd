import { describe, expect, it } from 'vitest'
import { endOfJoined, endOfLetters } from '../../src/text/joined.js'

/** What is held together at the beginning of a text. */
const joined = (text: string) => text.slice(0, endOfJoined(text, 0, endOfLetters(text, 0)))

describe('joined words', () => {
  it('hold together foreign parts', () => {
    for (const word of ['Mát-xcơ-va', 'Wi-Fi', "don't", 'COVID-19', 'GD&ĐT', 'e-mail'])
      expect(joined(`${word} nữa`)).toBe(word)
  })

  it('hold together names of other tongues, though their syllables be legal', () => {
    for (const word of ['Mê-hi-cô', 'Pa-ri', 'Lung-nan', 'Ca-na-đa']) expect(joined(`${word} nữa`)).toBe(word)
    expect(['Nhà-đất', 'Xã-phường', 'xanh-sach-dep', 'Bac-Nam'].map(joined)).toEqual(['Nhà', 'Xã', 'xanh', 'Bac'])
  })

  it('hold together short forms with a mark inside', () => {
    for (const word of ['v.v', 'đ/c', 'TP.HCM']) expect(joined(`${word} nữa`)).toBe(word)
  })

  it('let Vietnamese syllables, sentences and lists stay apart', () => {
    expect(['Rịa-Vũng', 'xong.Người', 'xe/người', 'tốt- xấu', 'a&b'].map(joined)).toEqual([
      'Rịa',
      'xong',
      'xe',
      'tốt',
      'a',
    ])
  })

  it('end at the end of the text, marks upon letters included', () => {
    expect([joined('chờ'), joined('cho\u0301'), joined('Wi-')]).toEqual(['chờ', 'cho\u0301', 'Wi'])
  })
})
