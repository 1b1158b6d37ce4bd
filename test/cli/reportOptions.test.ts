import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { column, delimiter, formats, readAbbreviations } from '../../src/cli/reportOptions.js'

describe('the options of duluan report', () => {
  it('take formats in any spacing, and refuse others by name', () => {
    expect(formats('html, json')).toEqual(['html', 'json'])
    expect(() => formats('html,docs')).toThrow(/DULUAN_E010.*docs/)
    expect(() => formats('')).toThrow('DULUAN_E010')
  })

  it('gather columns, names with signs of equality in them included', () => {
    expect(column('text=Nội dung', column('unit=Đơn vị (=phường)', {}))).toEqual({
      text: 'Nội dung',
      unit: 'Đơn vị (=phường)',
    })
    expect(() => column('nội dung', {})).toThrow('DULUAN_E010')
    expect(() => column('ten=Họ tên', {})).toThrow(/DULUAN_E010.*collaborator/)
  })

  it('know a tab by name, and no other sign than , ; and tab', () => {
    expect([delimiter('tab'), delimiter('\\t'), delimiter(';')]).toEqual(['\t', '\t', ';'])
    expect(() => delimiter('|')).toThrow('DULUAN_E010')
  })

  it('read a table of short forms, and name the line that is none', () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'duluan-')), 'viet-tat.txt')
    writeFileSync(file, '\ufeff# của phường\r\nNVH\tnhà văn hóa\r\ntdp7  tổ dân phố bảy\r\n')
    expect(readAbbreviations(file)).toBe('# của phường\nNVH\tnhà văn hóa\ntdp7  tổ dân phố bảy\n')
    writeFileSync(file, 'NVH\tnhà văn hóa\nTDP7 tổ dân phố bảy\n')
    expect(() => readAbbreviations(file)).toThrow(/DULUAN_E016.*2/)
    expect(() => readAbbreviations(`${file}.khong-co`)).toThrow('DULUAN_E015')
  })
})
