import { describe, expect, it } from 'vitest'
import { splitAtoms, wordTypes } from '../../src/text/atoms.js'
import { JOIN_FEATURES, joinFeatures } from '../../src/text/gapFeatures.js'
import { Lattice, MARGIN } from '../../src/text/lattice.js'
import { score, WEIGHTS } from '../../src/text/perceptron.js'
import { WORD_FEATURES, wordFeatures } from '../../src/text/wordFeatures.js'
import { wordLexicon } from '../../src/text/wordLexicon.js'
import { WordModel } from '../../src/text/wordModel.js'

function slotsOf(text: string, atom: number): number[] {
  const lattice = new Lattice()
  const atoms = splitAtoms(text)
  lattice.fill(atoms, 0, atoms.size, new WordModel(wordTypes, wordLexicon(), new Int8Array(WEIGHTS)))
  const joins = new Int32Array(JOIN_FEATURES)
  const words = new Int32Array(WORD_FEATURES)
  joinFeatures(lattice, atom + MARGIN, joins)
  wordFeatures(lattice, atom + MARGIN, 1, lattice.keys[atom + MARGIN], words)
  return [...joins, ...words]
}

describe('features of segmentation', () => {
  const text = 'Bà con mong sớm có cầu mới'

  it('all have a slot of their own among the weights', () => {
    const slots = slotsOf(text, 2)
    expect(slots.length).toBe(JOIN_FEATURES + WORD_FEATURES)
    expect(slots.every((slot) => slot >= 0 && slot < WEIGHTS)).toBe(true)
    expect(new Set(slots).size).toBe(slots.length)
  })

  it('are the same for the same surroundings', () => {
    expect(slotsOf(text, 3)).toEqual(slotsOf(text, 3))
    expect(slotsOf(`Ở xã . ${text} . Xin cảm ơn`, 6)).toEqual(slotsOf(`Thôn tôi . ${text} . Mong lắm`, 6))
  })

  it('add up by their weights', () => {
    const weights = new Int8Array(8)
    weights.set([3, -2, 5])
    expect(score(weights, Int32Array.of(0, 1, 2), 0, 2)).toBe(1)
  })
})
