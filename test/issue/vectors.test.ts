import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedBase } from '../../src/issue/index.js'
import { encode, meanScores, meanSimilarity, strongestColumns } from '../../src/issue/vectors.js'
import { cosine as cosineOf, rowsOf } from './rows.js'
import { syllablesOf } from './smallBase.js'

const base = shippedBase()
const texts = [
  'Mưa lớn là cả khu phố ngập nước',
  'Đường cứ mưa là ngập, nước tràn vào nhà',
  'Học phí đại học năm nay tăng quá cao',
  'zzz qqq',
].map(syllablesOf)
const rows = encode(base, texts, meanScores(base, texts))
const cell = (row: number) => rows.values.subarray(row * rows.stride, (row + 1) * rows.stride)
const cosine = (a: number, b: number) => {
  const dense = new Float64Array(rows.width)
  cell(a).forEach((x, i) => {
    dense[rows.columns[a * rows.stride + i]] += x
  })
  return cell(b).reduce((sum, x, i) => sum + x * dense[rows.columns[b * rows.stride + i]], 0)
}

describe('encode', () => {
  it('gives unit vectors, and nothing for a text without a known term', () => {
    for (const row of [0, 1, 2]) expect(cell(row).reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 4)
    expect(cell(3).every((x) => x === 0)).toBe(true)
  })

  it('puts texts about one matter nearer than others', () => {
    expect(cosine(0, 1)).toBeGreaterThan(cosine(0, 2) + 0.3)
  })

  it('has columns ascending, values above zero, the unused cells last', () => {
    for (const row of [0, 1, 2]) {
      const values = cell(row)
      const used = values.filter((x) => x > 0).length
      expect(values.subarray(used).every((x) => x === 0)).toBe(true)
      const columns = [...rows.columns.subarray(row * rows.stride, row * rows.stride + used)]
      expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b))
    }
  })

  it('reads a text alike alone and among others, given the same mean', () => {
    const mean = meanScores(base, texts)
    expect([...encode(base, [texts[1]], mean).values]).toEqual([...cell(1)])
  })
})

describe('meanScores', () => {
  it('is the score of a text repeated, and zero of no text', () => {
    const scores = new Float32Array(base.subjects.length)
    base.scoreInto(scores, texts[0])
    meanScores(base, [texts[0], texts[0]]).forEach((x, s) => {
      expect(x).toBeCloseTo(scores[s], 6)
    })
    expect(meanScores(base, []).every((x) => x === 0)).toBe(true)
  })
})

describe('meanSimilarity', () => {
  const vector = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 })

  it('is the mean cosine of all pairs', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 2, maxLength: 14 }), (dense) => {
        let sum = 0
        dense.forEach((a, i) => {
          for (let j = 0; j < i; j++) sum += cosineOf(a, dense[j])
        })
        expect(meanSimilarity(rowsOf(dense))).toBeCloseTo((2 * sum) / (dense.length * (dense.length - 1)), 4)
      }),
    )
  })
})

describe('strongestColumns', () => {
  it('numbers the columns that weigh most by first row; rows of nothing stand apart', () => {
    const dense = [
      [1, 3, 0],
      [0, 0, 2],
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]
    expect([...strongestColumns(rowsOf(dense))]).toEqual([0, 1, 2, 0, 3])
  })
})
