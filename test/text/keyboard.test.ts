import { describe, expect, it } from 'vitest'
import { Keyboard } from '../../src/text/keyboard.js'

/** Notes sentences given as b (bare) and a (accented), one letter a syllable. */
function rangesOf(...sentences: string[]): readonly (readonly [number, number])[] {
  const keyboard = new Keyboard()
  let syllables = 0
  sentences.forEach((sentence, i) => {
    if (i > 0) keyboard.endSentence(syllables)
    for (const c of sentence) keyboard.note(c === 'b' ? 1 : 0, c === 'a' ? 1 : 0)
    syllables += sentence.length
  })
  return keyboard.bareRanges(syllables)
}

describe('what was typed without accents', () => {
  it('is the whole text where few syllables carry one', () => {
    expect(rangesOf('bbb')).toEqual([[0, 3]])
    expect(rangesOf('bbbbb', 'bab')).toEqual([[0, 8]])
  })

  it('is a long sentence without any in a text that has them elsewhere', () => {
    expect(rangesOf('aabaa', 'bbbbbbb', 'aabaaaaa')).toEqual([[5, 12]])
    expect(rangesOf('aaabaaaaa', 'bbbbbb')).toEqual([[9, 15]])
  })

  it('is nothing where accents were typed, nor in one word', () => {
    expect(rangesOf('abba', 'bbb', 'aaaa')).toEqual([])
    expect(rangesOf('b')).toEqual([])
    expect(rangesOf('')).toEqual([])
  })
})
