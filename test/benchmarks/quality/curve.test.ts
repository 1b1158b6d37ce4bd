import { describe, expect, it } from 'vitest'
import { someOpinions, someSubjects } from '../../../benchmarks/quality/curve.js'

const SUBJECTS = Array.from({ length: 40 }, (_, i) => ({
  id: `chu-de-${i}`,
  name: `Chủ đề ${i}`,
  theme: 'Thử',
  terms: [`từ ${i}`],
  opinions: Array.from({ length: 18 }, (_, k) => `Ý kiến ${k} về chuyện ${i}`),
}))

describe('parts of the training', () => {
  it('are so many of the subjects, with all their opinions, a half holding the quarter', () => {
    const [quarter, half] = [0.25, 0.5].map((share) => someSubjects(SUBJECTS, share))
    expect([quarter.length, half.length]).toEqual([10, 20])
    expect(quarter.every((subject) => half.includes(subject))).toBe(true)
  })

  it('or all subjects and their terms, with so many of the opinions of each', () => {
    const [quarter, half] = [0.25, 0.5].map((share) => someOpinions(SUBJECTS, share))
    expect(quarter.map(({ terms }) => terms)).toEqual(SUBJECTS.map(({ terms }) => terms))
    quarter.forEach(({ opinions }, i) => {
      expect(opinions).toHaveLength(5)
      expect(half[i].opinions).toHaveLength(9)
      expect(opinions.every((text) => half[i].opinions.includes(text))).toBe(true)
    })
  })

  it('are the same each time', () => {
    expect(someOpinions(SUBJECTS, 0.5)).toEqual(someOpinions(SUBJECTS, 0.5))
    expect(someSubjects(SUBJECTS, 1)).toEqual(SUBJECTS)
  })
})
