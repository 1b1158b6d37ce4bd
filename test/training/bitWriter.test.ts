import { describe, expect, it } from 'vitest'
import { BitWriter } from '../../src/training/bitWriter.js'

describe('packing bits', () => {
  it('puts high bits first and fills the last byte with zeros', () => {
    const writer = new BitWriter()
    writer.bits(0b101, 3)
    writer.rice(0b1101, 2)
    expect([...writer.finish()]).toEqual([0b10111100, 0b10000000])
  })

  it('grows as needed', () => {
    const writer = new BitWriter()
    for (let i = 0; i < 100_000; i++) writer.bits(i, 8)
    const bytes = writer.finish()
    expect(bytes.length).toBe(100_000)
    expect(bytes[99_999]).toBe(99_999 & 255)
  })
})
