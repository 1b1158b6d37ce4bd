import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, renderHtml } from '../../src/report/html.js'
import { labelledAnalysis } from './fixture.js'

const { report } = labelledAnalysis()
const html = renderHtml(report)

/** Tags that stay open or close what was not opened. */
function unbalanced(page: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  const body = page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<!doctype html>/, '')
  for (const [, close, name] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (name === 'meta') continue
    if (!close) open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...open, ...wrong]
}

describe('the page', () => {
  it('is the same for the same data', () => {
    expect(renderHtml(structuredClone(report))).toBe(html)
  })

  it('opens and closes every element', () => {
    expect(unbalanced(html)).toEqual([])
  })

  it('needs nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:|@import|url\(/)
  })

  it('is Vietnamese, in parts, each with a name', () => {
    expect(html).toContain('<html lang="vi">')
    expect(html.match(/<section aria-labelledby="phan-\d"/g)).toHaveLength(8)
    expect(html.match(/<h1>/g)).toHaveLength(1)
  })

  it('leads every link to a place on the page', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1])
    expect(links.filter((to) => !ids.has(to))).toEqual([])
  })

  it('says in words what the bars say in colour', () => {
    const bar = /<div class="bar" role="img" aria-label="Khuynh hướng, toàn bộ ý kiến: đồng tình, ủng hộ \d+ \(/
    expect(html).toMatch(bar)
    const widths = [...html.matchAll(/<div class="bar"[^>]*>(.*?)<\/div>/g)].map(([, segments]) =>
      [...segments.matchAll(/width:([\d.]+)%/g)].reduce((sum, m) => sum + Number(m[1]), 0),
    )
    for (const width of widths) expect(width).toBeCloseTo(100, 0)
  })

  it('takes labels, units and quotations for words, whatever stands in them', () => {
    const evil = structuredClone(report)
    evil.issues[0].label = '<img src=x onerror=alert(1)> & "rác"'
    evil.streams[0].quotes[0].text = '</blockquote><script>alert("x")</script>'
    evil.submissions.perUnit[0].unit = `Phường 'A' <b>`
    const page = renderHtml(evil)
    expect(page).not.toMatch(/<img|<script/)
    expect(unbalanced(page)).toEqual([])
    expect(page).toContain('&#60;img src=x onerror=alert(1)&#62; &#38; &#34;rác&#34;')
  })

  it('escapes so that no markup can come of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'ư', 'a', ' ') }), (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"']/)
        expect(escaped.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(text)
      }),
    )
  })
})
