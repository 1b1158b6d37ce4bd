import { entryKey } from './accentContext.js'
import { type AccentRow, FIRST_FORM } from './accentRow.js'
import type { KeyTable } from './keyTable.js'

/** Dictionary entries have two to four syllables. */
export const LONGEST_ENTRY = 4
const LENGTHS = LONGEST_ENTRY - 1
/** How common a candidate is matters as far as this. */
const RANKS = 5
export const ENTRY_STATES = 4 ** LENGTHS * RANKS

/**
 * The dictionary entries over a place in a row, as sets of candidates. `table` has the entries beside the contexts: under
 * the key of the bare forms, which candidate (low half of a pair) stands at which syllable of the entry (high half).
 */
export class EntrySets {
  readonly #table: KeyTable
  /** The candidates, a bit each, in entries of two, three and four syllables. */
  readonly #sets = new Uint16Array(LENGTHS)
  /** Where in the table the entries are that begin at the last places, `LENGTHS` for each, in turn; -1: none. */
  readonly #found = new Int32Array(LENGTHS * LONGEST_ENTRY).fill(-1)

  constructor(table: KeyTable) {
    this.#table = table
  }

  /** Looks at place `at` (margin included). Every place is to be visited, from left to right. */
  moveTo({ tokens }: AccentRow, at: number): void {
    this.#begin(tokens, at)
    for (let k = 0; k < LENGTHS; k++) {
      let set = 0
      for (let back = 0; back < k + 2; back++) {
        const place = this.#found[((at - back) & 3) * LENGTHS + k]
        if (place >= 0) set |= this.#candidates(place, back)
      }
      this.#sets[k] = set
    }
  }

  /**
   * What the entries say of a candidate, a number below `ENTRY_STATES`: for two, three and four syllables whether there is
   * none, only others with other candidates, one with it among others, or with it alone; and how common the candidate is.
   */
  state(candidate: number): number {
    let state = 0
    for (let k = 0; k < LENGTHS; k++) {
      const set = this.#sets[k]
      const isAlone = (set & (set - 1)) === 0
      const kind = set === 0 ? 0 : ((set >> candidate) & 1) === 0 ? 1 : isAlone ? 3 : 2
      state = state * 4 + kind
    }
    return state * RANKS + Math.min(candidate, RANKS - 1)
  }

  #begin(tokens: Uint16Array, at: number): void {
    const row = (at & 3) * LENGTHS
    let isEntry = tokens[at] >= FIRST_FORM
    for (let k = 0; k < LENGTHS; k++) {
      isEntry = isEntry && tokens[at + k + 1] >= FIRST_FORM
      this.#found[row + k] = isEntry ? this.#table.find(entryKey(tokens, at, k + 2)) : -1
    }
  }

  #candidates(place: number, syllable: number): number {
    let set = 0
    for (let left = this.#table.pairs[place]; left > 0; left--) {
      const pair = this.#table.pairs[++place]
      if (pair >> 4 === syllable) set |= 1 << (pair & 15)
    }
    return set
  }
}
