import table from '#corpora/lexicon/abbreviations.js'
import { isLegalSyllable } from './syllable.js'

/** What a short form stands for, and where it doesn't. The rules stand at the head of the table. */
export interface Expansion {
  readonly syllables: readonly string[]
  /** After a number it is a unit: 45 k, 7 h. */
  readonly notAfterNumber: boolean
  /** Written in capitals it may as well be an ordinary syllable: CA. */
  readonly isSyllable: boolean
}

const EXPANSIONS: ReadonlyMap<string, Expansion> = compile(table)
const LONGEST = Math.max(...[...EXPANSIONS.keys()].map((key) => key.length))

function compile(text: string): Map<string, Expansion> {
  const entries = new Map<string, Expansion>()
  for (const line of text.split('\n')) {
    const [key, reading] = line
      .split('#')[0]
      .trim()
      .split(/\s{2,}/)
    if (reading === undefined) continue
    const notAfterNumber = key.endsWith('*')
    const isSyllable = key !== key.toLowerCase() && isLegalSyllable(key)
    entries.set(notAfterNumber ? key.slice(0, -1) : key, { syllables: reading.split(' '), notAfterNumber, isSyllable })
  }
  return entries
}

/** What a short form stands for, as it is written or in small letters; undefined where it is none that is known. */
export function expansionOf(word: string): Expansion | undefined {
  if (word.length > LONGEST) return undefined
  return EXPANSIONS.get(word) ?? EXPANSIONS.get(word.toLowerCase())
}

/** What a short form stands for with a full stop against it: Q.1 quận, P.Bến Nghé phường. */
export function expansionBeforeStop(word: string): Expansion | undefined {
  return word.length > 2 ? undefined : EXPANSIONS.get(`${word}.`)
}
