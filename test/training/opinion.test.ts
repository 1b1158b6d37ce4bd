import { describe, expect, it } from 'vitest'
import { judge } from '../../src/opinion/judge.js'
import { decodeWeights } from '../../src/opinion/weights.js'
import { parse, read } from '../../src/text/index.js'
import { type LabelledOpinion, trainOpinion } from '../../src/training/opinion.js'

const praised = ['cơm ngon', 'phòng sạch', 'cô giáo hiền', 'xe buýt đúng giờ', 'thuốc đủ', 'sân chơi mát']
const blamed = ['cơm thiu', 'phòng dột', 'cửa sổ vỡ', 'xe buýt bỏ chuyến', 'thuốc hết', 'sân chơi nắng']
const opinions: LabelledOpinion[] = [
  ...praised.flatMap((x) => [`quá tuyệt ${x}`, `thật mừng ${x}`]).map((text) => label(text, 'support', 1, 1)),
  ...blamed.flatMap((x) => [`khổ nỗi ${x}`, `chán thật ${x}`]).map((text) => label(text, 'concern', -1, 3)),
]

function label(text: string, stance: LabelledOpinion['stance'], sentiment: number, intensity: number): LabelledOpinion {
  return { text, stance, sentiment, intensity }
}

describe('a model fitted to a few labels', () => {
  const weights = decodeWeights(trainOpinion(opinions))
  const judged = (text: string) => {
    const doc = parse(text)
    return judge(doc, read(doc), { start: 0, end: text.length }, weights)
  }

  it('has learnt them, and judges what is like them', () => {
    expect(judged('quá tuyệt cơm ngon').stance).toBe('support')
    expect(judged('chán thật nhà xe chật').stance).toBe('concern')
    expect(judged('thật mừng có quạt').sentiment).toBeGreaterThan(0)
    expect(judged('khổ nỗi mất quạt').sentiment).toBeLessThan(0)
  })

  it('feels more where the labels felt more', () => {
    expect(judged('khổ nỗi thuốc hết').intensity).toBeGreaterThan(judged('thật mừng thuốc đủ').intensity)
  })

  it('is the same bytes again', () => {
    expect(trainOpinion(opinions)).toEqual(trainOpinion(opinions))
  })
})
