import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSubmissions } from '../src/intake/index.js'
import type { Reject, Submission } from '../src/model.js'

const ROOT = path.resolve(import.meta.dirname, '..')
const MONTHS = ['2026-07', '2026-08', '2026-09']
const labelled = MONTHS.flatMap((month) =>
  readFileSync(path.join(ROOT, `corpora/gold/public-affairs-${month}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
)

async function readAll() {
  const rejects: Reject[] = []
  const read: Submission[] = []
  const files = MONTHS.map((month) => path.join(ROOT, `examples/phan-anh-${month}.csv`))
  for await (const submission of readSubmissions(files, { onReject: (reject) => rejects.push(reject) }))
    read.push(submission)
  return { read, rejects }
}

describe('the example exports', () => {
  it('read back as the labelled months: same ids, texts, periods, units, collaborators', async () => {
    const { read } = await readAll()
    const key = (s: { id: string; text: string; period: string; unit: string; collaborator: string }) => [
      s.id,
      s.text.normalize('NFC'),
      s.period,
      s.unit,
      s.collaborator,
    ]
    expect(read.map(key)).toEqual(labelled.map(key))
  })

  it('carry four rows that can not be used, each with its place', async () => {
    const { rejects } = await readAll()
    expect(rejects.map((r) => [path.basename(r.file), r.line, r.column])).toEqual([
      ['phan-anh-2026-09.csv', 22, 'Nội dung'],
      ['phan-anh-2026-09.csv', 59, 'Ngày'],
      ['phan-anh-2026-09.csv', 92, 'id'],
      ['phan-anh-2026-09.csv', 133, 'Ngày'],
    ])
  })

  it('are large and varied enough: submissions, units, collaborators, text without accents', async () => {
    const { read } = await readAll()
    expect(read.length).toBeGreaterThanOrEqual(450)
    expect(new Set(read.map((s) => s.unit)).size).toBeGreaterThanOrEqual(20)
    expect(new Set(read.map((s) => s.collaborator)).size).toBeGreaterThanOrEqual(50)
    const unaccented = labelled.filter((s) => s.noise.includes('unaccented')).length
    expect(unaccented / labelled.length).toBeGreaterThan(0.13)
  })
})
