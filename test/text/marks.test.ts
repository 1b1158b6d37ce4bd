import { describe, expect, it } from 'vitest'
import { closerOf, isCloser, isDash, isOpener } from '../../src/text/marks.js'

const units = (marks: string) => [...marks].map((c) => c.charCodeAt(0))

describe('marks', () => {
  it('that open know what closes them', () => {
    expect(String.fromCharCode(...units('([{“‘«"').map(closerOf))).toBe(')]}”’»"')
    expect(units('([{“‘«"').every(isOpener)).toBe(true)
    expect(units(')]}”’»,').some(isOpener)).toBe(false)
    expect(closerOf(','.charCodeAt(0))).toBe(0)
  })

  it('that only close are told from straight quotes, which do both', () => {
    expect(units(')]}”’»').every(isCloser)).toBe(true)
    expect(units('("“,').some(isCloser)).toBe(false)
  })

  it('know a dash of any length', () => {
    expect(units('-–—_~').map(isDash)).toEqual([true, true, true, false, false])
  })
})
