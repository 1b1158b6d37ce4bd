import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAbbreviations, readGuide, readSideFiles, readTaxonomy } from '../src/sideFiles.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'duluan-'))
const written = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}

describe('the files beside the submissions', () => {
  it('read a table of short forms, and name the line that is none', () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'duluan-')), 'viet-tat.txt')
    writeFileSync(file, '\ufeff# của phường\r\nNVH\tnhà văn hóa\r\ntdp7  tổ dân phố bảy\r\n')
    expect(readAbbreviations(file)).toBe('# của phường\nNVH\tnhà văn hóa\ntdp7  tổ dân phố bảy\n')
    writeFileSync(file, 'NVH\tnhà văn hóa\nTDP7 tổ dân phố bảy\n')
    expect(() => readAbbreviations(file)).toThrow(/DULUAN_E016.*2/)
    expect(() => readAbbreviations(`${file}.khong-co`)).toThrow('DULUAN_E015')
  })

  it('read a taxonomy: a name a line, words after a tab', () => {
    const file = written(
      'danh-muc.txt',
      '\ufeff# năm 2026\r\nNước sinh hoạt\tnước máy, nước đục\r\n\r\nChó thả rông\r\n',
    )
    expect(readTaxonomy(file)).toEqual([
      { name: 'Nước sinh hoạt', words: ['nước máy', 'nước đục'] },
      { name: 'Chó thả rông' },
    ])
  })

  it('read a taxonomy of JSON, as a list or by lines, and name the entry that is wrong', () => {
    const issues = [
      { name: 'Cắt điện', words: ['mất điện'] },
      { name: 'Rác', examples: ['Rác ba ngày chưa lấy'] },
    ]
    expect(readTaxonomy(written('a.json', JSON.stringify(issues)))).toEqual(issues)
    expect(readTaxonomy(written('a.jsonl', issues.map((issue) => JSON.stringify(issue)).join('\n')))).toEqual(issues)
    expect(() => readTaxonomy(written('b.jsonl', '{"name":"Rác"}\n{"ten":"Điện"}'))).toThrow(/DULUAN_E019.*2/)
    expect(() => readTaxonomy(written('b.json', '{"name":"Rác"}'))).toThrow('DULUAN_E019')
    expect(() => readTaxonomy(path.join(folder, 'khong-co.txt'))).toThrow(/DULUAN_E019.*khong-co/)
  })

  it('read a guide, and refuse what it does not know', () => {
    const guide = { mustLink: [['a#1', 'b#1']], confirmed: { 'c#1': 'Rác' } }
    expect(readGuide(written('g.json', JSON.stringify(guide)))).toEqual(guide)
    for (const wrong of ['[', '[]]', '{"mustlink":[]}', '{"mustLink":[["a"]]}', '{"confirmed":["a"]}', '{"open":"no"}'])
      expect(() => readGuide(written('g.json', wrong))).toThrow('DULUAN_E019')
  })

  it('are put together: the taxonomy of its own file goes before that of the guide', () => {
    const guide = written('h.json', '{"issues":[{"name":"Điện"}],"open":false}')
    const taxonomy = written('h.txt', 'Nước')
    expect(readSideFiles({ guide, taxonomy })).toEqual({ guide: { open: false, issues: [{ name: 'Nước' }] } })
    expect(readSideFiles({})).toEqual({})
  })
})
