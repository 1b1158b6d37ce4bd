import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/report/manifest.js'
import { type WriteReport, writeReport } from '../../src/report/write.js'
import { labelledAnalysis, REJECTS } from './fixture.js'
import { contentsOf, temporaryFolder } from './folder.js'

const analysis = labelledAnalysis()

function report(changes: Partial<WriteReport> = {}): WriteReport {
  const home = temporaryFolder()
  const input = path.join(home, 'phan-anh-2026-09.csv')
  writeFileSync(input, 'id,text\n')
  const rejects = REJECTS.map((reject) => ({ ...reject, file: input }))
  const manifest = { version: '0.1.0', inputs: [input], options: { encoding: 'auto' as const } }
  return { dir: path.join(home, 'bao-cao'), analysis, rejects, manifest, ...changes }
}

describe('writing a report', () => {
  it('writes every format and a manifest of them', async () => {
    const asked = report()
    const { files } = await writeReport(asked)
    const contents = contentsOf(asked.dir)
    expect(Object.keys(contents)).toEqual([...files].sort())
    const manifest = JSON.parse(contents['manifest.json']) as Manifest
    expect(manifest.format).toBe('duluan-manifest/1')
    expect(manifest.inputs).toMatchObject([{ path: '../phan-anh-2026-09.csv', bytes: 8 }])
    expect(manifest.outputs.map((o) => o.file)).toEqual(files.slice(0, -1))
    expect(manifest.counts.opinions).toBe(analysis.report.opinions.length)
  })

  it('gives the same bytes for the same input, wherever it is written', async () => {
    const [one, other] = [report(), report()]
    await writeReport(one)
    await writeReport({ ...other, manifest: { ...other.manifest, timings: { analysis: 12 } } })
    const { 'manifest.json': _, ...first } = contentsOf(one.dir)
    const { 'manifest.json': __, ...second } = contentsOf(other.dir)
    expect(second).toEqual(first)
  })

  it('always writes the data file, and takes away formats no longer asked for', async () => {
    const asked = report()
    await writeReport(asked)
    writeFileSync(path.join(asked.dir, 'ghi-chu.txt'), 'của tôi')
    const { files } = await writeReport({ ...asked, formats: ['md'] })
    expect(files).toEqual(['streams.json', 'report.md', 'manifest.json'])
    expect(Object.keys(contentsOf(asked.dir)).sort()).toEqual([...files, 'ghi-chu.txt'].sort())
  })

  it('does not take away what no former report wrote', async () => {
    const asked = report({ formats: ['json'] })
    mkdirSync(asked.dir)
    writeFileSync(path.join(asked.dir, 'report.html'), 'trang khác')
    await writeReport(asked)
    expect(contentsOf(asked.dir)['report.html']).toBe('trang khác')
  })

  it('names files of rejects as the manifest does, in the reason as well', async () => {
    const asked = report()
    const [input] = asked.manifest.inputs
    const reason = `Trùng mã với một dòng đã đọc (${input}:5)`
    await writeReport({ ...asked, rejects: [{ ...REJECTS[0], file: input, reason }] })
    const text = contentsOf(asked.dir)['rejects.csv']
    expect(text).toContain('../phan-anh-2026-09.csv,14')
    expect(text).toContain('(../phan-anh-2026-09.csv:5)')
    expect(text).not.toContain(path.dirname(input))
  })

  it('will not overwrite its own source, nor the report before', async () => {
    const asked = report()
    await writeReport(asked)
    const inputs = [path.join(asked.dir, 'opinions.csv')]
    const itself = { ...asked, manifest: { ...asked.manifest, inputs } }
    await expect(writeReport(itself)).rejects.toMatchObject({ code: 'DULUAN_E306' })
    const before = { ...asked, manifest: { ...asked.manifest, options: { previous: asked.dir } } }
    await expect(writeReport(before)).rejects.toMatchObject({ code: 'DULUAN_E306' })
  })

  it('says so when a source is gone before it is done', async () => {
    const asked = report({ manifest: { version: '0.1.0', inputs: ['không-có.csv'], options: {} } })
    await expect(writeReport(asked)).rejects.toMatchObject({ code: 'DULUAN_E307' })
    expect(contentsOf(asked.dir)).toEqual({})
  })
})
