import { expansionOf } from './abbreviations.js'
import { CharClass, CLASS, LETTER, TONE, TONES, VIETNAMESE_LETTERS } from './characters.js'
import { hash } from './hash.js'
import { respell } from './spelling.js'
import { placeTones } from './tones.js'

const [U, Y] = [...'uy'].map((c) => VIETNAMESE_LETTERS.indexOf(c))
const I_FORMS = TONES.map((tone) => `i${tone}`.normalize('NFC'))
const VOWELS = 'aăâeêioôơuưy'

/** What the segmenter knows a syllable by: its hash, in lower case, tone mark in its place, i where y sounds the same (kỹ, kĩ). */
export function syllableKey(syllable: string): number {
  return hash(asItSounds(placeTones(syllable).toLowerCase()))
}

/** The syllable that a writer meant, in lower case, where that is one: không for ko, quá for quáaaa; otherwise the word itself. */
export function meantSyllable(word: string): string {
  const low = word.toLowerCase()
  const isCapital = word.length === 1 && CLASS[word.charCodeAt(0)] === CharClass.upper
  const expansion = isCapital ? undefined : expansionOf(word)
  if (expansion !== undefined && !expansion.isSyllable && expansion.syllables.length === 1)
    return expansion.syllables[0]
  return respell(low) ?? low
}

/** y as i where the two sound the same, at the end after a consonant or qu: kỹ is kĩ, quý is quí. In lower case. */
export function asItSounds(syllable: string): string {
  const last = syllable.length - 1
  if (last < 1 || LETTER[syllable.charCodeAt(last)] !== Y) return syllable
  const before = LETTER[syllable.charCodeAt(last - 1)]
  const isGlide = before === U && syllable.charAt(last - 2) === 'q'
  if (before === 0 || (VOWELS.includes(VIETNAMESE_LETTERS[before]) && !isGlide)) return syllable
  return syllable.slice(0, last) + I_FORMS[TONE[syllable.charCodeAt(last)]]
}
