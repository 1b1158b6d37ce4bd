import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../src/model.js'
import { likeTexts, openingOf } from '../../src/training/likeTexts.js'
import { readEntries } from '../../src/training/subjects.js'

interface Entry {
  readonly id: string
  readonly name: string
  readonly theme: string
  readonly terms: readonly string[]
  readonly opinions: readonly { text: string; stance: string; sentiment: number; intensity: number }[]
}

const SUBJECTS = path.resolve(import.meta.dirname, '../../corpora/subjects')
const entries = readEntries<Entry>(SUBJECTS)
const opinions = entries.flatMap((entry) => entry.opinions)
const texts = opinions.map(({ text }) => text)

function commonest(values: readonly string[]): [string, number] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])
}

describe('likeTexts', () => {
  it('finds near-copies and leaves texts that only speak of the same apart', () => {
    const copied = 'Đường vào xóm ngập cả tuần rồi mà chưa thấy ai tới coi'
    const found = likeTexts([copied, 'Nước ngập đường xóm tôi cả tuần liền', `${copied} một lần`], 0.3)
    expect(found).toEqual([{ a: 0, b: 2, share: 10 / 12 }])
  })
})

describe('the texts of the subject base', () => {
  it('are labelled, composed and of the length that people write', () => {
    const labelled = opinions.filter(
      ({ stance, sentiment, intensity }) =>
        (STANCES as readonly string[]).includes(stance) &&
        [-1, 0, 1].includes(sentiment) &&
        [0, 1, 2, 3].includes(intensity),
    )
    expect(labelled.length).toBe(opinions.length)
    expect(texts.filter((text) => text !== text.normalize('NFC').trim() || text.includes('\n'))).toEqual([])
    expect(texts.filter((text) => text.split(/\s+/).length > 70)).toEqual([])
  })

  it('hold no near-copies', () => {
    expect(likeTexts(texts, 0.3).map(({ a, b }) => [texts[a], texts[b]])).toEqual([])
  })

  it('open each in its own way', () => {
    expect(commonest(texts.map((text) => openingOf(text, 4)))[1]).toBeLessThan(8)
    const perSubject = entries.flatMap(({ id, opinions }) => opinions.map(({ text }) => `${id}: ${openingOf(text, 4)}`))
    expect(commonest(perSubject)[1]).toBeLessThan(3)
  })

  it('stand under ids of their own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(entries.length).toBeGreaterThanOrEqual(900)
  })

  it('stand under themes and terms of their own', () => {
    expect(new Set(entries.map(({ theme }) => theme)).size).toBeGreaterThanOrEqual(40)
    expect(entries.filter(({ terms }) => terms.length < 24).map(({ id }) => id)).toEqual([])
  })
})
