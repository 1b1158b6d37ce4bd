import type { AccentRow } from './accentRow.js'
import { FIRST_FORM } from './accentRow.js'
import { join } from './hash.js'
import { KEY_BITS } from './keyTable.js'

/** Places that the network sees, as steps from the syllable. */
export const OFFSETS = [-1, 1, -2, 2, -3, 3, -4, 4, 0] as const
export const PLACES = OFFSETS.length
/** Rows of `caseRow`. */
export const CASES = 64
/** Contexts of a syllable that have weights of their own. */
export const CONTEXTS = 17
/** The first so many are near. */
export const NEAR_CONTEXTS = 7
/** Those before this one are there for every syllable, and never left out in training. */
export const PLAIN_CONTEXTS = 3

const SHIFT = 32 - KEY_BITS
/** A token has eleven bits: two of them make one number. */
const TOKEN = 2048

/**
 * Keys of the contexts that speak for one candidate or another of the syllable at `at` (margin included). Everything is
 * known beforehand: the neighbours stand there without accents. These are the near ones: it alone, the neighbours on
 * each side and on both, capitals.
 */
export function nearKeys({ tokens, cases }: AccentRow, at: number, keys: Uint32Array): void {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const written = cases[at] * 4 + cases[at + 1]
  const own = tokens[at] * 32
  keys[0] = key(own, 0)
  keys[1] = key(own + 1, before)
  keys[2] = key(own + 2, after)
  keys[3] = key(own + 3, before * TOKEN + tokens[at - 2])
  keys[4] = key(own + 4, before * TOKEN + after)
  keys[5] = key(own + 5, after * TOKEN + tokens[at + 2])
  keys[6] = key(own + 12, written * FIRST_FORM + (before < FIRST_FORM ? before + 1 : 0))
}

/** Keys of the far ones: neighbours two and three away, alone or with those between. */
export function farKeys({ tokens, cases }: AccentRow, at: number, keys: Uint32Array): void {
  const before = tokens[at - 1]
  const beforeThat = tokens[at - 2]
  const after = tokens[at + 1]
  const afterThat = tokens[at + 2]
  const left = before * TOKEN + beforeThat
  const right = after * TOKEN + afterThat
  const written = cases[at] * 4 + cases[at + 1]
  const own = tokens[at] * 32
  keys[7] = key(own + 6, beforeThat)
  keys[8] = key(own + 7, afterThat)
  keys[9] = key(own + 8, join(left, after))
  keys[10] = key(own + 9, join(right, before))
  keys[11] = key(own + 10, join(left, tokens[at - 3]))
  keys[12] = key(own + 11, join(right, tokens[at + 3]))
  keys[13] = key(own + 13, tokens[at - 3])
  keys[14] = key(own + 14, tokens[at + 3])
  keys[15] = key(own + 15, (cases[at - 1] * 16 + written) * TOKEN + before)
  keys[16] = key(own + 16, join(left, right))
}

/** Keys of all contexts, near and far. */
export function contextKeys(row: AccentRow, at: number, keys: Uint32Array): void {
  nearKeys(row, at, keys)
  farKeys(row, at, keys)
}

/** Key of a dictionary entry: `length` forms in a row from `at`. */
export function entryKey(tokens: ArrayLike<number>, at: number, length: number): number {
  const last = (length > 2 ? tokens[at + 2] : 0) * TOKEN + (length > 3 ? tokens[at + 3] : 0)
  return key(join(tokens[at] * TOKEN + tokens[at + 1], last), 31)
}

function key(own: number, context: number): number {
  return join(own, context) >>> SHIFT
}

/** How a syllable and its neighbours are written, a number below `CASES`. */
export function caseRow(cases: Uint8Array, at: number): number {
  return cases[at - 1] * 16 + cases[at] * 4 + cases[at + 1]
}
