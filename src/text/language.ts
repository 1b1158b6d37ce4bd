import { AtomKind } from './atom.js'
import { TONE } from './characters.js'
import { parse } from './doc.js'

export interface LanguageGuess {
  readonly language: 'vi' | 'other' | 'unknown'
  /** 0..1 */
  readonly confidence: number
}

/** Names the language of a text, as far as this house cares: Vietnamese or not; 'unknown' for texts without letters. */
export function languageOf(text: string, secondOpinion?: (text: string) => string | null): LanguageGuess {
  const doc = parse(text)
  let legal = 0
  let words = 0
  for (let i = 0; i < doc.size; i++) {
    if (doc.kinds[i] > AtomKind.foreign) continue
    words++
    if (doc.kinds[i] === AtomKind.syllable) legal++
  }
  if (words === 0) return { language: 'unknown', confidence: 0 }
  let toned = 0
  for (let i = 0; i < doc.shadow.length; i++) if (TONE[doc.shadow.charCodeAt(i)] !== 0) toned++
  const share = legal / words
  if (toned === 0 && share < 0.7 && text.length > 40 && secondOpinion !== undefined) {
    const opinion = secondOpinion(text)
    if (opinion !== null) return { language: opinion === 'vi' || opinion === 'vie' ? 'vi' : 'other', confidence: 0.7 }
  }
  return share >= 0.6 ? { language: 'vi', confidence: share } : { language: 'other', confidence: 1 - share }
}
