import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readLines } from '../../src/training/subjects.js'

const PROSE = path.resolve(import.meta.dirname, '../../corpora/prose')
const passages = readdirSync(PROSE)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readLines<{ kind: string; text: string }>(path.join(PROSE, file)))

it('holds many passages of prose, each of a kind, in Unicode composed, none twice', () => {
  expect(passages.length).toBeGreaterThan(700)
  expect(passages.filter(({ kind, text }) => kind === '' || text !== text.normalize('NFC').trim())).toEqual([])
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length)
})
