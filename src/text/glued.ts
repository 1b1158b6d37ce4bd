import { CharClass, CLASS, isAccented } from './characters.js'
import { hash, join } from './hash.js'
import { isLegalAt } from './syllable.js'
import { SpanFact, Trait, wordLexicon } from './wordLexicon.js'

/** Two syllables have up to so many letters. */
const LONGEST = 14

/**
 * Where a space is missing in letters that are no syllable by themselves (hàilòng, Tôithấy, nhàB): the place between two
 * legal syllables, one of them with an accent, or before a capital; −1 where there is none. Without an accent it may be
 * English, and with a syllable hardly ever seen a loan (ăcqui, êkip), so they stay. Of several places the one is taken whose
 * two sides a dictionary joins.
 */
export function missingSpace(text: string, start: number, end: number): number {
  if (end - start > LONGEST || end - start < 3 || !isAccented(text, start, end)) return -1
  let best = -1
  let highest = 0
  for (let at = start + 1; at < end; at++) {
    if (CLASS[text.charCodeAt(at)] === CharClass.mark || !isLegalAt(text, start, at)) continue
    if (!isLegalAt(text, at, end) && !isLabel(text, start, at, end)) continue
    const score = likelihood(text, start, at, end)
    if (score > highest) {
      best = at
      highest = score
    }
  }
  return best
}

/** Whether digits stand against a word by mistake (lớp3, lúc7h): the word is a legal syllable with an accent; A4, mp3 are codes. */
export function isWordBeforeDigit(text: string, start: number, end: number): boolean {
  return end - start > 1 && isAccented(text, start, end) && isLegalAt(text, start, end)
}

/** The B of nhàB: a single capital behind small letters. */
function isLabel(text: string, start: number, at: number, end: number): boolean {
  return (
    end - at === 1 &&
    CLASS[text.charCodeAt(at)] === CharClass.upper &&
    CLASS[text.charCodeAt(at - 1)] === CharClass.lower &&
    isAccented(text, start, at)
  )
}

/** 2 for a dictionary word, 1 for two syllables that running text knows well, 0 for others. */
function likelihood(text: string, start: number, at: number, end: number): number {
  const lexicon = wordLexicon()
  const first = hash(text.slice(start, at).toLowerCase())
  const second = hash(text.slice(at, end).toLowerCase())
  if ((lexicon.factsOf(join(first, second)) & SpanFact.word) !== 0) return 2
  const isKnown = (key: number): boolean => (lexicon.factsOf(key) & (Trait.classes - 1)) !== 0
  return isKnown(first) && (isKnown(second) || end - at === 1) ? 1 : 0
}
