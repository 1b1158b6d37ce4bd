import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspectsOf } from '../../src/opinion/index.js'

const told = (text: string) => aspectsOf(text).map(({ term, sentiment }) => [term, Math.sign(sentiment)])

describe('aspects', () => {
  it('part what is said of one thing from what is said of the next', () => {
    expect(told('Đồ ăn ngon nhưng đắt, nhân viên dễ thương')).toEqual([
      ['Đồ ăn', 1],
      ['đắt', -1],
      ['nhân viên', 1],
    ])
    expect(told('Thầy giảng dễ hiểu nhưng giáo trình chưa cụ thể.')).toEqual([
      ['Thầy giảng', 1],
      ['giáo trình', -1],
    ])
  })

  it('are named by what follows where nothing stands before', () => {
    expect(told('tôi rất thích giao diện mới')).toEqual([['giao diện', 1]])
  })

  it('are named by the beginning of an entry of the lexicon', () => {
    expect(told('Pin trâu, loa rè quá')).toEqual([
      ['Pin', 1],
      ['loa', -1],
    ])
  })

  it('are welcome or not by what there is more or less of', () => {
    expect(told('Giá vé tăng, chất lượng giảm, thời gian chờ được rút ngắn')).toEqual([
      ['Giá vé', -1],
      ['chất lượng', -1],
      ['thời gian chờ', 1],
    ])
  })

  it('lie where the text has them, without accents too', () => {
    const text = 'phong sach , wifi cham'
    for (const { term, start, end, said } of aspectsOf(text)) {
      expect(text.slice(start, end)).toBe(term)
      expect(text.slice(said.start, said.end)).toBe(said.text)
    }
    expect(told(text)).toEqual([
      ['phong', 1],
      ['wifi', -1],
    ])
  })

  it('stay within bounds on any text, and are none where nothing is said', () => {
    expect(aspectsOf('')).toEqual([])
    expect(aspectsOf('Hôm nay thứ ba')).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const text = `${noise} đồ ăn ngon ${noise}, nhưng đắt`
        for (const { start, end, sentiment } of aspectsOf(text)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(Math.abs(sentiment)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
