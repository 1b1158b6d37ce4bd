import { describe, expect, it } from 'vitest'
import { groupBy } from '../../../benchmarks/quality/measures.js'
import { drawMonths, holdOut } from '../../../benchmarks/quality/months.js'
import { allSubjects } from '../../../benchmarks/quality/subjects.js'
import { trainingTexts } from '../../../src/training/subjects.js'

const SUBJECTS = Array.from({ length: 120 }, (_, i) => ({
  id: `chu-de-${i}`,
  name: `Chủ đề ${i}`,
  theme: 'Thử',
  terms: [`từ ${i}`],
  opinions: Array.from({ length: 24 + (i % 9) }, (_, k) => `Ý kiến ${k} về chuyện ${i}`),
}))

describe('what is held out', () => {
  const { training, unseen, seen } = holdOut(SUBJECTS, 7)

  it('is a quarter of the subjects, and a quarter of the opinions of the others', () => {
    expect(unseen).toHaveLength(30)
    expect(training).toHaveLength(90)
    expect(training.map(({ id }) => id)).toEqual(seen.map(({ id }) => id))
    training.forEach(({ opinions }, i) => {
      expect(seen[i].opinions).toHaveLength(Math.floor((opinions.length + seen[i].opinions.length) / 4))
    })
  })

  it('stands in no training text, and nothing is lost', () => {
    const learnt = new Set(training.flatMap(trainingTexts))
    const kept = [...unseen, ...seen].flatMap(({ opinions }) => opinions)
    expect(kept.filter((text) => learnt.has(text))).toEqual([])
    const all = SUBJECTS.flatMap(({ opinions }) => opinions)
    expect(new Set([...kept, ...training.flatMap(({ opinions }) => opinions)])).toEqual(new Set(all))
  })

  it('is the same for the same seed, and another for another', () => {
    expect(holdOut(SUBJECTS, 7)).toEqual({ training, unseen, seen })
    expect(holdOut(SUBJECTS, 8).unseen).not.toEqual(unseen)
  })

  it('of the base as it is written: no text of a month is learnt, nor is a subject of a month of unseen ones', () => {
    const { training, unseen, seen } = holdOut(allSubjects(), 2026)
    const learnt = new Set(training.flatMap(trainingTexts))
    const ids = new Set(training.map(({ id }) => id))
    const months = [...drawMonths(unseen, 10, 2026), ...drawMonths(seen, 10, 2026)]
    expect(months.flat().filter(({ text }) => learnt.has(text))).toEqual([])
    expect(unseen.filter(({ id }) => ids.has(id))).toEqual([])
    expect(seen.filter(({ id }) => !ids.has(id))).toEqual([])
  })
})

describe('months', () => {
  const { unseen } = holdOut(SUBJECTS, 7)
  const months = drawMonths(unseen, 10, 1)

  it('are the same for the same seed, and another for another', () => {
    expect(drawMonths(unseen, 10, 1)).toEqual(months)
    expect(drawMonths(unseen, 10, 2)).not.toEqual(months)
  })

  it('hold 14 to 25 matters of uneven size, no opinion twice', () => {
    for (const month of months) {
      const sizes = groupBy(month, ({ matter }) => matter)
      expect(sizes.size).toBeGreaterThanOrEqual(14)
      expect(sizes.size).toBeLessThanOrEqual(25)
      expect(new Set(month.map(({ text }) => text)).size).toBe(month.length)
    }
    const sizes = months.flatMap((month) => [...groupBy(month, ({ matter }) => matter).values()].map((m) => m.length))
    expect(Math.min(...sizes)).toBe(3)
    expect(Math.max(...sizes)).toBeGreaterThan(20)
    expect(sizes.filter((n) => n <= 5).length).toBeGreaterThan(sizes.length / 5)
  })
})
