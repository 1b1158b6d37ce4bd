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
  const judged = (text: string, by = weights) => {
    const doc = parse(text)
    return judge(doc, read(doc), { start: 0, end: text.length }, by)
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

  it('judges in doubt as the texts are expected to be', () => {
    const rest = { oppose: 0.01, propose: 0.01, neutral: 0.01 }
    const glad = decodeWeights(trainOpinion(opinions, { support: 0.96, concern: 0.01, ...rest }))
    const sad = decodeWeights(trainOpinion(opinions, { support: 0.01, concern: 0.96, ...rest }))
    expect(judged('cái gì đó khác hẳn', glad).stance).toBe('support')
    expect(judged('cái gì đó khác hẳn', sad).stance).toBe('concern')
  })

  it('is the same bytes again', () => {
    expect(trainOpinion(opinions)).toEqual(trainOpinion(opinions))
  })
})
