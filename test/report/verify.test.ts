import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { readSubmissions } from '../../src/intake/index.js'
import type { Reject } from '../../src/model.js'
import { verifyReport } from '../../src/report/verify.js'
import { writeReport } from '../../src/report/write.js'
import type { StreamsFile } from '../../src/streamsFile.js'
import { labelledAnalysis } from './fixture.js'
import { temporaryFolder } from './folder.js'

const home = temporaryFolder()
const OUTPUTS = ['streams.json', 'report.html', 'report.md', 'opinions.csv', 'streams.csv', 'rejects.csv']

/** A saying, beside what the months hold. */
const ALIKE = [
  'Nước máy nồng nặc mùi thuốc tẩy, tôi không dám nấu cơm.',
  'Mấy hôm nay nước máy toàn mùi thuốc tẩy, cả xóm phải mua nước bình để nấu cơm.',
]

/** Two months of sources and their reports, the second following the first, as an office keeps them. */
beforeAll(async () => {
  const submissions = [...labelledAnalysis().submissions.values()]
  for (const period of ['2026-08', '2026-09']) {
    const rows = submissions.filter((s) => s.period === period).slice(0, 70)
    const cells = rows.map((s) => [s.id, s.period, s.unit, s.collaborator, s.text])
    const quoted = [
      ['id', 'period', 'unit', 'collaborator', 'text'],
      ...cells,
      ...ALIKE.map((text, i) => [`X-${i}`, period, 'Xã Lộc Điền', 'CTV-1', text]),
      ['', period, 'Xã Lộc Điền', 'CTV-1', ' '],
    ]
    const lines = quoted.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    writeFileSync(path.join(home, `${period}.csv`), lines.join('\n'))
  }
  await report('2026-08')
  await report('2026-09', '2026-08')
})

async function report(period: string, before?: string): Promise<void> {
  const rejects: Reject[] = []
  const input = path.join(home, `${period}.csv`)
  const dir = path.join(home, `bao-cao-${period}`)
  const former = before && path.join(home, `bao-cao-${before}`)
  const previous = former && (JSON.parse(readFileSync(path.join(former, 'streams.json'), 'utf8')) as StreamsFile)
  const source = readSubmissions(input, { onReject: (reject) => rejects.push(reject) })
  const analysis = await analyze(source, { rejects, ...(previous && { previous }) })
  const options = { encoding: 'auto' as const, ...(former && { previous: former }) }
  await writeReport({ dir, analysis, rejects, manifest: { version: '0.1.0', inputs: [input], options } })
}

/** The office's shelf copied, the September report changed, and verified. */
async function verifyAfter(change: (dir: string) => void) {
  const shelf = temporaryFolder()
  cpSync(home, shelf, { recursive: true })
  const dir = path.join(shelf, 'bao-cao-2026-09')
  change(dir)
  return verifyReport(dir)
}

/** One digit or letter made another one: the second group of the pattern, or the whole where it has none. */
function edit(dir: string, file: string, pattern: RegExp): void {
  const text = readFileSync(path.join(dir, file), 'utf8')
  expect(text).toMatch(pattern)
  const changed = text.replace(pattern, (match, before?: string, character?: string) =>
    typeof before === 'string' && typeof character === 'string' ? before + another(character) : another(match),
  )
  writeFileSync(path.join(dir, file), changed)
}

/** Never 0: a number does not begin with it. */
const another = (character: string) =>
  /^[0-9]$/.test(character) ? String((Number(character) % 9) + 1) : character === 'x' ? 'y' : 'x'

const places = ({ findings }: Awaited<ReturnType<typeof verifyReport>>) => findings.map((f) => [f.file, f.place])

describe('a report as it was written', () => {
  it('agrees with its sources, also where the shelf was moved', async () => {
    const { findings, checked } = await verifyAfter(() => {})
    expect(findings).toEqual([])
    expect(checked.numbers).toBeGreaterThan(500)
    expect(checked.quotes).toBeGreaterThan(20)
    expect(checked.files).toBe(OUTPUTS.length)
  })

  it('is a warning, not an error, where the sources are gone', async () => {
    const { findings, checked } = await verifyAfter((dir) => rmSync(path.join(dir, '../2026-09.csv')))
    expect(findings).toMatchObject([{ file: '../2026-09.csv', severity: 'warning' }])
    expect(findings[0].message).toContain('Không kiểm được')
    expect(checked.quotes).toBeGreaterThan(20)
  })
})

