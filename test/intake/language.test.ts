import { describe, expect, it } from 'vitest'
import { secondOpinion } from '../../src/intake/language.js'

describe('a second opinion on the language', () => {
  it('names the language of a sentence', () => {
    expect(secondOpinion('The lift has been out of order for two weeks and nobody answers.')).toBe('eng')
    expect(secondOpinion('Les élèves attendent le bus pendant une heure sous la pluie.')).toBe('fra')
    expect(secondOpinion('Thang máy hỏng hai tuần nay rồi mà chưa thấy ai đến sửa.')).toBe('vie')
  })

  it('has none on a few letters, or none that are letters', () => {
    expect(secondOpinion('thang may hong')).toBeNull()
    expect(secondOpinion('12345 67890 12345 67890 ???')).toBeNull()
  })
})
