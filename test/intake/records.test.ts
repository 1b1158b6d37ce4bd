import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CELL_LIMIT, type CsvRecord, RecordSplitter } from '../../src/intake/records.js'

const dialect = { delimiter: ',', width: 3 }
const split = (chunks: readonly string[], width = 3): CsvRecord[] => {
  const splitter = new RecordSplitter({ ...dialect, width })
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()]
}
const inChunks = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

describe('cutting CSV into records', () => {
  it('keeps line ends inside quotes, and counts them', () => {
    expect(split(['id,text\r\n1,"một\nhai\r\nba"\r\n2,bốn\r3,năm'])).toEqual([
      { line: 1, text: 'id,text' },
      { line: 2, text: '1,"một\nhai\r\nba"' },
      { line: 5, text: '2,bốn' },
      { line: 6, text: '3,năm' },
    ])
  })

  it('rejects only the line of a quote that is closed inside a cell', () => {
    expect(split(['1,"rác" đầy đường,x\n2,"đèn ""đỏ"" hỏng",y\n'])).toEqual([
      { line: 1, text: '1,"rác" đầy đường,x', fault: 'DULUAN_E121' },
      { line: 2, text: '2,"đèn ""đỏ"" hỏng",y' },
    ])
  })

  it('rejects only the line of a quote that is never closed, at the end of the file and before other quotes', () => {
    expect(split(['1,"mở rồi quên,x\n2,hai,y\n3,ba,z']).map((r) => [r.line, r.fault])).toEqual([
      [1, 'DULUAN_E121'],
      [2, undefined],
      [3, undefined],
    ])
    expect(split(['1,"mở rồi quên,x\n2,hai,y\n3,"ba",z\n']).map((r) => [r.line, r.fault])).toEqual([
      [1, 'DULUAN_E121'],
      [2, undefined],
      [3, undefined],
    ])
  })

  it('notices that a quote has swallowed rows, even where a later one closes it', () => {
    const records = split(['PA-01,"mở rồi quên,x\nPA-02,hai,y\nPA-03,"",z\nPA-04,bốn",t\n'])
    expect(records.map((r) => [r.line, r.fault])).toEqual([
      [1, 'DULUAN_E121'],
      [2, undefined],
      [3, undefined],
      [4, undefined],
    ])
  })

  it('leaves a list inside a cell alone', () => {
    const text = '7,"Kiến nghị:\n1. đèn, điện, nước\n2. rác",x'
    expect(split([`${text}\n`])).toEqual([{ line: 1, text }])
  })

  it('rejects a cell beyond the limit, quoted or not, and goes on after its line', () => {
    const long = 'rất dài '.repeat(CELL_LIMIT / 4)
    for (const cell of [long, `"${long}"`]) {
      const text = `1,${cell},x\n2,ngắn,y\n`
      expect(split(inChunks(text, 65_536)).map((r) => [r.line, r.fault, r.text.length < 500])).toEqual([
        [1, 'DULUAN_E122', true],
        [2, undefined, true],
      ])
    }
  })

  it('gives up on a quote that stays open beyond the limit without losing the lines after it', () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `${i + 2},dòng thứ ${i + 2} không dấu`)
    const text = `1,"mở rồi quên\n${lines.join('\n')}\n`
    const records = split(inChunks(text, 65_536), 2)
    expect(text.length).toBeGreaterThan(CELL_LIMIT)
    expect(records.length).toBe(60_001)
    expect(records.filter((r) => r.fault).map((r) => r.line)).toEqual([1])
  })

  it('gives the same records wherever the chunks are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ',', '\n', '\r', ' ', '\t', '😀'), maxLength: 12 })
    const cut = fc.tuple(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
    )
    fc.assert(
      fc.property(cut, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), ([rows, size], end, broken) => {
        const written = rows.map((row) => row.map((c) => (broken ? c : quote(c))).join(','))
        const text = written.join(end)
        const records = split(inChunks(text, size))
        expect(records).toEqual(split([text]))
        if (!broken) expect(records.filter((r) => r.text).map((r) => r.text)).toEqual(written.filter(Boolean))
      }),
      { numRuns: 500 },
    )
  })

  it('takes time in proportion to the text, quotes broken on every line', () => {
    const time = (lines: number) => {
      const text = `${'1,"mở ""quên"" rồi\n'.repeat(lines)}`
      const start = performance.now()
      split(inChunks(text, 65_536))
      return performance.now() - start
    }
    time(5000)
    expect(time(80_000)).toBeLessThan(16 * Math.max(20, time(20_000)))
  })
})
