import fc from 'fast-check'
import { expect, it } from 'vitest'
import { STANCES } from '../../src/model.js'
import { findCues } from '../../src/opinion/cues.js'
import { scoreSentiment } from '../../src/opinion/index.js'
import { termsOf } from '../../src/opinion/terms.js'
import { COLUMNS, judgingWeights, rowOf, sumTerms } from '../../src/opinion/weights.js'
import { readText } from './read.js'

const sentences = [
  'Đề nghị xã sớm sửa cây cầu gỗ, trẻ con đi học nguy hiểm lắm.',
  'Mừng quá, điện về tới rẫy rồi bà con ơi!',
  'Không thể chấp nhận kiểu thu tiền không có hóa đơn.',
  'lo qua, nuoc song den ngom ma khong ai kiem tra',
]

it('names exact spans of the original, five at most, strongest first, none overlapping', () => {
  for (const text of sentences) {
    const { why } = scoreSentiment(text)
    expect(why.length).toBeGreaterThan(0)
    expect(why.length).toBeLessThanOrEqual(5)
    for (const cue of why) {
      expect(text.slice(cue.start, cue.end)).toBe(cue.text)
      expect(cue.weight).toBeGreaterThan(0)
    }
    const weights = why.map((cue) => cue.weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    const byPlace = [...why].sort((a, b) => a.start - b.start)
    for (let i = 1; i < byPlace.length; i++) expect(byPlace[i].start).toBeGreaterThanOrEqual(byPlace[i - 1].end)
  }
})

it('names the kind of cue', () => {
  expect(scoreSentiment(sentences[0]).why.map((cue) => cue.kind)).toContain('request')
  expect(scoreSentiment(sentences[2]).why.map((cue) => cue.kind)).toEqual(
    expect.arrayContaining([expect.stringMatching(/oppose|negative/)]),
  )
})

it('explains with the terms of the sum: all places and the bias add up to the logit, less its mean', () => {
  const weights = judgingWeights()
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.integer({ min: 0, max: STANCES.length - 1 }), (text, stance) => {
      const { line } = readText(text)
      const terms = termsOf(line)
      const sums = sumTerms(weights, line, findCues(line)).subarray(0, STANCES.length)
      const mean = sums.reduce((a, b) => a + b) / STANCES.length
      let told = 0
      terms.keys.forEach((key, t) => {
        const row = rowOf(weights, key)
        if (row < 0) return
        const w = STANCES.map((_, s) => weights.table[row * COLUMNS + s] * weights.scales[s])
        told += terms.values[t] * (w[stance] - w.reduce((a, b) => a + b) / STANCES.length)
      })
      expect(told).toBeCloseTo(sums[stance] - mean, 6)
    }),
  )
})
