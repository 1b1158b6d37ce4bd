/**
 * Edit distance (Levenshtein), 32 characters of the pattern at a time: Myers, 'A fast bit-vector algorithm for approximate
 * string matching based on dynamic programming' (JACM 1999), in the block form of Hyyrö (2003). A pair of 100 characters
 * costs 400 steps instead of 10,000.
 *
 *            text →                 Each column of the matrix is kept as two bits a row: does the
 *   pattern  0 1 2 3                value rise (`rises`) or fall (`falls`) from the row above. One
 *      ↓     1 . . .                step computes 32 rows; what leaves a block at its lower edge
 *            2 . . .  ← a block     (`carry`: -1, 0 or 1) enters the next.
 *            3 . . .
 */

/** How many characters must be put in, taken out or changed to turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  return a.length <= b.length ? align(a, b, true) : align(b, a, true)
}

/** The same, against the stretch of `text` that is most like `pattern`: what stands before and after it is free. */
export function containedDistance(pattern: string, text: string): number {
  return align(pattern, text, false)
}

const WORD = 32
/** Characters beyond ASCII share 128 classes, so that tables stay small: unalike signs may rarely count as alike. */
const CLASSES = 256

let matches = new Int32Array(CLASSES * 8)
let rises = new Int32Array(8)
let falls = new Int32Array(8)

function classOf(text: string, i: number): number {
  const code = text.charCodeAt(i)
  return code < 128 ? code : 128 | (code & 127)
}

/** Where `whole`, the distance to all of `text`; else the least distance to any stretch of it. */
function align(pattern: string, text: string, whole: boolean): number {
  const size = pattern.length
  if (size === 0) return whole ? text.length : 0
  const blocks = Math.ceil(size / WORD)
  prepare(pattern, blocks)
  const lastBit = (size - 1) % WORD
  let distance = size
  let least = size
  for (let j = 0; j < text.length; j++) {
    distance += column(classOf(text, j) * blocks, blocks, whole ? 1 : 0, lastBit)
    if (distance < least) least = distance
  }
  return whole ? distance : least
}

function prepare(pattern: string, blocks: number): void {
  if (rises.length < blocks) {
    matches = new Int32Array(CLASSES * blocks * 2)
    rises = new Int32Array(blocks * 2)
    falls = new Int32Array(blocks * 2)
  }
  matches.fill(0, 0, CLASSES * blocks)
  for (let i = 0; i < pattern.length; i++) matches[classOf(pattern, i) * blocks + ((i / WORD) | 0)] |= 1 << (i % WORD)
  rises.fill(-1, 0, blocks)
  falls.fill(0, 0, blocks)
}

/** Moves on by one character of the text; returns by how much the distance in the last row changes. */
function column(row: number, blocks: number, top: number, lastBit: number): number {
  let carry = top
  for (let b = 0; b < blocks; b++) {
    const rise = rises[b]
    const fall = falls[b]
    const edge = b === blocks - 1 ? lastBit : WORD - 1
    let equal = matches[row + b]
    const vertical = equal | fall
    if (carry < 0) equal |= 1
    const diagonal = (((equal & rise) + rise) ^ rise) | equal
    let up = fall | ~(diagonal | rise)
    let down = rise & diagonal
    const out = ((up >>> edge) & 1) - ((down >>> edge) & 1)
    up <<= 1
    down <<= 1
    if (carry > 0) up |= 1
    if (carry < 0) down |= 1
    rises[b] = down | ~(vertical | up)
    falls[b] = up & vertical
    carry = out
  }
  return carry
}
