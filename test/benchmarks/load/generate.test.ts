import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generate, writeLoad } from '../../../benchmarks/load/generate.js'
import { readAll, temporaryFolder } from '../../intake/helpers.js'

const fileWith = temporaryFolder()
const text = (n: number, seed: number) => [...generate(n, seed)].join('')

describe('submissions made for load', () => {
  it('are the same for the same seed, others for another', () => {
    expect(text(300, 7)).toBe(text(300, 7))
    expect(text(300, 7)).not.toBe(text(300, 8))
  })

  it('begin alike whatever their number, so that twice as many are the same work twice', () => {
    const long = text(2000, 3)
    expect(long.startsWith(text(500, 3))).toBe(true)
    const [half, whole] = [text(1000, 3).length, long.length]
    expect(whole / half).toBeGreaterThan(1.9)
    expect(whole / half).toBeLessThan(2.1)
  })

  it('are read as they were written, every one', async () => {
    const file = fileWith('load.csv', text(3000, 1))
    const { submissions, rejects } = await readAll(file)
    expect(rejects).toEqual([])
    expect(submissions.map(({ id }) => id)).toEqual(Array.from({ length: 3000 }, (_, i) => `PA-${i + 1}`))
    expect([...new Set(submissions.map(({ period }) => period))].sort()).toEqual(['2026-07', '2026-08', '2026-09'])

    const words = submissions.reduce((total, submission) => total + submission.text.split(/\s+/).length, 0)
    expect(words / submissions.length).toBeGreaterThan(22)
    expect(words / submissions.length).toBeLessThan(28)

    const copies = submissions.length - new Set(submissions.map((submission) => submission.text)).size
    expect(copies).toBeGreaterThan(20)
    expect(copies).toBeLessThan(200)
    const unaccented = submissions.filter((submission) => !/[^\p{ASCII}…–’“”]/u.test(submission.text))
    expect(unaccented.length).toBeGreaterThan(200)
  })

  it('stream to a file', async () => {
    const file = fileWith('streamed.csv', '')
    await writeLoad(file, 400, 5)
    expect(readFileSync(file, 'utf8')).toBe(text(400, 5))
  })
})
