import packed from '#corpora/accents/bigrams.js'
import { ByteReader } from './byteReader.js'
import { fold } from './characters.js'
import { unpack } from './packed.js'

/** Counts are kept as `round(12 · log2(count)) + 1`, 6% apart; 0 is none. */
export const CODES_AN_OCTAVE = 12
const SEMITONE = 1.0594630943592953

/**
 * How often syllables stand, alone and in pairs. Ids run by unaccented form, the most frequent accented form first, so
 * that the candidates of an unaccented syllable are neighbours, in every row of followers too.
 */
export interface Bigrams {
  readonly syllables: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  /** First id of each unaccented form; the candidates end where `forms` changes. */
  readonly firstOf: ReadonlyMap<string, number>
  /** Number of the unaccented form of each id, closed by one that no id has. */
  readonly forms: Uint32Array
  readonly counts: Float64Array
  /** Of all syllables read, 0..1. */
  readonly shares: Float64Array
  /** Row of each id in `followers` and `pairCounts`, closed; followers rise within a row. */
  readonly rows: Uint32Array
  readonly followers: Uint16Array
  readonly pairCounts: Float32Array
}

let shipped: Bigrams | null = null

/** The model that ships, read when first asked for (about 20 ms). */
export function bigrams(): Bigrams {
  shipped ??= decodeBigrams(unpack(packed))
  return shipped
}

/** Reads what `trainBigrams` wrote. */
export function decodeBigrams(bytes: Uint8Array): Bigrams {
  const reader = new ByteReader(bytes)
  const syllables = reader.text().split(' ')
  const counts = Float64Array.from(syllables, () => COUNTS[reader.byte()])
  const rows = new Uint32Array(syllables.length + 1)
  for (let id = 0; id < syllables.length; id++) rows[id + 1] = rows[id] + reader.varint()
  const pairs = rows[syllables.length]
  const followers = new Uint16Array(pairs)
  for (let id = 0; id < syllables.length; id++) {
    for (let at = rows[id], follower = 0; at < rows[id + 1]; at++) followers[at] = follower += reader.varint()
  }
  const pairCounts = Float32Array.from(reader.bytes(pairs), (code) => COUNTS[code])
  const total = counts.reduce((sum, count) => sum + count, 0)
  const shares = counts.map((count) => count / total)
  return { syllables, counts, shares, rows, followers, pairCounts, ...formsOf(syllables) }
}

/** 2^((code − 1) / 12) by multiplication alone, so that every machine has the same bits. */
const COUNTS = (() => {
  const counts = new Float64Array(256)
  for (let code = 1, count = 1; code < 256; code++, count *= SEMITONE) counts[code] = count
  return counts
})()

function formsOf(syllables: readonly string[]): Pick<Bigrams, 'ids' | 'firstOf' | 'forms'> {
  const ids = new Map<string, number>()
  const firstOf = new Map<string, number>()
  const forms = new Uint32Array(syllables.length + 1)
  for (let id = 0; id < syllables.length; id++) {
    const form = fold(syllables[id])
    ids.set(syllables[id], id)
    if (!firstOf.has(form)) firstOf.set(form, id)
    forms[id] = firstOf.size
  }
  return { ids, firstOf, forms }
}
