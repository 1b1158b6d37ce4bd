import { describe, expect, it } from 'vitest'
import { hash, join } from '../../src/text/hash.js'
import { SpanFact, Trait, WordLexicon } from '../../src/text/wordLexicon.js'
import { buildWordLexicon } from '../../src/training/wordLexicon.js'

const keyOf = (span: string) => {
  const [first, ...others] = span.split(' ').map((syllable) => hash(syllable))
  return others.reduce(join, first)
}

const RUNNING = Array.from({ length: 100 }, (_, i) => `Bà con ở Hòa Bình lo sạt lở ${i} ngày.`)
const SYLLABLES = ['mưa', 'nhà', 'xe', 'lo', 'chợ', 'ruộng']
/** Every pair equally often: nothing but chance. */
const CHANCE = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => Array.from({ length: 20 }, () => `${a} ${b}`)))

describe('the word lexicon', () => {
  const lexicon = new WordLexicon(buildWordLexicon(['hợp tác xã', 'bà con', 'hoà giải'], RUNNING))

  it('knows the words of the dictionary, and what opens them', () => {
    expect(lexicon.factsOf(keyOf('hợp tác xã')) & SpanFact.word).toBe(1)
    expect(lexicon.factsOf(keyOf('hợp tác'))).toBe(SpanFact.opens)
    expect(lexicon.factsOf(keyOf('hòa giải')) & SpanFact.word).toBe(1)
    expect(lexicon.factsOf(keyOf('tác xã'))).toBe(0)
  })

  it('knows what stands together more often than chance has it, and what does not', () => {
    const association = (of: WordLexicon, span: string) => (of.factsOf(keyOf(span)) >>> SpanFact.associationShift) & 7
    expect(association(lexicon, 'sạt lở')).toBe(6)
    expect(association(lexicon, 'lở sạt')).toBe(0)
    expect(association(new WordLexicon(buildWordLexicon([], CHANCE)), 'mưa nhà')).toBe(0)
  })

  it('tells what is always a name from what is one now and then', () => {
    const nameOf = (lines: readonly string[], pair: string) =>
      (new WordLexicon(buildWordLexicon([], lines)).factsOf(keyOf(pair)) >>> SpanFact.nameShift) & 3
    const times = (count: number, line: string) => Array.from({ length: count }, () => line)
    expect(nameOf(times(40, 'Xe qua Thanh Xuân.'), 'thanh xuân')).toBe(3)
    expect(nameOf(times(6, 'Xe qua Thanh Xuân.'), 'thanh xuân')).toBe(2)
    expect(nameOf([...times(12, 'Xe qua Thanh Xuân.'), ...times(12, 'Hết tuổi thanh xuân.')], 'thanh xuân')).toBe(1)
    expect(nameOf([...times(6, 'Xe qua Thanh Xuân.'), ...times(12, 'Hết tuổi thanh xuân.')], 'thanh xuân')).toBe(0)
  })

  it('knows names by their capitals', () => {
    expect((lexicon.factsOf(keyOf('hòa bình')) >>> SpanFact.nameShift) & 3).toBe(3)
    expect((lexicon.factsOf(keyOf('bà con')) >>> SpanFact.nameShift) & 3).toBe(0)
    expect(lexicon.factsOf(keyOf('hòa')) >>> Trait.capitalShift).toBe(4)
    expect(lexicon.factsOf(keyOf('lo')) >>> Trait.capitalShift).toBe(1)
  })

  it('is the same for the same text', () => {
    expect(buildWordLexicon(['bà con'], RUNNING)).toEqual(buildWordLexicon(['bà con'], RUNNING))
  })
})
