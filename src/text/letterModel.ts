import packed from '#corpora/language/letters.js'
import { FOLD } from './characters.js'
import { unpack } from './packed.js'

/** a to z, and 0 for the edge of a word and for any other letter. */
export const ALPHABET_SIZE = 27
/** Largest cost of one letter, in half nats. */
export const WORST = 15

/** Two costs a byte, English and others, for each letter after two others. */
let shipped: Uint8Array | undefined

/** Number of the letter without its marks, 1 to 26; 0 for what has none. */
export function letterAt(text: string, at: number): number {
  const letter = FOLD[text.charCodeAt(at)] - 0x60
  return letter >= 1 && letter <= 26 ? letter : 0
}

/**
 * How unlike the words of English, and of other languages in Latin letters, the letters of `word` follow one another:
 * -4 ln of their share (a trigram model, Shannon 1951), 0 at best. `costs` are those that ship unless others are given.
 */
export function letterCosts(word: string, costs?: Uint8Array): { english: number; other: number } {
  shipped ??= unpack(packed)
  const table = costs ?? shipped
  let english = 0
  let other = 0
  let pair = 0
  for (let i = 0; i <= word.length; i++) {
    const letter = i === word.length ? 0 : letterAt(word, i)
    const cost = table[pair * ALPHABET_SIZE + letter]
    english += cost & 15
    other += cost >> 4
    pair = (pair % ALPHABET_SIZE) * ALPHABET_SIZE + letter
  }
  return { english: 2 * english, other: 2 * other }
}
