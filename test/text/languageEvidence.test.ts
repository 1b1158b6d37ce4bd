import { describe, expect, it } from 'vitest'
import { costByStem, type Evidence, evidenceOf } from '../../src/text/languageEvidence.js'

const likeliest = (word: string) => {
  const costs = Object.entries(evidenceOf(word)) as [keyof Evidence, number][]
  return costs.reduce((a, b) => (b[1] < a[1] ? b : a))[0]
}

describe('what a word tells of its language', () => {
  it('is how common it is in each', () => {
    expect(['đường', 'được', 'nguoi', 'duoc', 'the', 'deadline', 'yang', 'pour', 'bấu'].map(likeliest)).toEqual([
      'vi',
      'vi',
      'bare',
      'bare',
      'en',
      'en',
      'other',
      'other',
      'other',
    ])
  })

  it('is told by its letters where no list holds it', () => {
    expect(['reschedulings', 'qkwjehrk', 'Straßenbahnhaltestelle', 'дорога', '道路'].map(likeliest)).toEqual([
      'en',
      'mash',
      'other',
      'other',
      'other',
    ])
  })

  it('is Vietnamese for short forms and for syllables drawn out or slipped', () => {
    for (const word of ['ubnd', 'HĐND', 'ko', 'quáaaa', 'nguời', 'fải']) {
      const { vi, en, other, mash } = evidenceOf(word)
      expect([word, Math.min(vi, evidenceOf(word).bare) < Math.min(en, other, mash)]).toEqual([word, true])
    }
  })

  it('does not depend on case, normal form, or the place of the tone', () => {
    expect(evidenceOf('ĐƯỜNG')).toEqual(evidenceOf('đường'))
    expect(evidenceOf('đường'.normalize('NFD'))).toEqual(evidenceOf('đường'))
    expect(evidenceOf('thuỷ')).toEqual(evidenceOf('thủy'))
  })

  it('is that of its stem for an English word with an ending', () => {
    const costs: Readonly<Record<string, number>> = { crash: 40, update: 36, use: 20 }
    const costOf = (word: string) => costByStem(word, (stem) => costs[stem] ?? 0)
    expect(['crashes', 'crashed', 'crashing', 'updated', 'updates'].map(costOf)).toEqual([48, 48, 48, 44, 44])
    expect(['crash', 'user', 'crashy', 'ing'].map(costOf)).toEqual([0, 0, 0, 0])
  })
})
