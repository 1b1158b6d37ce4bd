import table from '#corpora/language/words.js'
import { fold } from './characters.js'
import { letterCosts } from './letterModel.js'
import { shadowOf } from './shadow.js'
import { isKnownWriting } from './spelling.js'
import { isLegalSyllable } from './syllable.js'

/**
 * What a word costs in each language: -4 ln of its share of running words there (quarters of a nat), so that the costs of
 * a text's words add up. `bare` is Vietnamese typed without accents, `mash` keys struck at random.
 */
export interface Evidence {
  readonly vi: number
  readonly bare: number
  readonly en: number
  readonly other: number
  readonly mash: number
}

/** The languages of the table: a cost of 7 bits each (0: not listed), in one number a word. */
export const COSTS = ['vi', 'bare', 'en', 'other'] as const
const [VI, BARE, EN, OTHER] = COSTS.map((_, i) => i)
let listed: Map<string, number> | undefined

function load(): Map<string, number> {
  const words = new Map<string, number>()
  for (const line of table.split('\n')) {
    const [language, cost, ...members] = line.split(' ')
    const bits = Number(cost) << (7 * COSTS.indexOf(language as (typeof COSTS)[number]))
    for (const word of members) words.set(word, (words.get(word) ?? 0) | bits)
  }
  return words
}

// The costs below, in quarters of a nat, were set by hand on the tuning half of corpora/language.

/** Longer words are judged by their beginning. */
const LONGEST = 40
/** Any letter of 26 is as likely as another: 4 ln 26 each. */
const MASHED_LETTER = 13
const MASHED_WORD = 24
const ACCENTED_MASH = 32
/** Share of words that no list holds, beside what their letters cost. */
const UNLISTED_EN = 12
const UNLISTED_OTHER = 10
/** A legal syllable that was not seen in 20 million. */
const UNSEEN_SYLLABLE = 62
const SHORT_FORM = 38
/** A syllable with its accents left out among accented ones, or the other way round. */
const LEFT_OUT = 16
const PUT_IN = 12
/** What a word costs beyond another language where it is no Vietnamese one: sure of listed words, less of others. */
const NOT_VIETNAMESE = 40
const PERHAPS_A_NAME = 20
/** More than going from one language to another and back costs. */
const NEVER = 100
/** Letters that English has not. */
const ACCENTED_ENGLISH = 24

const OTHER_SCRIPT: Evidence = { vi: 60, bare: 60, en: 60, other: 20, mash: 60 }
const NOT_LATIN = /[^\p{Script=Latin}\p{M}\p{P}]/u
const VIETNAMESE_LETTER = /[ăđơư\u1ea0-\u1ef9]/
/** Latin letters and marks that Vietnamese has not. */
const FOREIGN_LETTER = /[äåæçëïîûñöøüÿßœšžčřłńğşıțșąęćźżőűēāōīūǎǐǒǔěĕĭŏŭƀ]|\u0306|\u030c/

/** What is known of a word, in any case, composed. Costs some microseconds: keep what it gives for each type. */
export function evidenceOf(word: string): Evidence {
  listed ??= load()
  const low = shadowOf(word.slice(0, LONGEST).toLowerCase()).text
  if (NOT_LATIN.test(low)) return OTHER_SCRIPT
  const bits = listed.get(low) ?? 0
  const accented = fold(low) !== low
  const letters = letterCosts(low)
  const listedEn = costIn(bits, EN) || costByStem(low, listedInEnglish)
  const en = listedEn || UNLISTED_EN + letters.english + (accented ? ACCENTED_ENGLISH : 0)
  const other = costIn(bits, OTHER) || UNLISTED_OTHER + letters.other
  const mash = MASHED_WORD + MASHED_LETTER * low.length + (accented ? ACCENTED_MASH : 0)
  const isListed = listedEn + costIn(bits, OTHER) > 0
  const own = costIn(bits, VI) || unseen(low, word, Math.min(en, other), isListed)
  const bare = costIn(bits, BARE) || (accented ? own + PUT_IN : own)
  const vi = Math.min(own, bare + LEFT_OUT)
  // An accented syllable is English nowhere, whatever stands around it.
  if (accented && isLegalSyllable(low)) return { vi, bare, en: Math.max(en, vi + NEVER), other, mash }
  return { vi, bare: Math.min(bare, own + PUT_IN), en, other, mash }
}

function costIn(bits: number, language: number): number {
  return (bits >>> (7 * language)) & 127
}

const ENDING = /(?:e?s|e?d|ing|er)$/
/** What an English word costs beyond its stem. */
const INFLECTED = 8

/** Cost of an English word whose stem is listed (deadlines, rescheduled); 0 where none is. `costOf` gives 0 for no word. */
export function costByStem(word: string, costOf: (stem: string) => number): number {
  const ending = ENDING.exec(word)
  if (ending === null || ending.index < 3) return 0
  const cost = costOf(word.slice(0, ending.index)) || costOf(word.slice(0, ending.index + 1))
  return cost === 0 ? 0 : cost + INFLECTED
}

const listedInEnglish = (stem: string) => costIn(listed?.get(stem) ?? 0, EN)

/** What a word that was not seen in Vietnamese costs there; `elsewhere` where it is likeliest. */
function unseen(low: string, word: string, elsewhere: number, isListed: boolean): number {
  if (isLegalSyllable(low)) return UNSEEN_SYLLABLE
  if (FOREIGN_LETTER.test(low)) return elsewhere + NOT_VIETNAMESE
  if (isKnownWriting(word, 0, word.length)) return SHORT_FORM
  if (VIETNAMESE_LETTER.test(low)) return elsewhere
  return elsewhere + (isListed ? NOT_VIETNAMESE : PERHAPS_A_NAME)
}
