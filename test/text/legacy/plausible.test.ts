import { describe, expect, it } from 'vitest'
import { accentedIn, looksVietnamese } from '../../../src/text/legacy/plausible.js'

describe('what looks like Vietnamese', () => {
  it('is common syllables most of all, then legal ones, and no others', () => {
    expect(looksVietnamese('người dân không có nước')).toBe(1)
    expect(looksVietnamese('khuỷu nghẽn')).toBeCloseTo(0.6)
    expect(looksVietnamese('ngöôøi daân §éc lËp très fâché')).toBeLessThan(0.3)
  })

  it('is undecided without an accent', () => {
    expect(looksVietnamese('mat nuoc ca tuan 12/9')).toBe(0.5)
    expect(looksVietnamese('')).toBe(0.5)
  })

  it('is the same in NFD and in capitals', () => {
    const text = 'Đường này hỏng đã lâu, CHƯA SỬA'
    expect(looksVietnamese(text.normalize('NFD'))).toBe(looksVietnamese(text))
    expect(looksVietnamese(text.toUpperCase())).toBe(looksVietnamese(text))
  })

  it('takes time in proportion to a word without end', () => {
    const cost = (letters: number) => {
      const word = 'a'.repeat(letters)
      const runs = [0, 1, 2].map(() => {
        const start = performance.now()
        looksVietnamese(word)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    cost(50_000)
    // Linear is 4; quadratic would be 16. The half millisecond keeps clock noise out.
    expect(cost(200_000) / (cost(50_000) + 0.5)).toBeLessThan(10)
  })

  it('stands ten million of accented letters in a row, which overflowed the stack', () => {
    expect(looksVietnamese('ỏ'.repeat(10_000_000))).toBe(0)
  })

  it('counts the words that tell', () => {
    expect(accentedIn('người dân khuỷu tay, ngöôøi')).toEqual({ words: 4, vietnamese: 2.6 })
  })
})
