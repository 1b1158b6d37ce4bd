import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePairs, gramsOf } from '../../src/intake/shingles.js'

const pairsOf = (texts: readonly string[]) => {
  const pairs: string[] = []
  comparePairs(texts, (a, b) => pairs.push(`${a}-${b}`))
  return pairs
}

describe('grams', () => {
  it('are the same wherever a stretch stands, and as many as there are places', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 8, maxLength: 30 }), fc.string(), (before, stretch, after) => {
        const all = new Set(gramsOf(before + stretch + after))
        expect([...gramsOf(stretch)].every((gram) => all.has(gram))).toBe(true)
        expect(gramsOf(stretch).length).toBe(stretch.length - 7)
      }),
    )
    expect(gramsOf('ngắn').length).toBe(0)
  })

  it('of a long text are sampled alike', () => {
    const page = Array.from({ length: 5000 }, (_, i) => `viec ${i}`).join(' ')
    const shared = new Set(gramsOf(page))
    const same = [...gramsOf(`them mot doan dau ${page}`)].filter((gram) => shared.has(gram)).length
    expect(same / shared.size).toBeGreaterThan(0.95)
  })
})

describe('pairs worth comparing', () => {
  it('are those that share rare stretches', () => {
    const texts = [
      'den duong ngo muoi hai tat da hai tuan',
      'cong dau hem tac tu thang truoc',
      'den duong ngo muoi hai bi tat hai tuan nay',
      'gia lua rot',
    ]
    expect(pairsOf(texts)).toEqual(['2-0'])
    expect(pairsOf([])).toEqual([])
  })

  it('are few for each text, however many are alike', () => {
    const texts = Array.from({ length: 2000 }, (_, i) => `kinh gui uy ban nhan dan phuong cong dau hem tac ${i}`)
    expect(pairsOf(texts).length).toBeLessThan(2000 * 7)
  })
})
