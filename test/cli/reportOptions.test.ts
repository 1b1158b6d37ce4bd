import { describe, expect, it } from 'vitest'
import { column, delimiter, formats } from '../../src/cli/reportOptions.js'

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
})
