import { describe, expect, it } from 'vitest'
import { accentModel } from '../../src/text/accentModel.js'
import { AccentRow, MARGIN, rowOf } from '../../src/text/accentRow.js'
import { readRow } from '../../src/text/accentScores.js'

const model = accentModel()

function reading(text: string) {
  const { row } = rowOf(text, model.vocabulary)
  return { row, ...readRow(model, row) }
}

describe('reading a row of bare syllables', () => {
  it('chooses among the candidates that may be meant', () => {
    const { row, chosen } = reading('đuong xau, 3 nguoi te nga o đo')
    for (let i = 0; i < row.size; i++) {
      if (row.choices[MARGIN + i] !== 0) expect((row.choices[MARGIN + i] >> chosen[i]) & 1).toBe(1)
    }
  })

  it('is sure where there is nothing to choose, and never surer', () => {
    const { row, confidence } = reading('Mạng internet 5G cham qua, goi tong dai khong ai nghe!')
    for (let i = 0; i < row.size; i++) {
      if (row.choices[MARGIN + i] === 0) expect(confidence[i]).toBe(1)
      expect(confidence[i]).toBeGreaterThan(0)
      expect(confidence[i]).toBeLessThanOrEqual(1)
    }
    expect(confidence.some((share) => share < 1)).toBe(true)
  })

  it('reads a syllable the same wherever its clause stands in a long row', () => {
    const clause = 'benh vien qua tai nguoi benh nam ghep ba nguoi mot giuong'
    const middle = '. nuoc sach. '
    const { chosen, row } = reading(`${clause}${middle}${clause}${middle}${clause}`)
    const size = clause.split(' ').length
    const second = row.size - size - (row.size - size) / 2
    const inner = (from: number) => [...chosen.subarray(from + 4, from + size - 4)]
    expect(inner(second)).toEqual(inner(0))
  })

  it('reads nothing in an empty row', () => {
    expect(readRow(model, new AccentRow()).chosen.length).toBe(0)
  })
})
