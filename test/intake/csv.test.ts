import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DELIMITERS, detectDialect, readCsv } from '../../src/intake/csv.js'
import { chunksOf, collect } from './helpers.js'

const rowsOf = (text: string, columns = {}) => {
  const dialect = detectDialect(text, columns)
  return collect(readCsv({ file: 'a.csv', chunks: chunksOf([text]), letters: (cell) => cell, columns }, dialect))
}

describe('reading CSV', () => {
  it('gives back the cells that were written, with the line each row starts on', async () => {
    const cell = fc.string({ unit: fc.constantFrom('ngõ', 'ệ', '"', ',', ';', '\n', ' ', '.', '😀'), maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n'),
        async (cells, delimiter, end) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
          const lines = cells.map(([id, text], i) => [quote(`PA${i}${id}`), quote(text)].join(delimiter))
          const rows = await rowsOf([`Mã${delimiter}Nội dung`, ...lines].join(end))
          let line = 2
          const expected = cells.map(([id, text], i) => {
            const row = { line, cells: { Mã: `PA${i}${id}`, 'Nội dung': text } }
            line += lines[i].split('\n').length
            return row
          })
          expect(rows.map((row) => ('cells' in row ? { line: row.line, cells: { ...row.cells } } : row))).toEqual(
            expected,
          )
        },
      ),
      { numRuns: 200 },
    )
  })

  it('keeps the spaces of a text that stands without quotes', async () => {
    const rows = await rowsOf('id,text\n1,  ngõ 5 ngập  \n')
    expect(rows).toMatchObject([{ cells: { text: '  ngõ 5 ngập  ' } }])
  })

  it('tells faulty rows in their place', async () => {
    const rows = await rowsOf('id,text,kỳ\n1,một,9/2026\n2,"hai" hai,9/2026\n3,ba,9/2026,thừa\n4,bốn,9/2026,,\n5,năm\n')
    expect(rows.map((row) => ('code' in row ? [row.line, row.code] : [row.line, row.cells.text]))).toEqual([
      [2, 'một'],
      [3, 'DULUAN_E121'],
      [4, 'DULUAN_E124'],
      [5, 'bốn'],
      [6, 'năm'],
    ])
  })
})

describe('telling the delimiter', () => {
  it('goes by the columns it knows, not by the commas in a title', () => {
    expect(detectDialect('id;nội dung;kỳ\n1;a, b, c, d;2')).toEqual({ delimiter: ';', width: 3 })
    expect(detectDialect('id\tÝ kiến\n')).toEqual({ delimiter: '\t', width: 2 })
    expect(detectDialect('Sở Y tế, Sở Xây dựng, tháng 9\n\n"Mã";"Ý kiến"\n')).toEqual({ delimiter: ';', width: 2 })
    expect(detectDialect('text\nmột, hai; ba')).toMatchObject({ delimiter: ',' })
  })

  it('is told', () => {
    expect(detectDialect('id;text', {}, ',').delimiter).toBe(',')
    expect(detectDialect('a;Diễn biến', { text: 'Diễn biến' })).toEqual({ delimiter: ';', width: 2 })
  })
})
