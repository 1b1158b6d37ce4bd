import { describe, expect, it } from 'vitest'
import { isKnownWriting, respell } from '../../src/text/spelling.js'

describe('playful and hasty spelling', () => {
  it('is read as the syllable that was meant', () => {
    const read = 'quáaaa vuiiii lắmmm nguời truờng đuợc fải wá zậy jờ'.split(' ').map(respell)
    expect(read).toEqual('quá vui lắm người trường được phải quá dậy giờ'.split(' '))
  })

  it('takes the usual one of two spellings', () => {
    expect('kĩ lí sỹ qui quí tỉ kìii'.split(' ').map(respell)).toEqual('kỹ lý sĩ quy quý tỷ kỳ'.split(' '))
    expect('kỹ lý sĩ ti ty hai hay'.split(' ').map(respell)).toEqual(Array(7).fill(null))
  })

  it('leaves well-spelt and foreign words alone', () => {
    expect('app room boss thuở xoong đường fan win zone google street wifi'.split(' ').map(respell)).toEqual(
      Array(12).fill(null),
    )
  })

  it('is not looked for in endless words', () => {
    expect(respell('a'.repeat(10_000))).toBeNull()
    expect(isKnownWriting('a'.repeat(10_000), 0, 10_000)).toBe(false)
  })

  it('counts as Vietnamese', () => {
    const text = 'hok biếttttt wifi'
    expect([isKnownWriting(text, 0, 3), isKnownWriting(text, 4, 12), isKnownWriting(text, 13, 17)]).toEqual([
      true,
      true,
      false,
    ])
  })
})
