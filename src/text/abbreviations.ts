import table from '#corpora/lexicon/abbreviations.js'
import { isLegalSyllable } from './syllable.js'

/** What a short form stands for, and where it doesn't. The rules stand at the head of the table. */
export interface Expansion {
  /** The usual reading. */
  readonly syllables: readonly string[]
  /** All readings, the usual one first; which holds is told by the neighbours. */
  readonly readings: readonly (readonly string[])[]
  /** Right after a number it is this unit (45 k nghìn, 7 h giờ); null where a number changes nothing. */
  readonly unit: readonly string[] | null
  /** Written in capitals it may as well be an ordinary syllable: CA. */
  readonly isSyllable: boolean
}

/** Short forms and what a fluent reader says for them. */
export class Abbreviations {
  readonly #table: string
  readonly #base: Abbreviations | undefined
  #entries: Map<string, Expansion> | null = null
  #longest = 0

  /** @param table lines as in corpora/lexicon/abbreviations.js. @param base entries that hold where the table has none. */
  constructor(table: string, base?: Abbreviations) {
    this.#table = table
    this.#base = base
  }

  /** Read when first asked for. */
  get #all(): Map<string, Expansion> {
    if (this.#entries === null) {
      this.#entries = new Map(this.#base === undefined ? [] : this.#base.#all)
      for (const line of this.#table.split('\n')) this.#add(this.#entries, line)
      for (const key of this.#entries.keys()) this.#longest = Math.max(this.#longest, key.length)
    }
    return this.#entries
  }

  #add(entries: Map<string, Expansion>, line: string): void {
    const [key, meaning] = line
      .split('#')[0]
      .trim()
      .split(/\s{2,}|\t/)
    if (meaning === undefined) return
    const [usual, unit] = meaning.split('/').map((part) => part.trim())
    const readings = usual.split('|').map((reading) => reading.trim().split(' '))
    const isSyllable = key !== key.toLowerCase() && isLegalSyllable(key)
    entries.set(key, { syllables: readings[0], readings, unit: unit?.split(' ') ?? null, isSyllable })
  }

  /** What a short form stands for, as it is written or in small letters; undefined where it is none that is known. */
  of(word: string): Expansion | undefined {
    const entries = this.#all
    if (word.length > this.#longest) return undefined
    return entries.get(word) ?? entries.get(word.toLowerCase())
  }

  /** What a short form stands for with a full stop against it: Q.1 quận, P.Bến Nghé phường. */
  beforeStop(word: string): Expansion | undefined {
    return word.length > 2 ? undefined : this.#all.get(`${word}.`)
  }
}

/** The table that ships. */
export const ABBREVIATIONS = new Abbreviations(table)

/** What the table that ships says of a short form. */
export function expansionOf(word: string): Expansion | undefined {
  return ABBREVIATIONS.of(word)
}
