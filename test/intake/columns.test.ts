import { describe, expect, it } from 'vitest'
import { COLUMN_NAMES, columnKey, findColumns, noTextColumn, ROLES } from '../../src/intake/columns.js'

describe('finding columns by name', () => {
  it('does not mind accents, case, spaces and signs', () => {
    for (const name of ['Nội dung', 'NOI DUNG', 'noi_dung', ' Nội-Dung ', 'Nội dung'.normalize('NFD')])
      expect(findColumns([name])).toEqual({ text: name })
  })

  it('knows the heads of an office sheet', () => {
    const names = [
      'STT',
      'Mã phiếu',
      'Kỳ báo cáo',
      'Ngày ghi nhận',
      'Cơ quan',
      'Họ tên CTV',
      'Người phản ánh',
      'Ý kiến người dân',
    ]
    expect(findColumns(names)).toEqual({
      id: 'Mã phiếu',
      text: 'Ý kiến người dân',
      period: 'Kỳ báo cáo',
      date: 'Ngày ghi nhận',
      unit: 'Cơ quan',
      collaborator: 'Họ tên CTV',
    })
  })

  it('takes neither a running number, nor the speaker, nor who deals with it', () => {
    expect(findColumns(['STT', 'Người phản ánh', 'Đơn vị xử lý', 'Ý kiến xử lý', 'Nội dung trả lời'])).toEqual({})
  })

  it('takes the likeliest of several, and a longer name only when no exact one is there', () => {
    expect(findColumns(['Phản ánh', 'Nội dung'])).toMatchObject({ text: 'Nội dung' })
    expect(findColumns(['Nội dung phản ánh của người dân', 'Ghi chú'])).toEqual({
      text: 'Nội dung phản ánh của người dân',
    })
    expect(findColumns(['Nội dung phản ánh của người dân', 'Ý kiến'])).toMatchObject({ text: 'Ý kiến' })
  })

  it('does as it is told first', () => {
    expect(findColumns(['Nội dung', 'Mô tả'], { text: 'mo ta' })).toEqual({ text: 'Mô tả' })
    expect(findColumns(['Nội dung', 'Mã'], { unit: 'Mã' })).toEqual({ unit: 'Mã', text: 'Nội dung' })
    expect(() => findColumns(['Nội dung'], { unit: 'Phòng' }, 'a.csv')).toThrow(/DULUAN_E106.*"Phòng".*a\.csv/)
  })

  it('has no name in two roles, so that the order of the table decides nothing', () => {
    const keys = ROLES.flatMap((role) => COLUMN_NAMES[role].filter((n) => !n.endsWith('*')).map(columnKey))
    expect(keys.length).toBe(new Set(keys).size)
  })
})

describe('a file without a text column', () => {
  it('is told what was looked for, what is there and what comes nearest', () => {
    const error = noTextColumn(['Số', 'Mô tả chi tiết sự việc', 'Nơi'], 'a.csv')
    expect(error.code).toBe('DULUAN_E105')
    for (const part of [
      'a.csv',
      '"Số", "Mô tả chi tiết sự việc", "Nơi"',
      'nội dung phản ánh',
      '--column text="Mô tả chi tiết sự việc"',
    ])
      expect(error.vi).toContain(part)
    expect(noTextColumn([], 'a.csv').en).toContain('--column text=""')
  })
})
