import { expansionOf } from './abbreviations.js'
import { AtomKind } from './atom.js'
import { splitAtoms } from './atoms.js'
import { fold } from './characters.js'
import { Lexicon } from './lexicon.js'
import { shadowOf } from './shadow.js'
import { isLegalSyllable } from './syllable.js'

export interface LanguageGuess {
  readonly language: 'vi' | 'other' | 'unknown'
  /** 0..1; 0 for a text without letters. */
  readonly confidence: number
}

/** Common words as they look without accents, those that English, French, Spanish or Malay share left out. */
const VIETNAMESE = new Set(
  'khong duoc nguoi nhung nhieu phai cung cua voi trong nay nhu rat lam roi biet chua dang duong truong nuoc viec thi gio vay cho co chi em anh toi minh qua mot cac nen neu sao bao ngay gi xe nha moi thay tren dau sau truoc het luon chung vao den ve lai con mong nghi muon thoi gian gia tien sinh vien hoc phong benh xin nhieu'.split(
    ' ',
  ),
)
const ENGLISH = new Set(
  'the and of is was for are with this that you we my it not have has had they what will your our i please very good from there would could should been were when which who how his her she him them their its by if as at on be or in to'.split(
    ' ',
  ),
)
const VIETNAMESE_LETTERS = /[ăđơư\u1ea0-\u1ef9]/
/** Letters of other alphabets, and Latin ones that Vietnamese has not. */
const FOREIGN_LETTERS = /[^\p{Script=Latin}\p{M}\p{P}]|[äåæçëïñöøûüÿßœšžčřłńğşıț]/u

/** Evidence of one word: above 0 for Vietnamese, below for another language. Weights set by hand. */
function weigh(word: string): number {
  const low = word.toLowerCase()
  if (FOREIGN_LETTERS.test(low)) return -1.5
  if (!isLegalSyllable(low)) {
    if (ENGLISH.has(low)) return -1.2
    return expansionOf(word) === undefined ? -0.8 : 0.6
  }
  if (VIETNAMESE_LETTERS.test(low)) return 2
  if (fold(low) !== low) return 1
  if (VIETNAMESE.has(low)) return 1
  return ENGLISH.has(low) ? -0.6 : 0.5 // on, to, it may be ổn, to, ít
}

const weights = new Lexicon(weigh)

/** Evidence is called clear from this share on; between it and its mirror image a second opinion is asked for. */
const CLEAR = 0.75
/** In letters. Below this the statistics of letters say little (franc itself wants 10). */
const LONG_ENOUGH = 20

/**
 * Names the language of a text as far as this house cares: Vietnamese, accented or not, or another; 'unknown' for a
 * text without letters. Legal syllables, common words and letters decide; `secondOpinion` (ISO 639-3 or -1 code, null
 * or 'und' when unsure) is asked only about texts that are long enough and not clear.
 */
export function languageOf(text: string, secondOpinion?: (text: string) => string | null): LanguageGuess {
  const { vietnamese, other, letters } = evidenceOf(text)
  const total = vietnamese + other
  if (total === 0) return { language: 'unknown', confidence: 0 }
  const share = vietnamese / total
  if (secondOpinion !== undefined && letters >= LONG_ENOUGH && share < CLEAR && share > 1 - CLEAR) {
    const opinion = secondOpinion(text)
    if (opinion !== null && opinion !== 'und') {
      return {
        language: opinion === 'vie' || opinion === 'vi' ? 'vi' : 'other',
        confidence: 0.5 + Math.abs(share - 0.5),
      }
    }
  }
  // One word tells less than ten: as many words are added that say nothing.
  const confidence = Math.abs(2 * share - 1) * (total / (total + 1))
  return { language: share >= 0.5 ? 'vi' : 'other', confidence }
}

function evidenceOf(text: string): { vietnamese: number; other: number; letters: number } {
  const shadow = shadowOf(text).text
  const { starts, ends, kinds, size } = splitAtoms(shadow)
  let vietnamese = 0
  let other = 0
  let letters = 0
  for (let i = 0; i < size; i++) {
    if (kinds[i] > AtomKind.foreign) continue
    letters += ends[i] - starts[i]
    const weight = weights.at(shadow, starts[i], ends[i])
    if (weight > 0) vietnamese += weight
    else other -= weight
  }
  return { vietnamese, other, letters }
}
