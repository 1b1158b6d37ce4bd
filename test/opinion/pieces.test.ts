import { expect, it } from 'vitest'
import { piecesOf } from '../../src/opinion/pieces.js'
import { readText } from './read.js'

const pieces = (text: string) => {
  const { doc, line, cues } = readText(text)
  return piecesOf(doc, line, cues)
}

it('covers every token, in order', () => {
  const text = 'Đường xấu, cầu hỏng. Ngoài ra, đèn tắt nhưng không ai sửa!'
  const found = pieces(text)
  expect(found[0].from).toBe(0)
  for (let p = 1; p < found.length; p++) expect(found[p].from).toBe(found[p - 1].to)
  expect(found.at(-1)?.to).toBe(readText(text).line.size)
})

it('opens a piece at nhưng inside a clause, but at còn only after a mark', () => {
  expect(pieces('chợ đông nhưng bẩn lắm').map(({ opener }) => opener?.phrase)).toEqual([undefined, 'nhưng'])
  expect(pieces('chợ vẫn còn bẩn lắm')).toHaveLength(1)
  expect(pieces('chợ đông, còn quán thì vắng').at(-1)?.opener?.phrase).toBe('còn')
})

it('finds the first word after the conjunction and its comma', () => {
  const { line } = readText('Ngoài ra, đèn tắt cả tuần.')
  expect(line.tokens[pieces('Ngoài ra, đèn tắt cả tuần.').at(-1)?.head ?? -1]).toBe('đèn')
})

it('counts words, not marks, and sees sentences and new lines', () => {
  const [first, second] = pieces('Cống nghẹt.\nRác đầy 3 ngày.')
  expect(first.words).toBe(2)
  expect(second).toMatchObject({ sentence: true, newLine: true, words: 3 })
})

it('has no piece where there is no atom', () => {
  expect(pieces('')).toEqual([])
})
