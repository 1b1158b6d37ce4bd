import { describe, expect, it } from 'vitest'
import packed from '#corpora/segmentation/weights.js'
import { wordTypes } from '../../src/text/atoms.js'
import { unpack } from '../../src/text/packed.js'
import { WEIGHTS } from '../../src/text/perceptron.js'
import { wordLexicon } from '../../src/text/wordLexicon.js'
import { readWeights, WordModels } from '../../src/text/wordWeights.js'

describe('weights', () => {
  it('are read with the zeros that were left out', () => {
    const [cased, lower] = readWeights(Uint8Array.of(3, 2, 5, 0, 255, 1, 9))
    expect([...cased.subarray(0, 7)]).toEqual([0, 0, 5, -1, 0, 9, 0])
    expect(lower.every((weight) => weight === 0)).toBe(true)
  })

  it('that ship are of two kinds, for text with capitals and without', () => {
    const halves = readWeights(unpack(packed))
    for (const half of halves) {
      expect(half.length).toBe(WEIGHTS)
      expect(half.filter((weight) => weight !== 0).length).toBeGreaterThan(10_000)
    }
    expect(halves[0]).not.toEqual(halves[1])
  })

  it('make one model each, once', () => {
    const models = new WordModels(wordTypes, wordLexicon(), readWeights(unpack(packed)))
    expect(models.of(true)).toBe(models.of(true))
    expect(models.of(true)).not.toBe(models.of(false))
  })
})
