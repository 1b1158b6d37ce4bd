import { describe, expect, it } from 'vitest'
import { randomFrom, shuffle } from '../../src/training/random.js'

describe('random numbers of a seed', () => {
  it('are the same for the same seed, from 0 to 1', () => {
    const random = randomFrom(7)
    const again = randomFrom(7)
    const numbers = Array.from({ length: 1000 }, random)
    expect(numbers).toEqual(Array.from({ length: 1000 }, again))
    expect(Math.min(...numbers)).toBeLessThan(0.05)
    expect(Math.max(...numbers)).toBeGreaterThan(0.95)
    expect(Math.max(...numbers)).toBeLessThan(1)
  })

  it('put everything in another order and lose nothing', () => {
    const order = Uint32Array.from({ length: 50 }, (_, i) => i)
    shuffle(order, randomFrom(1))
    expect([...order]).not.toEqual(Array.from({ length: 50 }, (_, i) => i))
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i))
  })
})
