import { describe, expect, it } from 'vitest'
import { type Bigrams, decodeBigrams } from '../../src/text/bigrams.js'
import { clausesOf, trainBigrams } from '../../src/training/bigrams.js'

const LINES = [
  'Cầu tạm đã hỏng, bà con phải lội suối.',
  'Bà con cần cầu mới.',
  'Câu hỏi của cử tri chưa được trả lời.',
  'Mấy câu hỏi này bà con đã gửi.',
]

function followersOf(model: Bigrams, syllable: string): string[] {
  const id = model.ids.get(syllable) as number
  return [...model.followers.subarray(model.rows[id], model.rows[id + 1])].map((next) => model.syllables[next])
}

describe('fitting the bigram model', () => {
  it('parts a line into clauses of syllables, tone marks in their traditional place', () => {
    expect(clausesOf('Hoà giải 2 lần, chưa xong!')).toEqual([
      ['hòa', 'giải', 'lần'],
      ['chưa', 'xong'],
    ])
    expect(clausesOf('…')).toEqual([])
  })

  it('counts the pairs within a clause', () => {
    const model = decodeBigrams(trainBigrams([{ lines: LINES, weight: 200 }]))
    expect(followersOf(model, 'câu')).toEqual(['hỏi'])
    expect(followersOf(model, 'con')).toEqual(['cần', 'đã', 'phải'])
    expect(followersOf(model, 'hỏng')).toEqual([])
  })

  it('leaves out what is seen too seldom, is no Vietnamese, or was typed without accents', () => {
    const bare = { lines: ['toi hoi may lan roi ma chua thay ai tra loi'], weight: 100 }
    const model = decodeBigrams(
      trainBigrams([
        { lines: LINES, weight: 10 },
        bare,
        { lines: ['internet chậm'], weight: 10 },
        { lines: ['ngoẹo'], weight: 1 },
      ]),
    )
    expect(model.ids.has('chậm')).toBe(true)
    for (const absent of ['internet', 'ngoẹo', 'thay']) expect(model.ids.has(absent)).toBe(false)
  })

  it('gives the same bytes for the same text', () => {
    expect(trainBigrams([{ lines: LINES, weight: 3 }])).toEqual(trainBigrams([{ lines: [...LINES], weight: 3 }]))
  })
})
