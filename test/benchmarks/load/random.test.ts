import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneOf, randomFrom } from '../../../benchmarks/load/random.js'

describe('seeded numbers', () => {
  it('are the same on every machine', () => {
    const random = randomFrom(1)
    expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  })

  it('lie in [0, 1) and spread evenly, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const tenths = new Uint32Array(10)
        for (let i = 0; i < 2000; i++) tenths[Math.floor(random() * 10)]++
        // Mean 200, standard deviation 13.4; six of them.
        expect(Math.min(...tenths)).toBeGreaterThan(120)
        expect(Math.max(...tenths)).toBeLessThan(280)
      }),
      { numRuns: 30 },
    )
  })

  it('choose every item of a list in the end', () => {
    const random = randomFrom(3)
    expect(new Set(Array.from({ length: 100 }, () => oneOf(random, ['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']))
  })
})
