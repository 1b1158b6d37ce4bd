import { describe, expect, it } from 'vitest'
import { dataText, parseDataFile } from '../../src/report/dataFile.js'
import { labelledAnalysis } from './fixture.js'

const { report } = labelledAnalysis()
const text = dataText(report)

describe('the data file', () => {
  it('reads back as what was written, and is written again to the byte', () => {
    expect(parseDataFile(text, 'streams.json')).toEqual(report)
    expect(dataText(parseDataFile(text, 'streams.json'))).toBe(text)
  })

  it('gives each opinion a line, so that two reports can be compared', () => {
    const lines = text.split('\n')
    for (const { id } of report.opinions.slice(0, 20)) {
      expect(lines.filter((line) => line.startsWith(`{"id":"${id}"`))).toHaveLength(1)
    }
  })

  it('refuses what is not of its format, with a code', () => {
    for (const broken of ['{', '[]', '{"format":"duluan/2"}', text.replace('"issues"', '"issue"'), 'null'])
      expect(() => parseDataFile(broken, 'streams.json')).toThrow(/DULUAN_E305.*streams\.json/)
  })
})
