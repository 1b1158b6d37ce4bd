import { describe, expect, it } from 'vitest'
import { BitWriter } from '../../src/training/bitWriter.js'
import { type KeyPairs, writeKeyTable } from '../../src/training/keyPairs.js'

function bytesOf(pairs: KeyPairs): Uint8Array {
  const writer = new BitWriter()
  writeKeyTable(writer, pairs)
  return writer.finish()
}

describe('writing a table of hashed keys', () => {
  it('gives the same bytes whatever order the keys come in', () => {
    const entries = Array.from({ length: 500 }, (_, i): [number, number[]] => [i * 7919, [i & 15]])
    expect(bytesOf(new Map(entries))).toEqual(bytesOf(new Map(entries.reverse())))
  })

  it('costs about two bytes a key', () => {
    const entries = Array.from({ length: 100_000 }, (_, i): [number, number[]] => [i * 5000 + (i % 77), [i & 3]])
    expect(bytesOf(new Map(entries)).length).toBeLessThan(270_000)
  })
})
