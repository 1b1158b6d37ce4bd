import { describe, expect, it } from 'vitest'
import { STOP_SYLLABLES } from '../../src/issue/stopwords.js'

describe('stop syllables', () => {
  it('are single syllables in lower case', () => {
    for (const syllable of STOP_SYLLABLES) expect(syllable).toMatch(/^\p{Ll}+$/u)
  })

  it('hold the words of asking and address, and none that names a matter', () => {
    for (const syllable of ['và', 'không', 'đề', 'nghị', 'tôi', 'ạ']) expect(STOP_SYLLABLES.has(syllable)).toBe(true)
    for (const syllable of ['nước', 'trường', 'thuế', 'xe', 'phí', 'máy']) {
      expect(STOP_SYLLABLES.has(syllable)).toBe(false)
    }
  })
})
