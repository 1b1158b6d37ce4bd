import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BitReader } from '../../src/text/bitReader.js'
import { KEY_BITS, KeyTable } from '../../src/text/keyTable.js'
import { BitWriter } from '../../src/training/bitWriter.js'
import { type KeyPairs, writeKeyTable } from '../../src/training/keyPairs.js'

function tableOf(pairs: KeyPairs): KeyTable {
  const writer = new BitWriter()
  writeKeyTable(writer, pairs)
  return new KeyTable(new BitReader(writer.finish()))
}

function pairsAt(table: KeyTable, key: number): number[] | null {
  const place = table.find(key)
  return place < 0 ? null : [...table.pairs.subarray(place + 1, place + 1 + table.pairs[place])]
}

const key = fc.nat(2 ** KEY_BITS - 1)
const found = fc
  .uniqueArray(fc.nat(255), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.sort((a, b) => (a & 15) - (b & 15) || a - b))

describe('a table of hashed keys', () => {
  it('gives back the pairs of every key, and nothing for any other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, found), { maxLength: 40 }), fc.array(key), (entries, others) => {
        const pairs: KeyPairs = new Map(entries)
        const table = tableOf(pairs)
        for (const [known, expected] of pairs) expect(pairsAt(table, known)).toEqual(expected)
        for (const other of others) if (!pairs.has(other)) expect(table.find(other)).toBe(-1)
      }),
    )
  })

  it('finds the first and the last key there can be', () => {
    const last = 2 ** KEY_BITS - 1
    const table = tableOf(
      new Map([
        [last, [3]],
        [0, [0x12]],
      ]),
    )
    expect(pairsAt(table, 0)).toEqual([0x12])
    expect(pairsAt(table, last)).toEqual([3])
    expect(table.find(1)).toBe(-1)
  })
})
