import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { readSubmissions } from '../../src/intake/index.js'
import type { Reject, StreamsFile } from '../../src/model.js'
import { verifyReport } from '../../src/report/verify.js'
import { writeReport } from '../../src/report/write.js'
import { labelledAnalysis } from './fixture.js'
import { temporaryFolder } from './folder.js'

const home = temporaryFolder()
const OUTPUTS = ['streams.json', 'report.html', 'report.md', 'opinions.csv', 'streams.csv', 'rejects.csv']

/** Two months of sources and their reports, the second following the first, as an office keeps them. */
beforeAll(async () => {
  const submissions = [...labelledAnalysis().submissions.values()]
  for (const period of ['2026-08', '2026-09']) {
    const rows = submissions.filter((s) => s.period === period).slice(0, 70)
    const cells = rows.map((s) => [s.id, s.period, s.unit, s.collaborator, s.text])
    const quoted = [
      ['id', 'period', 'unit', 'collaborator', 'text'],
      ...cells,
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

function edit(dir: string, file: string, pattern: RegExp, replacement: string): void {
  const text = readFileSync(path.join(dir, file), 'utf8')
  expect(text).toMatch(pattern)
  writeFileSync(path.join(dir, file), text.replace(pattern, replacement))
}

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
    ['streams.json', /("distinct":)(\d)(?=[^\n]*"keywords"|[^\n]*"units")/, '$19', /^(issues|streams|submissions)/],
    ['streams.json', /("label":")(.)/, '$1Ж', /^issues\[0\]\.label$/],
    ['streams.json', /("text":")(.)/, '$1Ж', /^streams\[\d+\]\.quotes\[0\]\.text$/],
    ['streams.json', /("sentiment":-?0\.\d)\d/, '$1x'.replace('x', '00001'), /^opinions\[\d+\]\.sentiment$/],
    ['report.html', /ý kiến khác nhau/, 'ý kiến giống nhau', /^dòng \d+, cột \d+$/],
    ['report.html', /<strong>\d/, '<strong>77', /^dòng \d+, cột \d+$/],
    ['report.md', /khoảng tin cậy 95%: \d/, 'khoảng tin cậy 95%: 7', /^dòng \d+, cột \d+$/],
    ['opinions.csv', /(VG-09-005#1,VG-09-005),2026-09/, '$1,2026-08', /^dòng \d+, cột \d+$/],
    ['streams.csv', /(I01-\w+),I01/, '$1,I02', /^dòng 2, cột \d+$/],
    ['rejects.csv', /Xã Lộc Điền/, 'Xã Lộc Điểm', /^dòng 2, cột \d+$/],
  ])('in %s (%s) is named with its place, and nothing else is', async (file, pattern, replacement, place) => {
    const { findings } = await verifyAfter((dir) => edit(dir, file, pattern, replacement))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ file, severity: 'error' })
    expect(findings[0].place).toMatch(place)
    expect(findings[0].expected).not.toBe(findings[0].found)
  })

  it.each([
    [/("file": "report.md",\s+"bytes": )\d/, '$10', 'outputs[2].bytes'],
    [/("opinions": )\d/, '$19', 'counts.opinions'],
    [/("version": "0\.)1/, '$12', 'seal'],
    [/("path": "\.\.\/2026-09\.csv",\s+"bytes": \d+,\s+"sha256": ")./, '$1x', 'inputs[0].sha256'],
  ])('in the manifest (%s) is named', async (pattern, replacement, place) => {
    const zero = replacement === '$10' ? '$1 9' : replacement
    expect(places(await verifyAfter((dir) => edit(dir, 'manifest.json', pattern, zero.replace(' ', ''))))).toEqual([
      ['manifest.json', place],
    ])
  })

  it('in a source is named, and the report is still counted again', async () => {
    const found = await verifyAfter((dir) => edit(dir, '../2026-09.csv', /nước/, 'nuớc'))
    expect(places(found)).toEqual([['../2026-09.csv', 'sha256']])
  })

  it.each([
    ['report.html', /ý kiến khác nhau/, 'ý kiến giống nhau', /^dòng/],
    ['opinions.csv', /2026-09/, '2026-08', /^sha256$/],
    ['streams.json', /("stance":")concern(","label)/, '$1oppose$2', /^streams|^opinions/],
  ])('is found in %s without the sources as well', async (file, pattern, replacement, place) => {
    const { findings } = await verifyAfter((dir) => {
      rmSync(path.join(dir, '../2026-09.csv'))
      edit(dir, file, pattern, replacement)
    })
    const errors = findings.filter((f) => f.severity === 'error')
    expect(errors.length).toBeGreaterThan(0)
    for (const error of errors) expect([error.file, place.test(error.place)]).toEqual([file, true])
  })
})

describe('a report that is not whole', () => {
  it('names the file that is missing', async () => {
    expect(places(await verifyAfter((dir) => rmSync(path.join(dir, 'report.md'))))).toEqual([['report.md', 'tệp']])
  })

  it('has a code where the manifest or the data file cannot be read', async () => {
    const gone = (file: string) => verifyAfter((dir) => renameSync(path.join(dir, file), path.join(dir, 'khác')))
    await expect(gone('manifest.json')).rejects.toMatchObject({ code: 'DULUAN_E303' })
    await expect(gone('streams.json')).rejects.toMatchObject({ code: 'DULUAN_E305' })
    const broken = verifyAfter((dir) => edit(dir, 'manifest.json', /\{/, ''))
    await expect(broken).rejects.toMatchObject({ code: 'DULUAN_E304' })
    await expect(verifyReport(path.join(home, 'không-có'))).rejects.toMatchObject({ code: 'DULUAN_E303' })
  })
})
