import { describe, expect, it } from 'vitest'
import { asItSounds, meantSyllable, syllableKey } from '../../src/text/syllableKey.js'

describe('what a syllable is known by', () => {
  it('is the same in any case, place of the tone mark, and with y or i', () => {
    for (const [one, other] of ['Hoà hòa', 'KỸ kĩ', 'quý quí', 'thuỷ thủy', 'Lý lí'].map((pair) => pair.split(' '))) {
      expect(syllableKey(one)).toBe(syllableKey(other))
    }
    for (const [one, other] of ['hai hay', 'tui tuy', 'y i', 'cay cai'].map((pair) => pair.split(' '))) {
      expect(syllableKey(one)).not.toBe(syllableKey(other))
    }
  })

  it('has i for y only where they sound the same', () => {
    expect(['mỹ', 'quỵ', 'thúy', 'mây', 'y', 'tyy', 'mỳ'].map(asItSounds)).toEqual([
      'mĩ',
      'quị',
      'thúy',
      'mây',
      'y',
      'tyy',
      'mì',
    ])
  })

  it('is that of the syllable meant in chat spelling', () => {
    expect(['Ko', 'quáaaa', 'nguời', 'đc', 'fải'].map(meantSyllable)).toEqual(['không', 'quá', 'người', 'được', 'phải'])
  })

  it('is its own where a short form has several syllables or may be a name', () => {
    expect(['UBND', 'K', 'wifi', 'Nhà'].map(meantSyllable)).toEqual(['ubnd', 'k', 'wifi', 'nhà'])
  })
})
