import { describe, expect, it } from 'vitest'
import { ContextWeights, PAIR } from '../../src/training/contextWeights.js'

describe('the weights of contexts', () => {
  it('are there for contexts seen five times, and stay where they are', () => {
    const weights = new ContextWeights()
    weights.count(800, 4)
    expect(weights.find(800, 3)).toBe(-1)
    weights.count(800, 1)
    weights.count(900, 30)
    const place = weights.find(800, 3)
    weights.values[place] = 0.5
    expect(weights.find(900, 2)).toBe(place + 3 * PAIR)
    expect(weights.find(800, 3)).toBe(place)
    expect([...weights.all()].sort((a, b) => a[0] - b[0])).toEqual([
      [800, place, 3],
      [900, place + 3 * PAIR, 2],
    ])
  })

  it('keep apart as many contexts as come', () => {
    const weights = new ContextWeights()
    const keys = Array.from({ length: 200_000 }, (_, i) => i * 1021)
    for (const key of keys) weights.count(key, 5)
    for (const key of keys) {
      const place = weights.find(key, 4)
      weights.values[place] = key % 1000
    }
    expect(keys.filter((key) => weights.values[weights.find(key, 4)] !== key % 1000)).toEqual([])
  })
})
