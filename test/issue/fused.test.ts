import { describe, expect, it } from 'vitest'
import { fused, meanRow } from '../../src/issue/fused.js'
import { groupOpinions } from '../../src/issue/index.js'
import type { Rows } from '../../src/issue/vectors.js'
import { rowsOf } from './rows.js'
import { syllablesOf } from './smallBase.js'

const encoded = { width: 2, rows: Float32Array.of(1, 0, 0, 1, 0, 0) }
const known = rowsOf([
  [1, 0, 0],
  [1, 0, 0],
  [0, 0, 1],
])

function dense({ size, stride, width, columns, values }: Rows): number[][] {
  return Array.from({ length: size }, (_, row) => {
    const cells = new Array(width).fill(0)
    for (let i = row * stride; i < (row + 1) * stride; i++) cells[columns[i]] += values[i]
    return cells
  })
}
const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0)

describe('fused', () => {
  const rows = dense(fused(known, encoded, meanRow(encoded)))

  it('adds seven parts of what the base says to three of what the encoder says, its mean taken off', () => {
    expect(dot(rows[0], rows[0])).toBeCloseTo(1, 5)
    expect(dot(rows[0], rows[1])).toBeCloseTo(0.7 - 0.3, 5)
  })

  it('leaves a text that the encoder was not asked about to the base', () => {
    expect(rows[2].map((x) => Math.round(x * 1e4) / 1e4)).toEqual([0, 0, 0.8367, 0, 0])
  })
})

describe('groupOpinions with an encoder', () => {
  it('parts texts of the same words that the encoder tells apart, whatever their order', () => {
    const texts = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'].map((n) => `đường ngập nước phố số ${n}`)
    const items = texts.map((text, i) => ({ id: `${i}`, syllables: syllablesOf(text) }))
    const rowOf = (i: number) => (i % 2 === 0 ? [1, 0] : [0, 1])
    const encode = (order: number[]) => ({ width: 2, rows: Float32Array.from(order.flatMap(rowOf)) })
    const straight = [0, 1, 2, 3, 4, 5, 6, 7]
    const mixed = [5, 2, 7, 0, 3, 6, 1, 4]
    for (const order of [straight, mixed]) {
      const { issues } = groupOpinions(
        order.map((i) => items[i]),
        { encoded: encode(order), resolution: 1 },
      )
      const groups = issues.map(({ members }) => members.map((m) => order[m]).sort())
      expect(groups.sort()).toEqual([
        [0, 2, 4, 6],
        [1, 3, 5, 7],
      ])
    }
  })
})
