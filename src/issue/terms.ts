import { hash, join } from '../text/hash.js'
import { STOP_SYLLABLES } from './stopwords.js'

/** Syllable → its hash, or its hash marked as a stop syllable. Bounded: texts repeat a few thousand syllables. */
const known = new Map<string, { readonly key: number; readonly stop: boolean }>()
const MOST_KNOWN = 50_000
/** A longer one is no syllable, and may be a slice that would keep its whole text in memory. */
const LONGEST_KNOWN = 12

function lookUp(syllable: string): { readonly key: number; readonly stop: boolean } {
  let found = known.get(syllable)
  if (!found) {
    found = { key: hash(syllable), stop: STOP_SYLLABLES.has(syllable) }
    if (known.size < MOST_KNOWN && syllable.length <= LONGEST_KNOWN) known.set(syllable, found)
  }
  return found
}

/**
 * The features of a text, as hash keys in order of appearance, repeats kept: every syllable that is no stop syllable, and
 * every pair of neighbours that are not both stop syllables. Training and run time share this one function.
 */
export function terms(syllables: readonly string[]): number[] {
  const keys: number[] = []
  let before: { readonly key: number; readonly stop: boolean } | undefined
  for (const syllable of syllables) {
    const here = lookUp(syllable)
    if (!here.stop) keys.push(here.key)
    if (before && !(before.stop && here.stop)) keys.push(join(before.key, here.key))
    before = here
  }
  return keys
}
