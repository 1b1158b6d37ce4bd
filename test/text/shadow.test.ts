import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shadowOf } from '../../src/text/shadow.js'

describe('the shadow of a text', () => {
  it('composes a tone mark that was typed before the hat', () => {
    expect(shadowOf('ca\u0301\u0302p').text).toBe('cấp')
    expect(shadowOf('cá\u0302p').text).toBe('cấp')
    expect(shadowOf('đo\u0323\u0302i tru\u031bo\u031b\u0309ng').text).toBe('đội trưởng')
    expect(shadowOf('x\u0302\u0301').text).toBe('x\u0302\u0301')
  })

  it('is the text itself, without a map, where there is nothing to do', () => {
    for (const text of ['', 'Đường sá xuống cấp', 'road works', 'giá 45k 😡', '“tốt” – rất…']) {
      expect(shadowOf(text)).toEqual({ text, origins: null })
    }
  })

  it('composes, and leads each unit back to where it came from', () => {
    const original = 'Thủ đô 😡 mưa'.normalize('NFD')
    const { text, origins } = shadowOf(original)
    expect(text).toBe('Thủ đô 😡 mưa')
    expect(origins).not.toBeNull()
    const at = text.indexOf('mưa')
    expect(original.slice(origins?.[at], origins?.[text.length]).normalize('NFC')).toBe('mưa')
  })

  it('leads a mark beyond the basic plane, or half of one, back to its own place', () => {
    expect(Array.from(shadowOf('nhe\u0323\u0302\u{1d165}').origins ?? [])).toEqual([0, 1, 2, 5, 6, 7])
    expect(Array.from(shadowOf('e\u0323\u0302\udd65').origins ?? [])).toEqual([0, 3, 4])
  })

  it('reads the eth that old converters leave as đ', () => {
    expect(shadowOf('Ðường ðẹp').text).toBe('Đường đẹp')
  })

  it('maps strictly forward and covers the original, whatever it holds', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    const marks = fc.array(fc.constantFrom(0x61, 0x301, 0x323, 0x1b0, 0x1161, 0x1100, 0xd834, 0xdd65, 0x20), {
      maxLength: 120,
    })
    fc.assert(
      fc.property(fc.oneof(units, marks), (codes) => {
        const original = String.fromCharCode(...codes)
        const { text, origins } = shadowOf(original)
        if (origins === null) return text.length === original.length
        for (let i = 0; i < text.length; i++) if (origins[i] >= origins[i + 1]) return false
        return origins.length === text.length + 1 && origins[0] === 0 && origins[text.length] === original.length
      }),
      { numRuns: 500 },
    )
  })

  it('is its own shadow', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...'hoàáaeèéuyỳýqgkthnmươờ\u0301\u0323\u031b ') })
    fc.assert(fc.property(vietnamese, (s) => shadowOf(shadowOf(s).text).text === shadowOf(s).text))
  })
})
