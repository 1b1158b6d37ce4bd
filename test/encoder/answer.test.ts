import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/encoder/answer.js'

const answer = (...rows: unknown[]) => ({ data: rows.map((embedding, index) => ({ index, embedding })) })
const base64 = (...numbers: number[]) => Buffer.from(Float32Array.from(numbers).buffer).toString('base64')

describe('an answer of embeddings', () => {
  it('becomes rows of unit length in the order that was asked for', () => {
    const data = [
      { index: 1, embedding: [0, -2] },
      { index: 0, embedding: [3, 4] },
    ]
    const { width, rows } = rowsOf({ data }, 2)
    expect(width).toBe(2)
    expect([...rows]).toEqual([...Float32Array.of(0.6, 0.8, 0, -1)])
  })

  it('is read from base64, and where it numbers nothing in the order given', () => {
    const { rows } = rowsOf({ data: [{ embedding: base64(3, 4) }, { embedding: base64(0, 5) }] }, 2)
    expect([...rows]).toEqual([...Float32Array.of(0.6, 0.8, 0, 1)])
  })

  it.each([
    ['no list', { embeddings: [[1]] }],
    ['another count', answer([1])],
    [
      'an index twice',
      {
        data: [
          { index: 0, embedding: [1] },
          { index: 0, embedding: [1] },
        ],
      },
    ],
    [
      'an index beyond',
      {
        data: [
          { index: 0, embedding: [1] },
          { index: 2, embedding: [1] },
        ],
      },
    ],
    ['text', answer([1, 2], ['1', '2'])],
    ['a hole', answer([1, 2], [1, null])],
    ['nothing', answer([1], undefined)],
    ['empty rows', answer([], [])],
    ['a row of zeros', answer([1, 2], [0, 0])],
    ['a number that is none', answer([1, 2], base64(1, Number.NaN))],
    ['an endless number', answer([1, 2], base64(1, Number.POSITIVE_INFINITY))],
    ['half a number', answer([1, 2], Buffer.alloc(6, 1).toString('base64'))],
    ['words for base64', answer([1, 2], 'không phải véc-tơ')],
    ['null', null],
  ])('is refused with %s in it', (_, given) => {
    expect(() => rowsOf(given, 2)).toThrow('DULUAN_E044')
  })

  it('is refused with rows of two widths', () => {
    expect(() => rowsOf(answer([1, 2], [1, 2, 3]), 2)).toThrow(/DULUAN_E045.*2 → 3/)
  })
})
