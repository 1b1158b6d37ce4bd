import { join } from './hash.js'
import { Joint, type Lattice, LONGEST_WORD, MARGIN } from './lattice.js'

/** What the path of words is chosen by. */
export interface PathScores {
  /** Of joining the atom at `at` to the one before. */
  gap(lattice: Lattice, at: number): number
  /** Whether the two atoms at `at`, which no others may join, are one word rather than two: where that is told faster. */
  isWord?(lattice: Lattice, at: number): boolean
  /** Whether `length` atoms at `at`, three or more, are worth a score as a word. */
  mayBeLong(lattice: Lattice, at: number, length: number): boolean
  /** Of a word of `length` atoms at `at`; `key`: their keys joined. */
  word(lattice: Lattice, at: number, length: number, key: number): number
}

/** Scratch, grown as needed. `best[i]` and `lengths[i]`: of the best words up to atom i, and of the last of them. */
let gaps = new Float64Array(0)
let best = new Float64Array(0)
let lengths = new Uint8Array(0)

/** Marks with 1 each atom of the lattice that begins one of its best words, from `first` on in `wordStarts`. */
export function findPath(lattice: Lattice, scores: PathScores, wordStarts: Uint8Array, first: number): void {
  const { size, joinable } = lattice
  reserve(size + LONGEST_WORD + 1)
  for (let i = 0, end = 0; i < size; i = end) {
    end = i + 1
    while (joinable[end + MARGIN] === Joint.joinable) end++
    wordStarts[first + i] = 1
    if (end === i + 2 && scores.isWord) wordStarts[first + i + 1] = scores.isWord(lattice, i + MARGIN) ? 0 : 1
    else if (end > i + 1) findWithin(lattice, scores, i, end, wordStarts, first)
  }
}

function findWithin(
  lattice: Lattice,
  scores: PathScores,
  start: number,
  end: number,
  wordStarts: Uint8Array,
  first: number,
): void {
  for (let i = start + 1; i <= end; i++) {
    best[i] = Number.NEGATIVE_INFINITY
    wordStarts[first + i - 1] = 0
    if (i < end) gaps[i] = scores.gap(lattice, i + MARGIN)
  }
  best[start] = 0
  for (let i = start; i < end; i++) {
    let key = lattice.keys[i + MARGIN]
    let inner = best[i]
    const longest = Math.min(LONGEST_WORD, end - i)
    for (let length = 1; ; length++) {
      if (length < 3 || scores.mayBeLong(lattice, i + MARGIN, length)) {
        const whole = inner + scores.word(lattice, i + MARGIN, length, key)
        if (whole > best[i + length]) {
          best[i + length] = whole
          lengths[i + length] = length
        }
      }
      if (length === longest) break
      inner += gaps[i + length]
      key = join(key, lattice.keys[i + length + MARGIN])
    }
  }
  for (let i = end; i > start; i -= lengths[i]) wordStarts[first + i - lengths[i]] = 1
}

function reserve(length: number): void {
  if (length <= best.length) return
  const larger = Math.max(length, best.length * 2)
  gaps = new Float64Array(larger)
  best = new Float64Array(larger)
  lengths = new Uint8Array(larger)
}
