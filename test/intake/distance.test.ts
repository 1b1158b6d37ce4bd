import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containedDistance, editDistance } from '../../src/intake/distance.js'

/** The textbook matrix (Wagner and Fischer 1974; Sellers 1980 where the ends of the text are free). */
function matrix(pattern: string, text: string, free: boolean): number {
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i)
  let least = row[pattern.length]
  for (let j = 1; j <= text.length; j++) {
    const next = [free ? 0 : j]
    for (let i = 1; i <= pattern.length; i++)
      next[i] = Math.min(row[i] + 1, next[i - 1] + 1, row[i - 1] + (pattern[i - 1] === text[j - 1] ? 0 : 1))
    row = next
    least = Math.min(least, row[pattern.length])
  }
  return free ? least : row[pattern.length]
}

describe('edit distance', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'n', ' ', 'đ'), maxLength: 150 })

  it('is what the textbook matrix says, over one block of 32 and over several', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(matrix(a, b, false))
        expect(containedDistance(a, b)).toBe(matrix(a, b, true))
      }),
      { numRuns: 400 },
    )
  })

  it('counts what was put in, taken out and changed', () => {
    expect(editDistance('duong hong', 'duong hong')).toBe(0)
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('den duong tat', 'den duong bi tat')).toBe(3)
  })

  it('finds a text inside another for nothing', () => {
    expect(containedDistance('den duong tat', 'kinh gui ubnd den duong tat hai tuan')).toBe(0)
    expect(containedDistance('', 'abc')).toBe(0)
  })
})
