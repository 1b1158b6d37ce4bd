import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/text/lexicon.js'

describe('a lexicon of word types', () => {
  it('learns each type once and finds it again wherever it stands', () => {
    const learnt: string[] = []
    const lexicon = new Lexicon((word) => learnt.push(word) && word.toUpperCase())
    const text = 'chờ lâu chờ mãi'
    expect([lexicon.at(text, 0, 3), lexicon.at(text, 4, 7), lexicon.at(text, 8, 11)]).toEqual(['CHỜ', 'LÂU', 'CHỜ'])
    expect(learnt).toEqual(['chờ', 'lâu'])
  })

  it('answers the same before and after it has been full', () => {
    const lexicon = new Lexicon((word) => word.length)
    for (let i = 0; i < 100_000; i++) {
      const word = `t${i}`
      if (lexicon.at(word, 0, word.length) !== word.length) throw new Error(word)
    }
    expect(lexicon.at('t1', 0, 2)).toBe(2)
  })
})
