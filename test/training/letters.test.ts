import { describe, expect, it } from 'vitest'
import { ALPHABET_SIZE, letterCosts } from '../../src/text/letterModel.js'
import { fitLetters } from '../../src/training/letters.js'

describe('fitLetters', () => {
  const model = fitLetters(['banana', 'bandana', 'Banane'], ['kikiriki', 'kiwi'])

  it('makes likely what was seen, on either side', () => {
    expect(model).toHaveLength(ALPHABET_SIZE ** 3)
    const banana = letterCosts('banana', model)
    const kiki = letterCosts('kiki', model)
    expect(banana.english).toBeLessThan(banana.other)
    expect(kiki.other).toBeLessThan(kiki.english)
  })

  it('leaves room for what was not', () => {
    expect(letterCosts('xyz', model).english).toBeLessThan(letterCosts('xyzxyz', model).english)
  })
})
