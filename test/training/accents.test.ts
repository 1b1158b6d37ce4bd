import { describe, expect, it } from 'vitest'
import { restoreSyllables } from '../../src/text/accents.js'
import { decodeBigrams } from '../../src/text/bigrams.js'
import { clausesOf, trainAccents } from '../../src/training/accents.js'

const LINES = [
  'Cầu tạm đã hỏng, bà con phải lội suối.',
  'Bà con cần cầu mới.',
  'Câu hỏi của cử tri chưa được trả lời.',
  'Mấy câu hỏi này bà con đã gửi.',
]

describe('fitting the accent model', () => {
  it('parts a line into clauses of syllables, tone marks in their traditional place', () => {
    expect(clausesOf('Hoà giải 2 lần, chưa xong!')).toEqual([
      ['hòa', 'giải', 'lần'],
      ['chưa', 'xong'],
    ])
    expect(clausesOf('…')).toEqual([])
  })

  it('learns from the neighbours which accents are meant', () => {
    const model = decodeBigrams(trainAccents([{ lines: LINES, weight: 10 }]))
    expect(restoreSyllables(['cau', 'hoi'], model)).toEqual(['câu', 'hỏi'])
    expect(restoreSyllables(['cau', 'moi'], model)).toEqual(['cầu', 'mới'])
  })

  it('leaves out what is seen too seldom, is no Vietnamese, or was typed without accents', () => {
    const bare = { lines: ['toi hoi may lan roi ma chua thay ai tra loi'], weight: 100 }
    const model = decodeBigrams(
      trainAccents([
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
    expect(trainAccents([{ lines: LINES, weight: 3 }])).toEqual(trainAccents([{ lines: [...LINES], weight: 3 }]))
  })
})
