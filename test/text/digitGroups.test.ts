import { describe, expect, it } from 'vitest'
import { endOfDigitGroups } from '../../src/text/digitGroups.js'
import { atomsOf } from './atomsOf.js'

describe('numbers written in groups of digits', () => {
  it('keep a telephone number together, however its digits are grouped', () => {
    for (const phone of [
      '0900 000 123',
      '0900.000.123',
      '0900-000-123',
      '09 00 00 01 23',
      '024 3900 0000',
      '1900 6000',
    ]) {
      expect(atomsOf(`gọi ${phone}, gặp ai`)[1]).toBe(`${phone}/number`)
    }
    expect(atomsOf('có 0 5 10 người, năm 2025 2026')).toEqual(
      'có/syllable 0/number 5/number 10/number người/syllable ,/punctuation năm/syllable 2025/number 2026/number'.split(
        ' ',
      ),
    )
    expect(atomsOf('0900 000 123 2 lần')[0]).toBe('0900 000 123/number')
  })

  it('keep a long number together that is written in groups', () => {
    for (const number of ['1 200 000', '9704 0000 0012 3456', '000 123 456 789', '12 345 678']) {
      expect(atomsOf(`chuyển ${number} cho`)[1]).toBe(`${number}/number`)
    }
    expect(atomsOf('lớp 5 300 em, năm 2024 2025')).toHaveLength(8)
  })

  it('are looked for a few groups ahead, not to the end of a line of digits', () => {
    expect(endOfDigitGroups('000 '.repeat(1_000), 0)).toBeLessThan(40)
    expect(endOfDigitGroups('0'.repeat(10_000), 0)).toBe(0)
  })
})
