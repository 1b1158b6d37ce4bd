import { describe, expect, it } from 'vitest'
import { compareData } from '../../src/report/compareData.js'
import { compareText } from '../../src/report/compareText.js'
import { Findings } from '../../src/report/findings.js'

function textFindings(expected: string, found: string) {
  const findings = new Findings()
  compareText('report.md', expected, found, findings)
  return findings.list()
}

function dataFindings(expected: unknown, found: unknown) {
  const findings = new Findings()
  compareData('streams.json', expected, found, findings)
  return findings.list()
}

describe('a text beside what it should be', () => {
  const text = 'Báo cáo\n48 ý kiến về cắt điện\n12 ý kiến về nước sạch\nhết\n'

  it('has nothing against the same', () => {
    expect(textFindings(text, text)).toEqual([])
  })

  it('names line, column and the words around a changed digit', () => {
    const [finding, ...others] = textFindings(text, text.replace('12', '13'))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      file: 'report.md',
      place: 'dòng 3, cột 2',
      expected: '12 ý kiến về nước sạch',
      found: '13 ý kiến về nước sạch',
    })
  })

  it('names every line that was changed', () => {
    const changed = text.replace('48', '49').replace('hết', 'Hết')
    expect(textFindings(text, changed).map((f) => f.place)).toEqual(['dòng 2, cột 2', 'dòng 4, cột 1'])
  })

  it('counts lines put in or taken out once', () => {
    expect(textFindings(text, text.replace('hết', 'thêm\nhết'))).toMatchObject([
      { place: 'dòng 4, cột 1', message: 'Thừa 1 dòng' },
    ])
    expect(textFindings(text, text.replace('12 ý kiến về nước sạch\n', ''))).toMatchObject([
      { message: 'Thiếu 1 dòng' },
    ])
  })

  it('counts columns as an editor does, emoji as one', () => {
    expect(textFindings('😀😀a', '😀😀b')[0].place).toBe('dòng 1, cột 3')
  })

  it('does not drown the reader in a file that is altogether another', () => {
    const list = textFindings('a\n'.repeat(500), 'b\n'.repeat(500))
    expect(list).toHaveLength(21)
    expect(list[20].message).toBe('Còn 480 chỗ khác nữa trong tệp này')
  })
})

describe('data beside what they should be', () => {
  const data = {
    streams: [
      { id: 'I01', quotes: [{ text: 'nước vàng khè' }] },
      { id: 'I02', quotes: [] },
    ],
    alone: ['a', 'b'],
  }

  it('names a changed value by its path', () => {
    const changed = structuredClone(data)
    changed.streams[0].quotes[0].text = 'nước vàng khé'
    expect(dataFindings(data, changed)).toMatchObject([
      { place: 'streams[0].quotes[0].text', expected: 'nước vàng khè', found: 'nước vàng khé' },
    ])
  })

  it('names the first of elements put in or taken out, once', () => {
    expect(dataFindings(data, { ...data, alone: ['b'] })).toMatchObject([{ place: 'alone[0]' }])
    expect(dataFindings(data, { ...data, alone: ['a', 'b', 'c'] })).toMatchObject([{ place: 'alone[2]' }])
  })

  it('tells a field that is missing from one too many', () => {
    expect(dataFindings({ a: 1, b: 2 }, { a: 1 })).toMatchObject([{ place: 'b', message: 'Thiếu trường này' }])
    expect(dataFindings({ a: 1 }, { a: 1, b: 2 })).toMatchObject([{ place: 'b', found: '2' }])
  })

  it('counts the numbers it compared', () => {
    expect(
      compareData('x', { a: 1, b: [2, 3, { c: 4 }], d: 'x' }, { a: 1, b: [2, 3, { c: 5 }], d: 'x' }, new Findings()),
    ).toBe(4)
  })
})
