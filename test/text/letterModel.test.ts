import { describe, expect, it } from 'vitest'
import { letterAt, letterCosts } from '../../src/text/letterModel.js'

describe('the letters of a word', () => {
  it('cost less where they follow one another as in a language', () => {
    const [english, german, struck] = ['thinking', 'streichen', 'qwkjhzxc'].map((word) => letterCosts(word))
    expect(english.english).toBeLessThan(english.other)
    expect(german.other).toBeLessThan(german.english)
    expect(struck.english).toBeGreaterThan(2 * english.english)
  })

  it('count without their marks and case, others as the edge of a word', () => {
    expect(letterCosts('Straße'.toUpperCase())).toEqual(letterCosts('strasse'))
    expect(letterCosts('café')).toEqual(letterCosts('cafe'))
    expect([letterAt('az9', 0), letterAt('az9', 1), letterAt('az9', 2)]).toEqual([1, 26, 0])
  })

  it('grow dearer with every letter of a word', () => {
    expect(letterCosts('').english).toBeGreaterThanOrEqual(0)
    expect(letterCosts('international').english).toBeGreaterThan(letterCosts('inter').english)
  })
})
