import path from 'node:path'
import { expect, it } from 'vitest'
import { likeTexts } from '../../src/training/likeTexts.js'
import { readEntries, readLines } from '../../src/training/subjects.js'

const PROSE = path.resolve(import.meta.dirname, '../../corpora/prose')
const passages = readEntries<{ kind: string; text: string }>(PROSE)

it('holds many passages of prose, each of a kind, in Unicode composed, none twice', () => {
  expect(passages.length).toBeGreaterThan(700)
  expect(passages.filter(({ kind, text }) => kind === '' || text !== text.normalize('NFC').trim())).toEqual([])
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length)
})

it('shares no passage with the news that accents are measured on', () => {
  const news = readLines<{ section: string; text: string }>(path.join(PROSE, '../accents/news.jsonl'))
  expect(news.length).toBe(240)
  const all = [...news, ...passages].map(({ text }) => text)
  expect(likeTexts(all, 0.2)).toEqual([])
})
