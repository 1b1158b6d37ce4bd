import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader } from '../../src/text/byteReader.js'
import { ByteWriter } from '../../src/training/byteWriter.js'

describe('packed numbers', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffffffff)),
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array(),
        (numbers, text, bytes) => {
          const writer = new ByteWriter()
          writer.byte(numbers.length & 255)
          for (const number of numbers) writer.varint(number)
          writer.text(text)
          writer.bytes(bytes)
          const reader = new ByteReader(writer.finish())
          expect(reader.byte()).toBe(numbers.length & 255)
          expect(numbers.map(() => reader.varint())).toEqual(numbers)
          expect(reader.text()).toBe(text)
          expect([...reader.bytes(bytes.length)]).toEqual([...bytes])
        },
      ),
    )
  })

  it('are never waited for beyond the end of a model cut short', () => {
    for (const bytes of [[], [0x80], [0xff, 0xff]]) {
      expect(() => new ByteReader(Uint8Array.from(bytes)).varint()).toThrow('DULUAN_E211')
    }
  })

  it('take a byte below 128 and two below 16,384', () => {
    const writer = new ByteWriter()
    for (const number of [0, 127, 128, 16_383]) writer.varint(number)
    expect(writer.finish().length).toBe(6)
  })

  it('grow beyond the first room of the writer', () => {
    const writer = new ByteWriter()
    const bytes = new Uint8Array(200_000).fill(7)
    writer.bytes(bytes)
    expect(writer.finish()).toEqual(bytes)
  })
})
