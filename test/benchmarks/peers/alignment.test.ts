import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignBoundaries } from '../../../benchmarks/peers/alignment.js'

describe('boundaries of an altered text', () => {
  it('are those of the text itself when nothing changed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const { first, last } = alignBoundaries(text, text)
        expect([...first]).toEqual(Array.from({ length: text.length + 1 }, (_, i) => i))
        expect(last).toEqual(first)
      }),
    )
  })

  it('rise, from the beginning of the text to its end', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'ò', 'à'), maxLength: 20 })
    fc.assert(
      fc.property(texts, texts, (found, known) => {
        const { first, last } = alignBoundaries(found, known)
        const path = Array.from(first, (at, i) => [at, last[i]]).flat()
        expect(path).toEqual(path.toSorted((a, b) => a - b))
        expect([path[0], path.at(-1)]).toEqual([0, known.length])
      }),
    )
  })

  it('stand before and after what was dropped, and together where something was put in', () => {
    const dropped = alignBoundaries('bìnhô', 'bình,ô')
    expect([dropped.first[4], dropped.last[4]]).toEqual([4, 5])
    const putIn = alignBoundaries('ab--c', 'abc')
    expect([...putIn.first]).toEqual([0, 1, 2, 2, 2, 3])
  })

  it('are not looked for in texts too long to compare', () => {
    const { first, last } = alignBoundaries('a'.repeat(8000), 'b'.repeat(8000))
    expect(new Set([...first, ...last])).toEqual(new Set([-1]))
  })
})
