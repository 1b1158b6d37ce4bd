import { describe, expect, it } from 'vitest'
import { nearlySame } from '../../src/stream/nearlySame.js'
import { sparseRows } from './rows.js'

const WIDTH = 200

/** Texts as lists of words, all of one weight, all telling. */
function worded(texts: readonly (readonly number[])[]) {
  const telling = texts.map((words) => new Map(words.map((word) => [word, 1])))
  const rows = texts.map((words) => new Map(words.map((word) => [word, 1 / Math.sqrt(words.length)])))
  return { rows: sparseRows(rows, WIDTH), telling: sparseRows(telling, WIDTH) }
}
const A = [1, 2, 3, 4]
const B = [5, 6, 7, 8]

describe('texts that say nearly the same', () => {
  it('are those alike beyond chance', () => {
    expect([...nearlySame(worded([A, B, [1, 2, 3, 9], [5, 6, 7, 10], [20, 21, 22]]), 0.4)]).toEqual([0, 1, 0, 1, 2])
  })

  it('share two telling words at least, or be more alike for it', () => {
    const two = worded([
      [1, 2],
      [1, 3],
    ])
    expect([...nearlySame(two, 0.28)]).toEqual([0, 0])
    expect([...nearlySame(two, 0.33)]).toEqual([0, 1])
    expect([
      ...nearlySame(
        worded([
          [1, 2, 4, 5],
          [1, 2, 6, 7],
        ]),
        0.33,
      ),
    ]).toEqual([0, 0])
  })

  it('must be more alike where all of a stream are', () => {
    const likeAll = Array.from({ length: 12 }, (_, i) => [1, 2, 10 + 2 * i, 11 + 2 * i])
    expect(new Set(nearlySame(worded(likeAll), 0.27)).size).toBe(12)
    const apart = [...likeAll.slice(0, 2), ...Array.from({ length: 10 }, (_, i) => [50 + i, 70 + i, 90 + i, 110 + i])]
    expect(new Set(nearlySame(worded(apart), 0.27)).size).toBe(11)
  })

  it('join, beyond those compared, the group they are most like, or stay alone', () => {
    const texts = worded([A, B, [1, 2, 3, 9], [5, 6, 7, 10], [1, 2, 3, 11], [30, 31, 32, 33]])
    expect([...nearlySame(texts, 0.4, 4)]).toEqual([0, 1, 0, 1, 0, 2])
    expect([...nearlySame(texts, 0.4, 4)]).toEqual([...nearlySame(texts, 0.4)])
  })

  it('takes none', () => {
    expect([...nearlySame(worded([]), 0.3)]).toEqual([])
  })
})
