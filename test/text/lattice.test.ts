import { describe, expect, it } from 'vitest'
import { parse } from '../../src/text/doc.js'
import { hash, join } from '../../src/text/hash.js'
import { Lattice, MARGIN, Shape } from '../../src/text/lattice.js'
import { SpanFact, wordLexicon } from '../../src/text/wordLexicon.js'

function latticeOf(text: string): Lattice {
  const lattice = new Lattice()
  lattice.fill(parse(text), wordLexicon())
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
    expect(inner(lattice, lattice.joinable)).toEqual([0, 1, 0, 0, 0, 1, 0, 0])
  })

  it('looks up pairs and the longer entries that they open', () => {
    const lattice = latticeOf('chủ nghĩa xã hội')
    expect(inner(lattice, lattice.pairs).map((facts) => facts & SpanFact.word)).toEqual([1, 0, 1, 0])
    expect(inner(lattice, lattice.quads)[0] & SpanFact.word).toBe(1)
  })

  it('reads other syllables than are written, when told', () => {
    const lattice = new Lattice()
    lattice.fill(parse('o nhiem'), wordLexicon(), ['ô', 'nhiễm'])
    expect(inner(lattice, lattice.keys)).toEqual([hash('ô'), hash('nhiễm')])
    expect(wordLexicon().factsOf(join(hash('ô'), hash('nhiễm'))) & SpanFact.word).toBe(1)
  })
})
