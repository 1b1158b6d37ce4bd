import { describe, expect, it } from 'vitest'
import { bigrams } from '../../src/text/bigrams.js'
import { fold } from '../../src/text/characters.js'

describe('the bigram model that ships', () => {
  const model = bigrams()

  it('keeps the accented forms of a syllable side by side, the most frequent first', () => {
    const first = model.firstOf.get('nuoc') as number
    expect(model.syllables[first]).toBe('nước')
    for (let id = 1; id < model.syllables.length; id++) {
      const together = fold(model.syllables[id]) === fold(model.syllables[id - 1])
      expect(model.forms[id] === model.forms[id - 1]).toBe(together)
      if (together) expect(model.counts[id]).toBeLessThanOrEqual(model.counts[id - 1])
    }
  })

  it('keeps followers in rising order, and counts of what is known to be common', () => {
    const row = model.ids.get('môi') as number
    const followers = model.followers.subarray(model.rows[row], model.rows[row + 1])
    expect([...followers]).toEqual([...followers].sort((a, b) => a - b))
    const at = followers.indexOf(model.ids.get('trường') as number)
    expect(model.pairCounts[model.rows[row] + at]).toBeGreaterThan(1000)
  })

  it('has shares that add up to one', () => {
    expect(model.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  })
})
