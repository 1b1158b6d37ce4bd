import { describe, expect, it } from 'vitest'
import { atomsOf } from './atomsOf.js'

describe('numbers and codes', () => {
  it('are one atom with their separators and units', () => {
    for (const number of '1.200.000 12/8/2026 3,5% 16:30 2025-2026 6-Jan 20-Dec-26 16h30 45k 100m2 3tr5 20kg 500.000đ 2tr 15p'.split(
      ' ',
    )) {
      expect(atomsOf(`hết ${number} rồi`)).toEqual(['hết/syllable', `${number}/number`, 'rồi/syllable'])
    }
  })

  it('end before the full stop or comma of the sentence', () => {
    expect(atomsOf('năm 2024. Giá 3,5, còn')).toEqual(
      'năm/syllable 2024/number ./punctuation Giá/syllable 3,5/number ,/punctuation còn/syllable'.split(' '),
    )
  })

  it('are codes where they number laws, papers, plates', () => {
    for (const code of '168/2024/NĐ-CP 57-NQ/TW 15/2023/QH15 29/2024/TT-BGDĐT 43H-016 51G-123.45 01/CT-TTg 29A1-123.45 5G'.split(
      ' ',
    )) {
      const kind = code === '5G' ? 'number' : 'code'
      expect(atomsOf(code)).toEqual([`${code}/${kind}`])
    }
  })

  it('let go of a word that lost its space', () => {
    expect(atomsOf('3người 2triệu')).toEqual('3/number người/syllable 2/number triệu/syllable'.split(' '))
  })

  it('do not swallow a slash or a dash that leads elsewhere', () => {
    expect(atomsOf('5/tháng 7-chín')).toEqual(
      '5/number //punctuation tháng/syllable 7/number -/punctuation chín/syllable'.split(' '),
    )
  })
})
