import { describe, expect, it } from 'vitest'
import { CODES, type IntakeCode, intakeError, reasonOf } from '../../src/intake/codes.js'

describe('the codes of intake', () => {
  it('are within the hundred of this layer, each told apart in both languages', () => {
    const codes = Object.keys(CODES)
    for (const code of codes) expect(code).toMatch(/^DULUAN_E1\d\d$/)
    expect(new Set(Object.values(CODES).map((text) => text.vi)).size).toBe(codes.length)
    expect(new Set(Object.values(CODES).map((text) => text.en)).size).toBe(codes.length)
  })

  it('become errors that say the reason first, then what was seen', () => {
    const cause = new Error('EACCES')
    const error = intakeError('DULUAN_E102', { vi: 'a.csv.', en: 'a.csv!' }, cause)
    expect(error).toMatchObject({ code: 'DULUAN_E102', vi: 'Không đọc được tệp: a.csv.', cause })
    expect(error.en).toBe('The file cannot be read: a.csv!')
  })

  it('become reasons of rejects', () => {
    const code: IntakeCode = 'DULUAN_E125'
    expect(reasonOf(code)).toBe('Ngày không hợp lệ')
    expect(reasonOf(code, '32/13')).toBe('Ngày không hợp lệ (32/13)')
  })
})
