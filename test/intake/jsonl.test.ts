import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonLines } from '../../src/intake/jsonl.js'
import { CELL_LIMIT } from '../../src/intake/records.js'
import { chunksOf, collect } from './helpers.js'

const rowsOf = (chunks: readonly string[], columns = {}) =>
  collect(readJsonLines({ file: 'a.jsonl', chunks: chunksOf(chunks), letters: (cell) => cell, columns }))

describe('reading JSON lines', () => {
  it('gives back what was written, wherever the chunks are cut', async () => {
    const line = fc.record({ text: fc.string({ unit: 'grapheme' }), id: fc.integer() })
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 20 }),
        async (lines, size) => {
          const text = lines.map((l) => JSON.stringify(l)).join('\r\n')
          const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
            text.slice(i * size, (i + 1) * size),
          )
          const rows = await rowsOf(chunks)
          const expected = lines.map(({ text, id }, i) => ({ line: i + 1, cells: { text, id: String(id) } }))
          expect(rows.map((row) => 'cells' in row && { line: row.line, cells: { ...row.cells } })).toEqual(expected)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('faults lines that are no object, and reads on', async () => {
    const rows = await rowsOf(['{"text":"một"}\n{"text":\n"hai"\n\n[1]\nnull\n{"nội dung":"ba"}\n'])
    expect(rows.map((row) => ('code' in row ? [row.line, row.code] : [row.line, row.columns.text]))).toEqual([
      [1, 'text'],
      [2, 'DULUAN_E128'],
      [3, 'DULUAN_E128'],
      [5, 'DULUAN_E128'],
      [6, 'DULUAN_E128'],
      [7, 'nội dung'],
    ])
  })

  it('makes text of numbers, lists and nothing', async () => {
    const [row] = await rowsOf(['{"text":"a","n":1.5,"none":null,"yes":true,"list":["b"]}'])
    expect(row).toMatchObject({ cells: { n: '1.5', none: '', yes: 'true', list: '["b"]' } })
  })

  it('faults a line beyond the limit without keeping it', async () => {
    const part = 'x'.repeat(1 << 16)
    const long = Array.from({ length: (4 * CELL_LIMIT) / part.length }, () => part)
    const rows = await rowsOf(['{"text":"', ...long, '"}\n{"text":"sau"}'])
    expect(rows).toMatchObject([
      { line: 1, code: 'DULUAN_E122' },
      { line: 2, cells: { text: 'sau' } },
    ])
  })

  it('takes the columns it is told, on lines that have them', async () => {
    const rows = await rowsOf(['{"ghi":"một"}\n{"text":"hai"}\n{"x":1}'], { text: 'ghi' })
    expect(rows.map((row) => 'columns' in row && row.columns.text)).toEqual(['ghi', 'text', undefined])
    await expect(rowsOf(['{"a":1}\n{"b":2}'])).rejects.toThrow(/DULUAN_E105.*"a", "b"/)
  })

  it('takes a column it is told without its accents, and not the usual one in its place', async () => {
    const [row] = await rowsOf(['{"Nội dung":"Họp tổ dân phố","Diễn biến":"Bà con phản đối"}'], { text: 'dien bien' })
    expect('columns' in row && row.columns.text).toBe('Diễn biến')
  })

  it('says so when no line has a column it is told', async () => {
    await expect(rowsOf(['{"text":"một","Đơn vị":"Ấp 3"}'], { unit: 'Khoa' })).rejects.toThrow(/DULUAN_E106.*"Khoa"/)
  })
})
