import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type AnalyzeOptions, analyze } from '../../src/analyze.js'
import { type Encoder, httpEncoder } from '../../src/encoder/index.js'
import { readSubmissions } from '../../src/intake/index.js'
import type { Reject } from '../../src/model.js'
import { type EncoderSettings, verifyReport, writeReport } from '../../src/report/index.js'
import { contentBelow, temporaryFolder } from './folder.js'
import { embeddingsServer, rowOf, WIDTH } from './server.js'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FILE = path.join(ROOT, 'examples/phan-anh-2026-09.csv')
const labelled = readFileSync(path.join(ROOT, 'corpora/gold/public-affairs-2026-09.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; pii?: string[] })

/** The example month analysed and written. */
async function report(options: AnalyzeOptions = {}, encoder?: EncoderSettings) {
  const rejects: Reject[] = []
  const source = readSubmissions(FILE, { onReject: (reject) => rejects.push(reject) })
  const analysis = await analyze(source, { ...options, rejects })
  const dir = temporaryFolder()
  const manifest = { version: '0.1.0', inputs: [FILE], options: encoder ? { encoder } : {} }
  await writeReport({ dir, analysis, rejects, manifest })
  const read = (file: string) => readFileSync(path.join(dir, file), 'utf8')
  return { dir, analysis, read }
}

/** An encoder in this process, and the texts that it got. */
function encoderHere() {
  const got: string[] = []
  const encoder: Encoder = {
    name: 'mô hình <thử',
    encode: async (texts) => {
      got.push(...texts)
      return { width: WIDTH, rows: Float32Array.from(texts.flatMap((text) => rowOf(text))) }
    },
  }
  return { encoder, got }
}

describe('an analysis with an encoder', () => {
  it('sends the reading of every opinion, and no personal data', async () => {
    const { encoder, got } = encoderHere()
    const { analysis } = await report({ encoder })
    expect(got).toHaveLength(analysis.report.opinions.length)
    expect(got.filter((text) => text !== text.toLowerCase())).toEqual([])
    const whole = new Set(labelled.map(({ text }) => text))
    expect(got.filter((text) => whole.has(text))).toEqual([])
    const personal = labelled.flatMap(({ pii = [] }) => pii)
    expect(personal.length).toBeGreaterThan(10)
    const said = got.join('\n')
    expect(personal.filter((piece) => said.includes(piece) || said.includes(piece.toLowerCase()))).toEqual([])
  })

  it('is named in the data, the manifest and the report, and its texts are told of', async () => {
    const { read } = await report({ encoder: encoderHere().encoder })
    expect(JSON.parse(read('streams.json')).encoder).toEqual({ name: 'mô hình <thử' })
    expect(JSON.parse(read('manifest.json')).options.encoder).toEqual({ name: 'mô hình <thử' })
    expect(read('report.html').includes('<strong>mô hình &#60;thử</strong>')).toBe(true)
    for (const file of ['report.html', 'report.md'])
      expect(read(file).includes('bỏ dữ liệu cá nhân nhận ra được')).toBe(true)
  })

  it('tells that it encodes, between the opinions and the issues', async () => {
    const steps: string[] = []
    const onProgress: AnalyzeOptions['onProgress'] = ({ step }) => void (steps.at(-1) !== step && steps.push(step))
    await report({ encoder: encoderHere().encoder, onProgress })
    expect(steps).toEqual(['duplicates', 'opinions', 'encoder', 'issues', 'streams'])
  })

  it('sends no more of an opinion than an encoder reads', async () => {
    const { encoder, got } = encoderHere()
    const text = `Nước máy đục ${'rất '.repeat(2000)}lâu.`
    const base = { period: '', unit: '', collaborator: '', attributes: {} }
    await analyze([{ id: 'a', text, ...base }], { encoder })
    expect(got[0].split(' ')).toHaveLength(256)
  })

  it.each([
    ['too few rows', { width: WIDTH, rows: new Float32Array(WIDTH) }],
    ['no width', { width: 0, rows: new Float32Array(0) }],
    ['a number that is none', { width: 1, rows: new Float32Array(2).fill(Number.NaN) }],
  ])('refuses %s', async (_, encoded) => {
    const base = { period: '', unit: '', collaborator: '', attributes: {} }
    const submissions = ['Nước máy đục cả tuần.', 'Rác đầy đường không ai lấy.'].map((text, i) => ({
      id: `${i}`,
      text,
      ...base,
    }))
    const encoder: Encoder = { name: 'hỏng', encode: async () => encoded }
    await expect(analyze(submissions, { encoder })).rejects.toThrow(/DULUAN_E021.*hỏng/)
  })

  it('asks nothing where there is no opinion, and says nothing of it', async () => {
    const { encoder, got } = encoderHere()
    expect((await analyze([], { encoder })).report.encoder).toBeUndefined()
    expect(got).toEqual([])
  })
})

describe('an analysis without an encoder', () => {
  it('speaks to nobody and of nothing', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    const { read } = await report()
    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
    for (const file of ['streams.json', 'report.html', 'report.md'])
      expect(/encoder|mã hóa/i.exec(read(file))?.[0], file).toBeUndefined()
    expect(JSON.parse(read('manifest.json')).options).toEqual({})
  })
})

describe('a report made with an encoder', () => {
  it('is verified from the cache alone, and only counted again where that is gone', async () => {
    const { url, requests } = await embeddingsServer()
    const cache = temporaryFolder()
    const made = httpEncoder({ url, cache, model: 'm' })
    const { dir } = await report({ encoder: made }, { name: made.name, url: made.url, model: 'm' })
    requests.length = 0
    const again = (folder: string) => (used: EncoderSettings) =>
      httpEncoder({ url: used.url ?? '', model: 'm', cache: folder, offline: true })
    expect((await verifyReport(dir, { encoderFor: again(cache) })).findings).toEqual([])
    for (const options of [{ encoderFor: again(temporaryFolder()) }, {}]) {
      const { findings, checked } = await verifyReport(dir, options)
      expect(findings).toMatchObject([{ severity: 'warning', place: 'options.encoder' }])
      expect(checked.numbers).toBeGreaterThan(100)
    }
    expect(requests).toEqual([])
  })

  it('holds no key', async () => {
    const { url, requests } = await embeddingsServer()
    const encoder = httpEncoder({ url: `${url}?token=sk-bi-mat-1`, key: 'sk-bi-mat-2', cache: temporaryFolder() })
    const { dir } = await report({ encoder }, { name: encoder.name, url: encoder.url })
    expect(requests[0]).toMatchObject({ path: '/v1/embeddings?token=sk-bi-mat-1', authorization: 'Bearer sk-bi-mat-2' })
    expect(contentBelow(dir).includes('sk-bi-mat')).toBe(false)
  })
})
