import { parseString } from 'fast-csv'
import { describe, expect, it } from 'vitest'
import { opinionsCsv, rejectsCsv, streamsCsv } from '../../src/report/csv.js'
import { labelledAnalysis, REJECTS } from './fixture.js'

const analysis = labelledAnalysis()

function parse(text: string): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const rows: string[][] = []
    parseString<string[], string[]>(text.replace('\ufeff', ''))
      .on('error', reject)
      .on('data', (row: string[]) => rows.push(row))
      .on('end', () => resolve(rows))
  })
}

describe('the tables for spreadsheets', () => {
  it('begin with a byte-order mark and end lines as Excel expects', async () => {
    for (const text of [await opinionsCsv(analysis), await streamsCsv(analysis.report), await rejectsCsv(REJECTS)]) {
      expect(text.charCodeAt(0)).toBe(0xfeff)
      expect(text.endsWith('\r\n')).toBe(true)
    }
  })

  it('give one row an opinion, with its words masked', async () => {
    const [head, ...rows] = await parse(await opinionsCsv(analysis))
    expect(rows).toHaveLength(analysis.report.opinions.length)
    const words = head.indexOf('nội dung')
    const original = rows.map((row) => {
      const { submission, start, end } = analysis.report.opinions.find((o) => o.id === row[0])!
      return analysis.submissions.get(submission)!.text.slice(start, end)
    })
    const hidden = rows.filter((row, i) => row[words].trim() !== original[i].trim())
    expect(hidden.length).toBeGreaterThan(5)
    for (const row of hidden) expect(row[words]).toMatch(/\[[a-zà-ỹ ]+\]/)
    expect(rows.map((row) => row[words]).join('\n')).not.toMatch(/\b0\d{9}\b/)
  })

  it('say of a copy what it was copied from', async () => {
    const [head, ...rows] = await parse(await opinionsCsv(analysis))
    const copies = new Map(analysis.report.duplicates.map((d) => [d.submission, d.of]))
    for (const row of rows) expect(row[head.indexOf('chép từ')]).toBe(copies.get(row[1]) ?? '')
  })

  it('give one row a stream, with a column for each period', async () => {
    const [head, ...rows] = await parse(await streamsCsv(analysis.report))
    expect(rows.map((row) => row[0])).toEqual(analysis.report.streams.map((s) => s.id))
    for (const row of rows) {
      const byPeriod = analysis.report.submissions.periods.map((period) => Number(row[head.indexOf(period)]))
      expect(byPeriod.reduce((a, b) => a + b)).toBe(Number(row[head.indexOf('ý kiến khác nhau')]))
    }
  })

  it('say of an opinion what it shares with others, and of a stream what is shared', async () => {
    const said = analysis.report.streams.flatMap(({ sayings }) => sayings)
    expect(said.length).toBeGreaterThan(10)
    const [head, ...opinions] = await parse(await opinionsCsv(analysis))
    const column = head.indexOf('ý giống nhau')
    for (const { id, opinions: members } of said)
      expect(opinions.filter((row) => row[column] === id).map((row) => row[0])).toEqual(members)
    const [titles, ...streams] = await parse(await streamsCsv(analysis.report))
    const cells = streams.map((row) => row[titles.indexOf('ý giống nhau')]).join('\n')
    for (const { id, label, distinct } of said) expect(cells).toContain(`${id} “${label}” (${distinct} ý kiến, `)
  })

  it('mask what stood in a rejected row, a number cut off at its end as well', async () => {
    const cut = { ...REJECTS[0], excerpt: `${'ngõ nhỏ mất nước, '.repeat(4)}gọi 0912`.padStart(80, 'x').slice(-80) }
    const text = await rejectsCsv([...REJECTS, cut])
    expect(text).not.toContain('0912')
    expect(text).toContain('[số điện thoại]')
  })

  it('disarm what a spreadsheet would run as a formula, and leave numbers alone', async () => {
    const formulas = ['=1+1', '+84 gọi', '-cmd', '@SUM(A1)', '\tx', '＝1']
    const rejects = formulas.map((reason) => ({ ...REJECTS[0], reason }))
    const rows = (await parse(await rejectsCsv(rejects))).slice(1)
    expect(rows.map((row) => row[4])).toEqual(formulas.map((formula) => ` ${formula}`))
    const [head, ...opinions] = await parse(await opinionsCsv(analysis))
    expect(opinions.some((row) => /^-\d/.test(row[head.indexOf('cảm xúc')]))).toBe(true)
  })
})