describe('one digit or letter changed', () => {
  it.each([
    ['streams.json', /("id":"I01","label":")(.)/, /^issues\[0\]\.label$/],
    ['streams.json', /("id":"I01".*?"distinct":)(\d)/, /^issues\[0\]\.distinct$/],
    ['streams.json', /("quotes":\[\{[^}]*?"text":")(.)/, /^streams\[0\]\.quotes\[0\]\.text$/],
    ['streams.json', /("sayings":\[\{.*?"distinct":)(\d)/, /^streams\[\d+\]\.sayings\[0\]\.distinct$/],
    ['streams.json', /("sayings":\[\{.*?"text":")(.)/, /^streams\[\d+\]\.sayings\[0\]\.quote\.text$/],
    ['streams.json', /("sentiment":-?0\.\d)(\d)/, /^opinions\[\d+\]\.sentiment$/],
    ['report.html', /(ý kiến khác nh)(a)/, /^dòng \d+, cột \d+$/],
    ['report.html', /(<strong>)(\d)/, /^dòng \d+, cột \d+$/],
    ['report.md', /(khoảng tin cậy 95%: )(\d)/, /^dòng \d+, cột \d+$/],
    ['opinions.csv', /(VG-09-005#1,VG-09-005,2026-0)(9)/, /^dòng \d+, cột \d+$/],
    ['streams.csv', /(I01-\w+,I0)(1)/, /^dòng 2, cột \d+$/],
    ['rejects.csv', /(Xã Lộc Điề)(n)/, /^dòng 2, cột \d+$/],
  ])('in %s (%s) is named with its place, and nothing else is', async (file, pattern, place) => {
    const { findings } = await verifyAfter((dir) => edit(dir, file, pattern))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ file, severity: 'error' })
    expect(findings[0].place).toMatch(place)
    expect(findings[0].expected).not.toBe(findings[0].found)
  })

  it.each(OUTPUTS)('anywhere in %s is found, once', async (file) => {
    const text = readFileSync(path.join(home, 'bao-cao-2026-09', file), 'utf8')
    // The digit of the format's name makes it a file of another format: that has a code, tested below.
    const digits = [...text.matchAll(/(?<!duluan\/)\d/g)].map((match) => match.index)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...digits), async (at) => {
        const changed = text.slice(0, at) + another(text[at]) + text.slice(at + 1)
        const found = await verifyAfter((dir) => writeFileSync(path.join(dir, file), changed))
        expect(found.findings.map((f) => f.file)).toEqual([file])
      }),
      { numRuns: 3, seed: 20260901 },
    )
  })

  it.each([
    [/("file": "report.md",\s+"bytes": )(\d)/, 'outputs[2].bytes'],
    [/("opinions": )(\d)/, 'counts.opinions'],
    [/("version": "0\.)(1)/, 'seal'],
    [/("path": "\.\.\/2026-09\.csv",\s+"bytes": \d+,\s+"sha256": ")(.)/, 'inputs[0].sha256'],
  ])('in the manifest (%s) is named', async (pattern, place) => {
    const found = await verifyAfter((dir) => edit(dir, 'manifest.json', pattern))
    expect(places(found)).toEqual([['manifest.json', place]])
  })

  it('in a source is named, and the report is still counted again', async () => {
    const found = await verifyAfter((dir) => edit(dir, '../2026-09.csv', /(n)(ư)/))
    expect(places(found)).toEqual([['../2026-09.csv', 'sha256']])
    expect(found.checked.numbers).toBeGreaterThan(200)
  })

  it.each([
    ['report.html', /(ý kiến khác nh)(a)/, /^dòng/],
    ['opinions.csv', /(2026-0)(9)/, /^sha256$/],
    ['streams.json', /("id":"I01".*?"distinct":)(\d)/, /^(issues|streams)\[\d+\]/],
    ['streams.json', /("sayings":\[\{.*?"distinct":)(\d)/, /^streams\[\d+\]\.sayings\[0\]\.distinct$/],
  ])('is found in %s without the sources as well', async (file, pattern, place) => {
    const { findings } = await verifyAfter((dir) => {
      rmSync(path.join(dir, '../2026-09.csv'))
      edit(dir, file, pattern)
    })
    const errors = findings.filter((f) => f.severity === 'error')
    expect(errors.length).toBeGreaterThan(0)
    for (const error of errors) expect([error.file, place.test(error.place)]).toEqual([file, true])
  })
})

describe('a report that is not whole', () => {
  it('is brought to rest first, where a run died before it was written', async () => {
    const { findings } = await verifyAfter((dir) => {
      mkdirSync(path.join(dir, '.duluan-staging'))
      writeFileSync(path.join(dir, '.duluan-staging/report.html'), '<!doctype')
    })
    expect(findings).toEqual([])
  })

  it('names the file that is missing', async () => {
    expect(places(await verifyAfter((dir) => rmSync(path.join(dir, 'report.md'))))).toEqual([['report.md', 'tệp']])
  })

  it('has a code where the manifest or the data file cannot be read', async () => {
    const gone = (file: string) => verifyAfter((dir) => renameSync(path.join(dir, file), path.join(dir, 'khác')))
    await expect(gone('manifest.json')).rejects.toMatchObject({ code: 'DULUAN_E303' })
    await expect(gone('streams.json')).rejects.toMatchObject({ code: 'DULUAN_E305' })
    const broken = verifyAfter((dir) => edit(dir, 'manifest.json', /\{/))
    await expect(broken).rejects.toMatchObject({ code: 'DULUAN_E304' })
    await expect(verifyReport(path.join(home, 'không-có'))).rejects.toMatchObject({ code: 'DULUAN_E303' })
  })
})
