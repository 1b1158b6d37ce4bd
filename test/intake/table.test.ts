import { describe, expect, it } from 'vitest'
import { countRoles, nameColumns, pickHeader, Table, tidy } from '../../src/intake/table.js'

const read = (lines: readonly (readonly string[])[]) => {
  const table = new Table('a.csv', {})
  return [...lines.flatMap((cells, i) => table.push({ line: i + 1, cells })), ...table.end()]
}

describe('a table', () => {
  it('finds its header below titles, and passes blank lines over', () => {
    const rows = read([
      ['TỔNG HỢP DƯ LUẬN'],
      ['', ''],
      ['Mã', 'Nội dung'],
      ['1', 'Chợ đông'],
      ['', ' '],
      ['2', 'Đường bụi'],
    ])
    expect(rows).toMatchObject([
      { line: 4, cells: { Mã: '1', 'Nội dung': 'Chợ đông' } },
      { line: 6, cells: { Mã: '2', 'Nội dung': 'Đường bụi' } },
    ])
  })

  it('is not taken in by a title that is named like a column', () => {
    expect(pickHeader([['Phản ánh'], ['Mã', 'Nội dung', 'Kỳ'], ['1', 'ý kiến', '9/2026']], {})).toBe(1)
    expect(pickHeader([['a'], ['b']], {})).toBe(-1)
    expect(countRoles(['Mã', 'Kỳ'], {})).toBe(0)
  })

  it('fills short rows up, and faults those with more cells than the header', () => {
    const rows = read([['Nội dung', 'Kỳ'], ['Mất điện'], ['Mất nước', '9/2026', '', ''], ['Rác, đèn', 'x', 'y']])
    expect(rows).toMatchObject([
      { cells: { 'Nội dung': 'Mất điện', Kỳ: '' } },
      { cells: { 'Nội dung': 'Mất nước', Kỳ: '9/2026' } },
      { line: 4, code: 'DULUAN_E124', excerpt: 'y' },
    ])
  })

  it('keeps faults that came before the header in their place', () => {
    const table = new Table('a.csv', {})
    const fault = { line: 1, code: 'DULUAN_E121', column: '', excerpt: '"' } as const
    table.push(fault)
    table.push({ line: 2, cells: ['text'] })
    table.push({ line: 3, cells: ['một'] })
    expect(table.end()).toMatchObject([fault, { line: 3, cells: { text: 'một' } }])
  })

  it('has nothing to say of an empty file, and an error for one without a text column', () => {
    expect(read([])).toEqual([])
    expect(() => read([['a', 'b']])).toThrow('DULUAN_E105')
  })
})

describe('names of columns', () => {
  it('are tidied, and told apart where they are missing or the same', () => {
    expect(nameColumns([' Ghi  chú', '', 'Ghi chú', 'x', '', ''])).toEqual(['Ghi chú', 'Cột 2', 'Ghi chú (2)', 'x'])
    expect(tidy(' Sở\n Y  tế '.normalize('NFD'))).toBe('Sở Y tế')
  })

  it('may be called like parts of an object', () => {
    const [row] = read([
      ['text', '__proto__', 'constructor'],
      ['một', 'hai', 'ba'],
    ])
    expect('cells' in row && Object.entries(row.cells)).toEqual([
      ['text', 'một'],
      ['__proto__', 'hai'],
      ['constructor', 'ba'],
    ])
  })
})
