import path from 'node:path'
import { expect, it } from 'vitest'
import { readEntries } from '../../src/training/subjects.js'

const PROSE = path.resolve(import.meta.dirname, '../../corpora/prose')
const passages = readEntries<{ kind: string; text: string }>(PROSE)

it('holds many passages of prose, each of a kind, in Unicode composed, none twice', () => {
  expect(passages.length).toBeGreaterThan(700)
  expect(passages.filter(({ kind, text }) => kind === '' || text !== text.normalize('NFC').trim())).toEqual([])
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length)
})
