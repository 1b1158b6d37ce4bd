import { describe, expect, it } from 'vitest'
import { splitAtoms, wordTypes } from '../../src/text/atoms.js'
import { hash, join } from '../../src/text/hash.js'
import { Joint, Lattice, MARGIN } from '../../src/text/lattice.js'
import { WEIGHTS } from '../../src/text/perceptron.js'
import { SpanFact, wordLexicon } from '../../src/text/wordLexicon.js'
import { WordModel } from '../../src/text/wordModel.js'
import { Shape } from '../../src/text/wordTypes.js'

/** Without weights no gap is weak. */
const model = new WordModel(wordTypes, wordLexicon(), new Int8Array(WEIGHTS))

function latticeOf(text: string, from = 0, to = splitAtoms(text).size): Lattice {
  const lattice = new Lattice()
  const atoms = splitAtoms(text)
  model.sync()
  lattice.fill(atoms, from, to, model)
  return lattice
}

const inner = <T extends Uint8Array | Uint32Array>({ size }: Lattice, values: T) => [
  ...values.subarray(MARGIN, MARGIN + size),
]

describe('the lattice', () => {
  it('knows a syllable by the hash of its lower case', () => {
    const lattice = latticeOf('Đường HẦM')
    expect(inner(lattice, lattice.keys)).toEqual([hash('đường'), hash('hầm')])
  })

  it('tells capitals, numbers and marks apart', () => {
    const lattice = latticeOf('Ở Huế UBND có 3 phường, nhé')
    expect(inner(lattice, lattice.shapes)).toEqual([
      Shape.capital,
      Shape.capital,
      Shape.capitals,
      Shape.lower,
      Shape.number,
      Shape.lower,
      Shape.mark,
      Shape.lower,
    ])
  })

  it('joins nothing across marks, numbers and line breaks', () => {
    const lattice = latticeOf('a lô, hai\nba bốn 5 sáu')
    expect(inner(lattice, lattice.joinable)).toEqual(
      [0, 1, 0, 0, 0, 1, 0, 0].map((is) => (is === 1 ? Joint.joinable : Joint.none)),
    )
  })

  it('looks up pairs and the longer entries that they open', () => {
    const lattice = latticeOf('chủ nghĩa xã hội')
    expect(inner(lattice, lattice.pairs).map((facts) => facts & SpanFact.word)).toEqual([1, 0, 1, 0])
    expect(inner(lattice, lattice.quads)[0] & SpanFact.word).toBe(1)
  })

  it('reads a part of a text with what stands around it', () => {
    const text = 'Ủy ban nhân dân xã, thị trấn họp bàn kế hoạch'
    const whole = latticeOf(text)
    const part = latticeOf(text, 6, 10)
    expect(part.size).toBe(4)
    for (const name of ['keys', 'shapes', 'traits'] as const) {
      expect([...part[name].subarray(0, 4 + 2 * MARGIN)]).toEqual([...whole[name].subarray(6, 10 + 2 * MARGIN)])
    }
    expect(inner(part, part.pairs).slice(0, 3)).toEqual(inner(whole, whole.pairs).slice(6, 9))
  })

  it('knows facts of pairs that stand in the lexicon', () => {
    expect(wordLexicon().factsOf(join(hash('ô'), hash('nhiễm'))) & SpanFact.word).toBe(1)
    expect(inner(latticeOf('ô nhiễm'), latticeOf('ô nhiễm').pairs)[0] & SpanFact.word).toBe(1)
  })
})
