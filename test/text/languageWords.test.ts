import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/text/languageWords.js'

function words(text: string): string[] {
  const { size, starts, ends } = wordsOf(text)
  return Array.from({ length: size }, (_, i) => text.slice(starts[i], ends[i]))
}

describe('the words that tell a language', () => {
  it('are runs of letters', () => {
    expect(words('Đường xấu,chưa sửa! I don’t know')).toEqual(['Đường', 'xấu', 'chưa', 'sửa', 'I', 'don', 't', 'know'])
    expect(words('xấu.Người dân')).toEqual(['xấu', 'Người', 'dân'])
  })

  it('are not links, mail addresses, tags, codes or emoticons', () => {
    expect(words('xem https://vidu.vn/a-b hay dichvucong.gov.vn nhé')).toEqual(['xem', 'hay', 'nhé'])
    expect(words('gửi lien.he@vidu.vn #giao_thong @phuong5 ạ')).toEqual(['gửi', 'ạ'])
    expect(words('covid19 45k 8h30 51F-123.45 ok :D :v')).toEqual(['ok'])
  })

  it('are found in texts of any length', () => {
    expect(words('nước '.repeat(3000))).toHaveLength(3000)
  })
})
