import { entryKey } from '../text/accentContext.js'
import { FIRST_FORM } from '../text/accentRow.js'
import { LONGEST_ENTRY } from '../text/entrySets.js'
import { MOST_CANDIDATES, type Vocabulary } from '../text/vocabulary.js'
import { typedText, wordsOf } from './accentCorpus.js'
import type { KeyPairs } from './keyPairs.js'

/** The words of two to four syllables: under the key of their bare forms, which candidate stands at which syllable. */
export function entriesOf(words: readonly string[], vocabulary: Vocabulary): KeyPairs {
  const ids = new Map(vocabulary.syllables.map((syllable, id) => [syllable, id]))
  const sets = new Map<number, Set<number>>()
  for (const word of words) {
    const syllables = wordsOf(typedText(word) ?? '').map((syllable) => ids.get(syllable) ?? -1)
    if (syllables.length < 2 || syllables.length > LONGEST_ENTRY || syllables.includes(-1)) continue
    const forms = syllables.map((id) => vocabulary.formOf(vocabulary.syllables[id]))
    const tokens = forms.map((form) => FIRST_FORM + form)
    const key = entryKey(tokens, 0, tokens.length)
    const pairs = sets.get(key) ?? new Set()
    sets.set(key, pairs)
    syllables.forEach((id, place) => {
      const candidate = id - vocabulary.firsts[forms[place]]
      if (candidate < MOST_CANDIDATES) pairs.add(candidate | (place << 4))
    })
  }
  const byCandidate = (a: number, b: number) => (a & 15) - (b & 15) || a - b
  return new Map([...sets].map(([key, pairs]) => [key, [...pairs].sort(byCandidate)]))
}
