/**
 * Which texts are worth comparing: those that share the rarest stretches of characters. An inverted index over character
 * 8-grams, bounded everywhere, so that 50,000 texts with one formula opening cost no more than 50,000 others.
 */

const GRAM = 8
/** Grams of a text that are looked up: its rarest that stand in another text too. */
const RAREST = 24
/** Texts listed under a gram. A gram of more texts lists the first ones, which stand for the rest: copies of one letter. */
const LISTED = 32
/** Share of its looked-up grams that a text must have in common with another before the two are compared. */
const SHARED = 0.1
/** Texts that one text is compared with, those that share the most grams first. */
const COMPARED = 6

/**
 * Calls `compare(text, other)` for each pair worth comparing, `other` before `text` in the list. Linear in the length of the
 * texts. Their order decides only which of many equally good candidates are looked at.
 */
export function comparePairs(texts: readonly string[], compare: (text: number, other: number) => void): void {
  const index = new GramIndex(texts)
  const votes = new Uint8Array(texts.length)
  for (const [i, text] of texts.entries()) {
    const cells = index.rarest(text)
    const voted = index.vote(cells, votes)
    for (const other of likeliest(voted, votes, SHARED * cells.length)) compare(i, other)
    for (const other of voted) votes[other] = 0
    index.list(i, cells)
  }
}

/** The texts with the most votes, more than `enough`; of equals the first in the list. */
function likeliest(voted: readonly number[], votes: Uint8Array, enough: number): number[] {
  const likely = voted.filter((other) => votes[other] > enough)
  return likely.sort((a, b) => votes[b] - votes[a] || a - b).slice(0, COMPARED)
}

/**
 * How often each gram occurs, and in which texts. Grams share cells by their hash, about one cell in four; that makes a gram
 * look commoner than it is and lends a text a vote now and then, but loses no pair by itself.
 */
class GramIndex {
  private readonly bits: number
  private readonly counts: Uint32Array
  /** Where the list of each cell begins in `listed`, and how long it is by now. */
  private readonly starts: Uint32Array
  private readonly sizes: Uint8Array
  private readonly listed: Uint32Array

  constructor(texts: readonly string[]) {
    const characters = texts.reduce((sum, text) => sum + text.length, 0)
    this.bits = Math.min(23, Math.max(12, Math.ceil(Math.log2(characters + 1)) + 1))
    this.counts = new Uint32Array(1 << this.bits)
    for (const text of texts) {
      const grams = gramsOf(text)
      for (const gram of grams) this.counts[gram >>> (32 - this.bits)] += 1
    }
    this.starts = new Uint32Array(this.counts.length)
    this.sizes = new Uint8Array(this.counts.length)
    let total = 0
    for (const [cell, count] of this.counts.entries()) {
      this.starts[cell] = total
      total += count > 1 ? Math.min(count, LISTED) : 0
    }
    this.listed = new Uint32Array(total)
  }

  /** The cells of the rarest grams of a text that occur more than once, rarest first. */
  rarest(text: string): number[] {
    const grams = gramsOf(text)
    const ranked = new Float64Array(grams.length)
    let size = 0
    for (const gram of grams) {
      const cell = gram >>> (32 - this.bits)
      // Count and cell in one number, which sorts natively: ten times as fast as a comparing function.
      if (this.counts[cell] > 1) ranked[size++] = this.counts[cell] * CELLS + cell
    }
    const cells: number[] = []
    for (const rank of ranked.subarray(0, size).sort()) {
      if (cells.length === RAREST) break
      const cell = rank % CELLS
      if (cell !== cells.at(-1)) cells.push(cell)
    }
    return cells
  }

  /** Gives each text one vote for each of the cells it is listed under; returns those that got any. */
  vote(cells: readonly number[], votes: Uint8Array): number[] {
    const voted: number[] = []
    for (const cell of cells) {
      const from = this.starts[cell]
      const to = from + this.sizes[cell]
      for (let i = from; i < to; i++) {
        const other = this.listed[i]
        if (votes[other] === 0) voted.push(other)
        votes[other] += 1
      }
    }
    return voted
  }

  /** Lists a text under its cells where there is room. */
  list(text: number, cells: readonly number[]): void {
    for (const cell of cells) {
      const size = this.sizes[cell]
      if (size === LISTED) continue
      this.listed[this.starts[cell] + size] = text
      this.sizes[cell] = size + 1
    }
  }
}

const CELLS = 2 ** 24
/** Beyond so many characters a text is known by an even sample of its grams. */
const SAMPLED_BEYOND = 4096
const BASE = 0x01000193
/** BASE to the power of GRAM: what the character that leaves the window weighs by then. */
const DROP = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1)

/** Hashes (32 bits) of the grams of a text in their order, by a rolling hash; none where it is shorter than a gram. */
export function gramsOf(text: string): Uint32Array {
  const grams = new Uint32Array(Math.max(0, text.length - GRAM + 1))
  const one = Math.ceil(text.length / SAMPLED_BEYOND)
  let size = 0
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    const leaving = i < GRAM ? 0 : Math.imul(text.charCodeAt(i - GRAM), DROP)
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i) - leaving) | 0
    const gram = mix(hash)
    // A long text's sample is chosen by the gram, not by its place, so that two texts sample alike.
    if (i >= GRAM - 1 && (one <= 1 || gram % one === 0)) grams[size++] = gram
  }
  return grams.subarray(0, size)
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
