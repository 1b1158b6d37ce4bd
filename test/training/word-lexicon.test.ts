import { describe, expect, it } from 'vitest'
import { hash, join } from '../../src/text/hash.js'
import { SpanFact, Trait, WordLexicon } from '../../src/text/word-lexicon.js'
import { buildWordLexicon } from '../../src/training/word-lexicon.js'

const keyOf = (span: string) => {
  const [first, ...others] = span.split(' ').map((syllable) => hash(syllable))
  return others.reduce(join, first)
}

const VERBS = ['xây', 'sửa', 'mua', 'thuê', 'bán']
const NOUNS = ['cầu', 'nhà', 'xe', 'máy', 'ruộng', 'chợ', 'lán']
/** Any verb with any noun equally often: nothing but chance. */
const RUNNING = Array.from({ length: 700 }, (_, i) => [
  `${VERBS[i % 5]} ${NOUNS[i % 7]}`,
  `Bà con ở Hòa Bình lo sạt lở ${i} ngày.`,
]).flat()

describe('the word lexicon', () => {
  const lexicon = new WordLexicon(buildWordLexicon(['hợp tác xã', 'bà con', 'hoà giải'], RUNNING))

  it('knows the words of the dictionary, and what opens them', () => {
    expect(lexicon.factsOf(keyOf('hợp tác xã')) & SpanFact.word).toBe(1)
    expect(lexicon.factsOf(keyOf('hợp tác'))).toBe(SpanFact.opens)
    expect(lexicon.factsOf(keyOf('hòa giải')) & SpanFact.word).toBe(1)
    expect(lexicon.factsOf(keyOf('tác xã'))).toBe(0)
  })

  it('knows what stands together more often than chance has it, and what does not', () => {
    const association = (span: string) => (lexicon.factsOf(keyOf(span)) >>> SpanFact.associationShift) & 7
    expect(association('sạt lở')).toBe(6)
    expect(association('sửa chợ')).toBe(0)
    expect(association('lở sạt')).toBe(0)
  })

  it('knows names by their capitals', () => {
    expect((lexicon.factsOf(keyOf('hòa bình')) >>> SpanFact.nameShift) & 3).toBe(2)
    expect((lexicon.factsOf(keyOf('bà con')) >>> SpanFact.nameShift) & 3).toBe(0)
    expect(lexicon.factsOf(keyOf('hòa')) >>> Trait.capitalShift).toBe(4)
    expect(lexicon.factsOf(keyOf('lo')) >>> Trait.capitalShift).toBe(1)
  })

  it('is the same for the same text', () => {
    expect(buildWordLexicon(['bà con'], RUNNING)).toEqual(buildWordLexicon(['bà con'], RUNNING))
  })
})
