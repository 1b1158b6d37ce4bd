import { describe, expect, it } from 'vitest'
import { hash, join } from '../../src/text/hash.js'
import { SpanFact, WordLexicon, wordLexicon } from '../../src/text/wordLexicon.js'

describe('the lexicon that ships', () => {
  const facts = (a: string, b: string) => wordLexicon().factsOf(join(hash(a), hash(b)))

  it('has the words of the dictionary and not every pair', () => {
    expect(facts('ô', 'nhiễm') & SpanFact.word).toBe(1)
    expect(facts('hòa', 'bình') & SpanFact.word).toBe(1)
    expect(facts('về', 'ô') & SpanFact.word).toBe(0)
  })

  it('takes hardly any stranger for an entry', () => {
    let strangers = 0
    for (let i = 0; i < 100_000; i++) if (wordLexicon().factsOf(hash(`x${i}q`)) !== 0) strangers++
    expect(strangers).toBeLessThan(100)
  })

  it('may be empty', () => {
    expect(new WordLexicon(Uint8Array.of(0)).factsOf(hash('nhà'))).toBe(0)
  })
})
