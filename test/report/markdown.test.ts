import { describe, expect, it } from 'vitest'
import { escapeMarkdown, renderMarkdown } from '../../src/report/markdown.js'
import { labelledAnalysis } from './fixture.js'

const { report } = labelledAnalysis()
const markdown = renderMarkdown(report)

describe('the report as Markdown', () => {
  it('is the same for the same data', () => {
    expect(renderMarkdown(structuredClone(report))).toBe(markdown)
  })

  it('has the parts as headings, and ends with one line end', () => {
    expect(markdown.match(/^## /gm)).toHaveLength(8)
    expect(markdown).toMatch(/^# BÁO CÁO TỔNG HỢP DƯ LUẬN\n/)
    expect(markdown).toMatch(/[^\n]\n$/)
  })

  it('gives every row of a table as many cells as its head', () => {
    for (const table of markdown.match(/(?:^\|.*\|\n)+/gm) ?? []) {
      const widths = table
        .trim()
        .split('\n')
        .map((row) => row.replace(/\\./g, '').split('|').length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  it('takes what people wrote for words, not for markup', () => {
    const odd = structuredClone(report)
    odd.issues[0].label = '# 1. *rác* | <b>'
    odd.streams[0].quotes[0].text = '- thu 3 khoản:\n1. quỹ lớp\n> ai cũng kêu'
    const drawn = renderMarkdown(odd)
    expect(drawn).toContain('\\# 1. \\*rác\\* \\| \\<b\\>')
    expect(drawn).toContain('> \\- thu 3 khoản:\n> 1\\. quỹ lớp\n> \\> ai cũng kêu')
  })

  it('keeps a cell on one line', () => {
    expect(escapeMarkdown('hai\r\n  dòng_ở_đây')).toBe('hai dòng\\_ở\\_đây')
  })
})
