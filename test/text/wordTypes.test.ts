import { describe, expect, it } from 'vitest'
import { AtomKind } from '../../src/text/atom.js'
import { Shape, WordType, WordTypes } from '../../src/text/wordTypes.js'

describe('word types', () => {
  const types = new WordTypes()
  const typeOf = (word: string) => types.typeOf(word, 0, word.length)

  it('are found by their letters wherever these stand', () => {
    const text = 'nhà cửa, nhà đất'
    expect(types.typeAt(text, 0)).toBe(types.typeAt(text, 9))
    expect(types.end).toBe(12)
    expect(types.typeAt(text, 4)).not.toBe(types.typeAt(text, 0))
    expect(types.textOf(types.typeAt(text, 4))).toBe('cửa')
  })

  it('know kind, capitals and accents', () => {
    const facts = (word: string) => {
      const type = typeOf(word)
      return [types.kinds[type], types.shapes[type], types.accented[type]]
    }
    expect(facts('đường')).toEqual([AtomKind.syllable, Shape.lower, 1])
    expect(facts('Hoa')).toEqual([AtomKind.syllable, Shape.capital, 0])
    expect(facts('UBND')).toEqual([AtomKind.syllable, Shape.capitals, 0])
    expect(facts('wifi')).toEqual([AtomKind.foreign, Shape.lower, 0])
    expect(facts('...')).toEqual([AtomKind.punctuation, Shape.mark, 0])
  })

  it('know where a space is missing', () => {
    expect(types.spaces[typeOf('hàilòng')]).toBe(3)
    expect(types.spaces[typeOf('lòng')]).toBe(0)
  })

  it('share one type where letters never end', () => {
    expect(typeOf('a'.repeat(41))).toBe(WordType.long + Shape.lower)
    expect(typeOf('B'.repeat(500))).toBe(WordType.long + Shape.capitals)
    expect(typeOf('!'.repeat(41))).toBe(WordType.mark)
  })

  it('begin anew when there are too many, so that memory stays bounded', () => {
    const epoch = types.epoch
    const nha = typeOf('nhà')
    for (let i = 0; i < 100_000; i++) typeOf(`x${i}`)
    expect(types.epoch).toBeGreaterThan(epoch)
    expect(types.size).toBeLessThan(1 << 15)
    expect(types.textOf(typeOf('nhà'))).toBe('nhà')
    expect(nha).toBeGreaterThan(0)
  })

  it('keep their ids while there is room for what was asked for', () => {
    types.reserve(4096)
    const { epoch } = types
    for (let i = 0; i < 4096; i++) typeOf(`y${i}`)
    expect(types.epoch).toBe(epoch)
  })
})
