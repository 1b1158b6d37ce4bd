import { describe, expect, it } from 'vitest'
import { isUnit } from '../../src/text/units.js'
import { atomsOf } from './atomsOf.js'

describe('units', () => {
  it('stand against their number, as a sign too, and at both ends of a range', () => {
    for (const number of [
      '80km/h',
      '5m/s',
      '37,5°C',
      '100$',
      '20€',
      '5‰',
      '8h-17h',
      '5tr–7tr',
      '30%-35%',
      '7h00-11h30',
    ]) {
      expect(atomsOf(number)).toEqual([`${number}/number`])
    }
    expect(atomsOf('5kg-chín')).toEqual('5kg/number -/punctuation chín/syllable'.split(' '))
  })

  it('are known in any case; a whole word is none', () => {
    expect(['kg', 'KG', 'm2', 'VNĐ', 'triệu', 'người', ''].map((unit) => isUnit(unit, 0, unit.length))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
