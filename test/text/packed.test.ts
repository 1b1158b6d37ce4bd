import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hash, join } from '../../src/text/hash.js'
import { unpack } from '../../src/text/packed.js'

it('unpacks any bytes that were packed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect([...unpack(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes])
    }),
  )
})

it('hashes a slice as it hashes the text of that slice', () => {
  expect(hash('một hai ba', 4, 7)).toBe(hash('hai'))
})

it('tells the order of a joined pair', () => {
  expect(join(hash('học'), hash('phí'))).not.toBe(join(hash('phí'), hash('học')))
})
