import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../src/model.js'
import { readLines, readSubjects } from '../../src/training/subjects.js'

interface Voice {
  readonly subject: string
  readonly text: string
  readonly stance: (typeof STANCES)[number]
  readonly sentiment: number
  readonly intensity: number
}

const CORPORA = path.resolve(import.meta.dirname, '../../corpora')
const files = readdirSync(path.join(CORPORA, 'opinion')).filter((file) => /^(voices-.*|reported)\.jsonl$/.test(file))
const voices = files.flatMap((file) => readLines<Voice>(path.join(CORPORA, 'opinion', file)))

describe('opinions beside the subject base', () => {
  it('are many, in Unicode composed, and none stands twice', () => {
    expect(voices.length).toBeGreaterThan(6_000)
    expect(voices.filter(({ text }) => text !== text.normalize('NFC').trim())).toEqual([])
    expect(new Set(voices.map(({ text }) => text)).size).toBe(voices.length)
  })

  it('are labelled with a stance, a sentiment and an intensity', () => {
    const wrong = voices.filter(
      ({ stance, sentiment, intensity }) =>
        !STANCES.includes(stance) || ![-1, 0, 1].includes(sentiment) || ![0, 1, 2, 3].includes(intensity),
    )
    expect(wrong).toEqual([])
  })

  it('speak of subjects of the base, where they are voices', () => {
    const known = new Set(readSubjects(path.join(CORPORA, 'subjects')).map(({ id }) => id))
    const spoken = files.filter((file) => file !== 'reported.jsonl')
    const subjects = spoken.flatMap((file) => readLines<Voice>(path.join(CORPORA, 'opinion', file)))
    expect(subjects.filter(({ subject }) => !known.has(subject))).toEqual([])
  })
})
