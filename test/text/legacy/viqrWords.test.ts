import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/text/legacy/viqrWords.js'

const read = (piece: string) => [...wordsOf(piece)].map(({ letters }) => letters)
const telling = (piece: string) =>
  [...wordsOf(piece)].filter(({ isTelling }) => isTelling).map(({ start, end }) => piece.slice(start, end))

describe('the words of a piece of VIQR', () => {
  it('end at their tone, or where the next sign bears on no letter', () => {
    expect(read('cho+..')).toEqual(['chợ'])
    expect(read('nha`.To^i,ddi/ve^`')).toEqual(['nhà', 'Tôi', 'đi', 'về'])
  })

  it('have a mark and a tone only where a letter can bear them', () => {
    expect(read('i^-u(-e+-a+')).toEqual(['i', 'u', 'e', 'a'])
    expect(read('DDau')).toEqual(['Đau'])
  })

  it('keep a bracket that closes', () => {
    expect(read('nha(cu)')).toEqual(['nha', 'cu'])
    expect(read('na(m')).toEqual(['năm'])
  })

  it('tell of VIQR by signs that nothing else leaves after a vowel', () => {
    expect(telling("ho.c,co^,ddi,nu+o+'c")).toEqual(['ho.c', 'co^', 'ddi', "nu+o+'c"])
    expect(telling('me? to. x1 a^2 so.')).toEqual([])
  })

  it('are read in time that grows with the piece', () => {
    const cost = (letters: number) => {
      const pieces = ['a(', "o+'", 'a', 'dd', 'a.'].map((unit) => unit.repeat(letters / unit.length))
      const runs = [0, 1, 2].map(() => {
        const start = performance.now()
        for (const piece of pieces) read(piece)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    cost(21_000)
    // Linear is 4; quadratic would be 16. The half millisecond keeps clock noise out.
    expect(cost(84_000) / (cost(21_000) + 0.5)).toBeLessThan(10)
  })
})
