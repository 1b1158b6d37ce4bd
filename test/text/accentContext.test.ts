import { describe, expect, it } from 'vitest'
import { CONTEXTS, caseRow, contextKeys, entryKey } from '../../src/text/accentContext.js'
import { AccentRow, MARGIN } from '../../src/text/accentRow.js'
import { KEY_BITS } from '../../src/text/keyTable.js'

function keysOf(tokens: readonly number[], at: number): number[] {
  const row = new AccentRow()
  for (const token of tokens) row.add(token, 0, 0)
  const keys = new Uint32Array(CONTEXTS)
  contextKeys(row, MARGIN + at, keys)
  return [...keys]
}

describe('the contexts of a syllable', () => {
  it('have keys of their own, no wider than the table takes', () => {
    const keys = keysOf([20, 21, 22, 23, 24, 25, 26], 3)
    expect(new Set(keys).size).toBe(CONTEXTS)
    for (const key of keys) expect(key).toBeLessThan(2 ** KEY_BITS)
  })

  it('are the same for the same neighbours, whatever stands farther off', () => {
    expect(keysOf([9, 21, 22, 23, 24, 25, 26, 9], 4).slice(0, 11)).toEqual(
      keysOf([21, 22, 23, 24, 25, 26], 3).slice(0, 11),
    )
  })

  it('change with the syllable, all of them', () => {
    const one = keysOf([20, 21, 22, 23, 24], 2)
    const other = keysOf([20, 21, 30, 23, 24], 2)
    expect(one.filter((key, k) => key === other[k])).toEqual([])
  })

  it('tell dictionary entries by every syllable', () => {
    const keys = [2, 3, 4].map((length) => entryKey([20, 21, 22, 23], 0, length))
    expect(new Set([...keys, entryKey([21, 20], 0, 2), entryKey([20, 21, 23], 0, 3)]).size).toBe(5)
  })

  it('tell how three syllables in a row are written', () => {
    expect(caseRow(Uint8Array.of(3, 0, 1), 1)).toBe(49)
  })
})
