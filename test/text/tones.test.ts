import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeTones } from '../../src/text/tones.js'

describe('the place of the tone', () => {
  it('is the traditional one, on the first of oa, oe, uy in an open syllable', () => {
    expect(placeTones('hoà khoẻ thuỷ tuỳ Thuý goá loè uỷ LUỸ HOÀ')).toBe('hòa khỏe thủy tùy Thúy góa lòe ủy LŨY HÒA')
  })

  it('stays where it stands in a closed syllable and after q and gi', () => {
    const text = 'toàn huỳnh khoét xoèn xoẹt quý quỳ quà giá giếng giặt khuỷu ngoài thuở của mía múa chưa'
    expect(placeTones(text)).toBe(text)
  })

  it('is put right where typing put it wrong', () => {
    expect(placeTones('tòan đựơc ngừơi qúa gìa nứơc trừơng hòan tiềng')).toBe(
      'toàn được người quá già nước trường hoàn tiềng',
    )
  })

  it('is left alone in words that are no Vietnamese syllables', () => {
    for (const text of ['Chloé', 'déjà', 'naïveté', 'áàá', 'Đắk Lắk']) expect(placeTones(text)).toBe(text)
  })

  it('is left alone where a mark of its own follows, which would join another vowel', () => {
    expect(placeTones('aỵ\u0301')).toBe('aỵ\u0301')
  })

  it('changes neither length nor case nor letters, and is done after one pass', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'hoàáaeèéuyỳýqgkthnmươờHOÀÁUỲ .') })
    fc.assert(
      fc.property(letters, (s) => {
        const placed = placeTones(s)
        const bare = (t: string) => t.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        return placed.length === s.length && bare(placed) === bare(s) && placeTones(placed) === placed
      }),
      { numRuns: 500 },
    )
  })
})
