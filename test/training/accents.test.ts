import { describe, expect, it } from 'vitest'
import { decodeAccents } from '../../src/text/accentModel.js'
import { accentsOf, restoreSyllables } from '../../src/text/accents.js'
import { trainAccents } from '../../src/training/accents.js'

const LINES = [
  'Cầu tạm đã hỏng, bà con phải lội suối.',
  'Bà con cần cầu mới.',
  'Câu hỏi của cử tri chưa được trả lời.',
  'Mấy câu hỏi này bà con đã gửi.',
  'Cô Mai hỏi con cua giá bao nhiêu.',
]
const TRAINING = { kept: 1000, rounds: 3 }
const train = (kept = TRAINING.kept) =>
  trainAccents([{ lines: LINES, times: 20 }], ['câu hỏi', 'cử tri', 'trả lời'], { ...TRAINING, kept })

describe('fitting the accent model', () => {
  const bytes = train()
  const model = decodeAccents(bytes)

  it('learns from the neighbours which accents are meant', () => {
    expect(restoreSyllables(['cau', 'hoi'], null, model)).toEqual(['câu', 'hỏi'])
    expect(restoreSyllables(['can', 'cau', 'moi'], null, model)).toEqual(['cần', 'cầu', 'mới'])
    expect(accentsOf('Cau tam da hong, ba con phai loi suoi.', model).text).toBe(LINES[0])
  })

  it('is surer of what it has seen than of what it has not', () => {
    const [seen] = accentsOf('Cau hoi cua cu tri', model).syllables
    const [unseen] = accentsOf('Cau gi', model).syllables
    expect(seen.confidence).toBeGreaterThan(unseen.confidence)
  })

  it('keeps what says most when it may keep little', () => {
    const small = train(40)
    expect(small.length).toBeLessThan(bytes.length)
    expect(restoreSyllables(['cau', 'hoi'], null, decodeAccents(small))).toEqual(['câu', 'hỏi'])
  })

  it('gives the same bytes for the same text', () => {
    expect(train()).toEqual(bytes)
  })
})
