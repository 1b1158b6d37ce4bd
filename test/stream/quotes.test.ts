import { expect, it } from 'vitest'
import { chooseQuotes } from '../../src/stream/quotes.js'

const candidate = (text: string, masked = 0, bare = false) => ({
  syllables: text.toLowerCase().split(' '),
  masked,
  bare,
  whole: true,
  sureness: 1,
})
const WATER = [
  'nước máy đục ngầu như nước hến cả tuần nay chưa ai xuống xem',
  'nước máy đục ngầu như nước hến suốt tuần nay chẳng ai xuống xem',
  'mở vòi buổi sáng nước vàng khè phải xả bỏ mười phút mới dám dùng',
  'nước có mùi tanh nấu cơm không ai ăn nổi phải mua bình ngoài',
  'hôm qua đội bóng xã thắng to ai cũng vui',
]

it('quotes the middle of the stream, and nothing twice', () => {
  const chosen = chooseQuotes(WATER.map((text) => candidate(text)))
  expect(chosen).toHaveLength(3)
  expect(chosen).not.toContain(4)
  expect(chosen.includes(0) && chosen.includes(1)).toBe(false)
})

it('prefers a sentence to a word, and words to masks', () => {
  expect(chooseQuotes([candidate('đục'), candidate(WATER[0])], 1)).toEqual([1])
  expect(chooseQuotes([candidate(WATER[0], 0.8), candidate(WATER[1])], 1)).toEqual([1])
})

it('prefers one of two alike that was typed with accents', () => {
  expect(chooseQuotes([candidate(WATER[0], 0, true), candidate(WATER[1])], 1)).toEqual([1])
})

it('prefers a whole sentence to a piece of one, and what is sure to what is in doubt', () => {
  const piece = { ...candidate(WATER[0]), whole: false }
  expect(chooseQuotes([piece, candidate(WATER[1])], 1)).toEqual([1])
  const doubtful = { ...candidate(WATER[0]), sureness: 0.4 }
  expect(chooseQuotes([doubtful, candidate(WATER[1])], 1)).toEqual([1])
})

it('has none to give from nothing, and one from one', () => {
  expect(chooseQuotes([])).toEqual([])
  expect(chooseQuotes([candidate(WATER[2])])).toEqual([0])
})
