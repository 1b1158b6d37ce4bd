import { describe, expect, it } from 'vitest'
import { distinctivePhrases } from '../../src/issue/phrases.js'

const texts = [
  'cống nghẹt nước tràn vào nhà',
  'mưa lớn cống nghẹt cả khu',
  'cống nghẹt nước hôi quá',
  'xe buýt bỏ trạm',
  'xe buýt chạy ẩu nước bắn tung tóe',
  'tài xế xe buýt nước nôi lịch sự',
].map((text) => text.split(' '))
const phrases = distinctivePhrases(texts, [0, 0, 0, 1, 1, 1], 2)
const words = (group: number) => phrases[group].map(({ syllables }) => syllables.join(' '))

describe('distinctivePhrases', () => {
  it('puts first what all texts of a group say and no other does', () => {
    expect(words(0).slice(0, 3).sort()).toEqual(['cống', 'cống nghẹt', 'nghẹt'])
    expect(words(1).slice(0, 3).sort()).toEqual(['buýt', 'xe', 'xe buýt'])
  })

  it('leaves out what both say alike, and what one text alone says', () => {
    expect(words(0)).not.toContain('nước')
    expect(words(0)).not.toContain('mưa lớn')
  })

  it('neither begins nor ends with a stop syllable', () => {
    const against = distinctivePhrases(
      [
        ['đề', 'nghị', 'sửa', 'cho', 'đường'],
        ['nên', 'sửa', 'cho', 'đường', 'ạ'],
        ['hay', 'lắm'],
        ['vui', 'lắm'],
      ],
      [0, 0, -1, -1],
      1,
    )
    expect(against[0].map(({ syllables }) => syllables.join(' ')).sort()).toEqual(['sửa', 'sửa cho đường', 'đường'])
  })

  it('counts a phrase once a text', () => {
    const [[first]] = distinctivePhrases([['phí', 'phí', 'phí'], ['phí'], ['rác'], ['rác']], [0, 0, 1, 1], 2)
    expect(first).toMatchObject({ syllables: ['phí'], inGroup: 2, inAll: 2 })
  })
})
