import { type Evidence, evidenceOf } from './languageEvidence.js'
import { wordsOf } from './languageWords.js'
import { shadowOf } from './shadow.js'
import { TypeMemory } from './typeMemory.js'

/** The language of a text, and how sure that is. */
export interface LanguageGuess {
  readonly language: 'vi' | 'other' | 'unknown'
  /** 0..1; 0 for a text without letters. */
  readonly confidence: number
}

/**
 * What a single word of another kind adds at most, in quarters of a nat: a Vietnamese text holds an English word in every
 * thirty, an English one hardly ever a Vietnamese. Tuned on one half of corpora/language.
 */
const ENGLISH_IN_VIETNAMESE = 14
const OTHER_IN_VIETNAMESE = 20
const MASHED_WORD = 14
const VIETNAMESE_ELSEWHERE = 28
const OTHER_IN_ENGLISH = 20
const ENGLISH_IN_OTHER = 16

/** What is handed in here is Vietnamese unless its words speak against it. */
const PRIOR: Evidence = { vi: 0, bare: 2, en: 8, other: 16, mash: 12 }

/** The costs of a word in a text of each kind, in which now and then a word of another kind stands. */
const costs = new TypeMemory(5, (word) => {
  const { vi, bare, en, other, mash } = evidenceOf(word)
  const foreign = Math.min(en + ENGLISH_IN_VIETNAMESE, other + OTHER_IN_VIETNAMESE, mash + MASHED_WORD)
  const vietnamese = Math.min(vi, bare) + VIETNAMESE_ELSEWHERE
  return [
    Math.min(vi, foreign),
    Math.min(bare, foreign),
    Math.min(en, other + OTHER_IN_ENGLISH, vietnamese, mash + MASHED_WORD),
    Math.min(other, en + ENGLISH_IN_OTHER, vietnamese, mash + MASHED_WORD),
    Math.min(mash, Math.min(en, other) + VIETNAMESE_ELSEWHERE, vietnamese),
  ]
})

const COMBINING = /[\u0300-\u036f]/
/** The margin, in quarters of a nat, that is called half sure. */
const HALF_SURE = 12
/** Evidence is called clear from this confidence on; below it a second opinion is asked for. */
const CLEAR = 0.6
/** In letters. Below this the statistics of letters say little (franc itself wants 10). */
const LONG_ENOUGH = 20

/**
 * Names the language of a text as far as this house cares: Vietnamese, accented or not, or another; 'unknown' for a text
 * without letters and for keys struck at random. A Vietnamese text may hold words of another language: what decides is
 * how likely its words are in each (corpora/language: figures). `secondOpinion` (ISO 639-3 or -1 code, null or 'und' when
 * unsure) is asked only about texts that are long enough and not clear.
 */
export function languageOf(text: string, secondOpinion?: (text: string) => string | null): LanguageGuess {
  const shadow = COMBINING.test(text) ? shadowOf(text).text : text
  const { size, starts, ends, hashes, checks } = wordsOf(shadow)
  if (size === 0) return { language: 'unknown', confidence: 0 }
  let { vi, bare, en, other, mash } = PRIOR
  let letters = 0
  for (let i = 0; i < size; i++) {
    const at = costs.at(shadow, starts[i], ends[i], hashes[i], checks[i])
    vi += costs.values[at]
    bare += costs.values[at + 1]
    en += costs.values[at + 2]
    other += costs.values[at + 3]
    mash += costs.values[at + 4]
    letters += ends[i] - starts[i]
  }
  const vietnamese = Math.min(vi, bare)
  const foreign = Math.min(en, other)
  const best = Math.min(vietnamese, foreign, mash)
  const language = best === vietnamese ? 'vi' : best === foreign ? 'other' : 'unknown'
  const margin = (language === 'vi' ? Math.min(foreign, mash) : vietnamese) - best
  const confidence = margin / (margin + HALF_SURE)
  if (secondOpinion !== undefined && letters >= LONG_ENOUGH && confidence < CLEAR && language !== 'unknown') {
    const opinion = secondOpinion(text)
    if (opinion !== null && opinion !== 'und') {
      return { language: opinion === 'vie' || opinion === 'vi' ? 'vi' : 'other', confidence: 0.5 + confidence / 2 }
    }
  }
  return { language, confidence }
}
