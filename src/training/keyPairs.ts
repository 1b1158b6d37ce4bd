import { KEY_BITS } from '../text/keyTable.js'
import type { BitWriter } from './bitWriter.js'

/** By hashed key: bytes with a candidate in the low half and a value in the high, candidates rising. */
export type KeyPairs = Map<number, readonly number[]>

/** Low bits of a step from key to key; in a table of some hundred thousand there are nine. */
const WIDEST_STEP = 20

/** Writes what `KeyTable` reads. */
export function writeKeyTable(bits: BitWriter, pairs: KeyPairs): void {
  const keys = Uint32Array.from(pairs.keys()).sort()
  let all = 0
  for (const found of pairs.values()) all += found.length
  const step = Math.min(WIDEST_STEP, Math.floor(Math.log2(2 ** KEY_BITS / (keys.length + 1))))
  bits.bits(keys.length, 24)
  bits.bits(step, 5)
  bits.bits(all, 24)
  let last = 0
  for (const key of keys) {
    bits.rice(key - last, step)
    writePairs(bits, pairs.get(key) ?? [])
    last = key
  }
}

function writePairs(bits: BitWriter, found: readonly number[]): void {
  bits.rice(found.length - 1, 0)
  let last = 0
  for (const pair of found) {
    bits.rice((pair & 15) - last, 0)
    bits.bits(pair >> 4, 4)
    last = pair & 15
  }
}
