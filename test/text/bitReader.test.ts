import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DuluanError } from '../../src/errors.js'
import { BitReader } from '../../src/text/bitReader.js'
import { BitWriter } from '../../src/training/bitWriter.js'

describe('numbers packed bit by bit', () => {
  it('come back as they were written', () => {
    const number = fc.record({ value: fc.nat(100_000), low: fc.integer({ min: 4, max: 12 }), plain: fc.boolean() })
    fc.assert(
      fc.property(fc.array(number, { maxLength: 50 }), (numbers) => {
        const writer = new BitWriter()
        for (const { value, low, plain } of numbers) plain ? writer.bits(value, 17) : writer.rice(value, low)
        const reader = new BitReader(writer.finish())
        for (const { value, low, plain } of numbers) expect(plain ? reader.bits(17) : reader.rice(low)).toBe(value)
      }),
    )
  })

  it('are read from where they begin', () => {
    const writer = new BitWriter()
    writer.rice(5, 1)
    expect(new BitReader(Uint8Array.from([255, 255, ...writer.finish()]), 2).rice(1)).toBe(5)
  })

  it('say so when they end too soon', () => {
    expect(() => new BitReader(Uint8Array.of(1)).bits(9)).toThrow(DuluanError)
    expect(() => new BitReader(Uint8Array.of(255, 255)).rice(2)).toThrow('DULUAN_E211')
  })
})
