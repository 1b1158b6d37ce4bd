import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  describeRun,
  fingerprint,
  fingerprintOf,
  manifestText,
  readManifest,
  sealOf,
  withFileNames,
} from '../../src/report/manifest.js'
import { REJECTS } from './fixture.js'
import { temporaryFolder } from './folder.js'

const body = {
  format: 'duluan-manifest/1' as const,
  version: '0.1.0',
  options: { period: '2026-09' },
  inputs: [{ path: '../t9.csv', ...fingerprint('nước đục') }],
  outputs: [],
  counts: { read: 3 },
  timings: { analysis: 812 },
}

describe('the manifest', () => {
  it('reads back as it was written', async () => {
    const dir = temporaryFolder()
    writeFileSync(path.join(dir, 'manifest.json'), manifestText(body))
    const { manifest } = await readManifest(dir)
    expect(manifest).toEqual({ ...body, seal: sealOf(body) })
  })

  it('has another seal when anything in it is another', () => {
    const seals = [body, { ...body, version: '0.1.1' }, { ...body, counts: { read: 4 } }, { ...body, timings: {} }].map(
      sealOf,
    )
    expect(new Set(seals).size).toBe(4)
  })

  it('takes the print of a file as of its content', async () => {
    const file = path.join(temporaryFolder(), 'a.txt')
    writeFileSync(file, 'cắt điện '.repeat(20_000))
    expect(await fingerprintOf(file)).toEqual(fingerprint('cắt điện '.repeat(20_000)))
    expect(fingerprint('đ').bytes).toBe(2)
  })

  it('names inputs and the former report from its own folder', async () => {
    const dir = temporaryFolder()
    writeFileSync(path.join(dir, 't9.csv'), 'x')
    writeFileSync(path.join(dir, 'streams.json'), '{}')
    const run = { version: '0.1.0', inputs: [path.join(dir, 't9.csv')], options: { previous: dir, sheet: 'T9' } }
    const { inputs, options } = await describeRun(path.join(dir, 'bao-cao'), run)
    expect(inputs.map((input) => input.path)).toEqual(['../t9.csv', '../streams.json'])
    expect(options).toEqual({ previous: '..', sheet: 'T9' })
  })

  it('names the files beside the submissions last, from its own folder', async () => {
    const dir = temporaryFolder()
    const [csv, short, own] = ['t9.csv', 'viet-tat.txt', 'danh-muc.txt'].map((name) => path.join(dir, name))
    for (const file of [csv, short, own]) writeFileSync(file, 'x')
    const run = { version: '0.1.0', inputs: [csv], options: { taxonomy: own, abbreviations: short } }
    const { inputs, options } = await describeRun(path.join(dir, 'bao-cao'), run)
    expect(inputs.map((input) => input.path)).toEqual(['../t9.csv', '../viet-tat.txt', '../danh-muc.txt'])
    expect(options).toEqual({ taxonomy: '../danh-muc.txt', abbreviations: '../viet-tat.txt' })
  })

  it('names a reject from there too, and leaves other words alone', () => {
    const names = new Map([['/du-lieu/t9.csv', '../t9.csv']])
    const reject = {
      ...REJECTS[0],
      file: '/du-lieu/t9.csv',
      reason: 'Trùng mã (/du-lieu/t9.csv:5)',
      excerpt: '/du-lieu/t9.csv',
    }
    expect(withFileNames([reject], names)).toEqual([
      { ...reject, file: '../t9.csv', reason: 'Trùng mã (../t9.csv:5)', excerpt: '/du-lieu/t9.csv' },
    ])
  })
})
