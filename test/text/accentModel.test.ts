import { describe, expect, it } from 'vitest'
import packed from '#corpora/accents/model.js'
import { CASES, PLACES } from '../../src/text/accentContext.js'
import { accentModel, decodeAccents, HIDDEN, WEIGHTS } from '../../src/text/accentModel.js'
import { FIRST_FORM } from '../../src/text/accentRow.js'
import { unpack } from '../../src/text/packed.js'

describe('the accent model that ships', () => {
  const { vocabulary, network, table } = accentModel()

  it('is read once', () => {
    expect(accentModel()).toBe(accentModel())
  })

  it('has weights for every token at every place, every way of writing, every syllable', () => {
    const tokens = FIRST_FORM + vocabulary.firsts.length - 1
    expect(network.tokens.length).toBe(PLACES * tokens * HIDDEN)
    expect(network.cases.length).toBe(CASES * HIDDEN)
    expect(network.syllables.length).toBe(vocabulary.syllables.length * HIDDEN)
    expect(table.pairs.length).toBeGreaterThan(500_000)
  })

  it('knows the common syllables, the most frequent accented form first', () => {
    for (const [bare, usual] of [
      ['nuoc', 'nước'],
      ['duong', 'đường'],
      ['nguoi', 'người'],
    ]) {
      expect(vocabulary.syllables[vocabulary.firsts[vocabulary.formOf(bare)]]).toBe(usual)
    }
  })

  it('has weights both ways, no two alike', () => {
    expect(new Set(WEIGHTS).size).toBe(16)
    expect(WEIGHTS.reduce((sum, weight) => sum + weight)).toBe(0)
  })

  it('says so when it is cut short', () => {
    const bytes = unpack(packed)
    expect(() => decodeAccents(bytes.subarray(0, bytes.length >> 1))).toThrow('DULUAN_E211')
  })
})
