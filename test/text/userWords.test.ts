import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAtoms, wordTypes } from '../../src/text/atoms.js'
import { Mark, UserWords } from '../../src/text/userWords.js'

function marksOf(words: UserWords, text: string, isBare = false): number[] {
  const atoms = splitAtoms(text)
  const marks = new Uint8Array(atoms.size)
  words.mark(text, atoms, isBare, marks)
  return [...marks]
}

describe('words of one’s own', () => {
  it('are counted once, those of one atom never', () => {
    const words = new UserWords()
    expect([words.add('trạm y tế'), words.add('Trạm  Y tế'), words.add('trạm'), words.add('')]).toEqual([3, 3, 1, 0])
    expect(words.size).toBe(1)
  })

  it('are marked where they stand, even when the types begin anew', () => {
    const words = new UserWords()
    words.add('trạm y tế')
    for (let round = 0; round < 2; round++) {
      expect(marksOf(words, 'ở trạm y tế xã')).toEqual([0, Mark.first, Mark.inside, Mark.inside, 0])
      wordTypes.clear()
    }
  })

  it('are found by the longest of plain search, from left to right', () => {
    const syllables = ['a', 'à', 'ba', 'bà', 'ca']
    const word = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        fc.array(fc.constantFrom(...syllables), { maxLength: 12 }),
        (own, text) => {
          const words = new UserWords()
          for (const each of own) words.add(each.join(' '))
          const expected = text.map(() => Mark.none as number)
          for (let i = 0; i < text.length; ) {
            const fits = own.filter((each) =>
              each.every(
                (s, k) =>
                  text[i + k] === s ||
                  (each.length > 2 && 'abaca'.includes(text[i + k] ?? '-') && bare(s) === text[i + k]),
              ),
            )
            const longest = Math.max(0, ...fits.map((each) => each.length))
            for (let k = 0; k < longest; k++) expected[i + k] = k === 0 ? Mark.first : Mark.inside
            i += Math.max(1, longest)
          }
          expect(marksOf(words, text.join(' '))).toEqual(expected)
        },
      ),
    )
  })
})

function bare(syllable: string): string {
  return syllable.replace('à', 'a')
}
