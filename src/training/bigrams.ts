import { CODES_AN_OCTAVE } from '../text/bigrams.js'
import { CharClass, CLASS, isLetter } from '../text/characters.js'
import { shadowOf } from '../text/shadow.js'
import { isLegalSyllable } from '../text/syllable.js'
import { candidateSyllables, isTypedWithout } from './accentCorpus.js'
import { ByteWriter } from './byteWriter.js'

/** Texts to count, each pair in them `weight` times. */
export interface BigramSource {
  readonly lines: Iterable<string>
  readonly weight: number
}

const LEAST_PAIR = 15
/** Taken off the times a pair was seen in each source (Ney, Essen & Kneser 1994): seen once is hardly seen. */
const DISCOUNT = 0.7

interface Counts {
  readonly ids: Map<string, number>
  readonly syllables: number[]
  /** Key: first id · 2^16 + second id. */
  readonly pairs: Map<number, number>
}

/**
 * Fits the bigram model by which the reading of a short form is chosen: counts of syllables and of pairs within a clause, quantised.
 * Returns the bytes for `corpora/accents/bigrams.js`. Deterministic; about ten seconds for 100 MB of text.
 */
export function trainBigrams(sources: Iterable<BigramSource>): Uint8Array {
  const counts: Counts = { ids: new Map(), syllables: [], pairs: new Map() }
  for (const { lines, weight } of sources) {
    const seen = new Map<number, number>()
    for (const line of lines) {
      const clauses = clausesOf(line)
      if (isTypedWithout(clauses.flat())) continue
      for (const clause of clauses) countClause(counts, clause, weight, seen)
    }
    for (const [pair, times] of seen)
      counts.pairs.set(pair, (counts.pairs.get(pair) ?? 0) + weight * (times - DISCOUNT))
  }
  return encode(counts)
}

/** Syllables of a line in lower case, tone marks in their traditional place, parted where a mark stands; numbers are skipped. */
export function clausesOf(line: string): string[][] {
  const text = shadowOf(line).text.toLowerCase()
  const clauses: string[][] = []
  let clause: string[] = []
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    if (at > start) clause.push(text.slice(start, at))
    const charClass = CLASS[text.charCodeAt(at)]
    if (charClass !== CharClass.punctuation || clause.length === 0) continue
    clauses.push(clause)
    clause = []
  }
  if (clause.length > 0) clauses.push(clause)
  return clauses
}

function countClause(counts: Counts, clause: readonly string[], weight: number, seen: Map<number, number>): void {
  let previous = -1
  for (const syllable of clause) {
    const id = idOf(counts, syllable)
    if (id >= 0) counts.syllables[id] += weight
    if (id >= 0 && previous >= 0) {
      const pair = previous * 0x10000 + id
      seen.set(pair, (seen.get(pair) ?? 0) + 1)
    }
    previous = id
  }
}

/** −1 for what is no syllable of Vietnamese. */
function idOf(counts: Counts, syllable: string): number {
  const known = counts.ids.get(syllable)
  if (known !== undefined) return known
  const id = isLegalSyllable(syllable) ? counts.syllables.push(0) - 1 : -1
  counts.ids.set(syllable, id)
  return id
}

function encode(counts: Counts): Uint8Array {
  const legal = [...counts.ids].filter(([, id]) => id >= 0)
  const syllables = candidateSyllables(legal.map(([syllable, id]) => [syllable, counts.syllables[id]]))
  const ids = syllables.map((syllable) => idOf(counts, syllable))
  const place = new Map(ids.map((id, at) => [id, at]))
  const rows: (readonly [number, number])[][] = ids.map(() => [])
  for (const [key, count] of counts.pairs) {
    const first = place.get(Math.floor(key / 0x10000))
    const second = place.get(key % 0x10000)
    if (count >= LEAST_PAIR && first !== undefined && second !== undefined) rows[first].push([second, count])
  }
  const writer = new ByteWriter()
  writer.text(syllables.join(' '))
  for (const id of ids) writer.byte(codeOf(counts.syllables[id]))
  for (const row of rows) writer.varint(row.sort(([a], [b]) => a - b).length)
  for (const row of rows) for (let i = 0; i < row.length; i++) writer.varint(row[i][0] - (i > 0 ? row[i - 1][0] : 0))
  for (const row of rows) for (const [, count] of row) writer.byte(codeOf(count))
  return writer.finish()
}

function codeOf(count: number): number {
  return Math.min(255, Math.round(CODES_AN_OCTAVE * Math.log2(count)) + 1)
}
