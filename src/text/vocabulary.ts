import { FOLD, fold, LETTER, TONE, VIETNAMESE_LETTERS } from './characters.js'

/** Accented forms tried for an unaccented syllable: the rarer ones are below one in ten thousand. */
export const MOST_CANDIDATES = 16

/**
 * The syllables that the accent model knows. Ids run by unaccented form, the most frequent accented form first, so that the
 * candidates of a form are neighbours.
 */
export class Vocabulary {
  readonly syllables: readonly string[]
  /** First id of each unaccented form, closed. */
  readonly firsts: Uint16Array
  readonly #forms = new Map<string, number>()

  constructor(syllables: readonly string[]) {
    this.syllables = syllables
    const firsts: number[] = []
    for (let id = 0; id < syllables.length; id++) {
      const form = fold(syllables[id])
      if (this.#forms.has(form)) continue
      this.#forms.set(form, firsts.length)
      firsts.push(id)
    }
    this.firsts = Uint16Array.from([...firsts, syllables.length])
  }

  /** Number of the unaccented form of a syllable in lower case; -1 for one that is unknown. */
  formOf(syllable: string): number {
    return this.#forms.get(fold(syllable)) ?? -1
  }

  /** How many candidates a form has. */
  width(form: number): number {
    return Math.min(MOST_CANDIDATES, this.firsts[form + 1] - this.firsts[form])
  }

  /**
   * Which candidates of `form` the typed syllable may stand for, a bit each: all for one without accents, those with đ
   * where only đ was typed (đuong), those that add the tone where it can't be read without (đươc); none for any other.
   */
  choices(form: number, typed: string): number {
    const all = (1 << this.width(form)) - 1
    if (isBare(typed)) return all
    if (!wantsAccents(typed)) return 0
    let choices = 0
    for (let c = 0; all >> c !== 0; c++) {
      if (agrees(this.syllables[this.firsts[form] + c], typed)) choices |= 1 << c
    }
    return choices
  }
}

function isBare(typed: string): boolean {
  for (let i = 0; i < typed.length; i++) if (FOLD[typed.charCodeAt(i)] !== typed.charCodeAt(i)) return false
  return true
}

/** Whether an accented syllable lacks accents for sure: only its đ was typed, or it ends in a stop and has no tone. */
function wantsAccents(typed: string): boolean {
  if (isBare(typed.replaceAll('đ', 'd'))) return true
  for (let i = 0; i < typed.length; i++) if (TONE[typed.charCodeAt(i)] !== 0) return false
  return /(c|ch|p|t)$/.test(typed)
}

/** Whether `syllable` has every accent of `typed`: letter by letter the same, the same without tone, or typed bare. */
function agrees(syllable: string, typed: string): boolean {
  if (syllable.length !== typed.length) return false
  for (let i = 0; i < typed.length; i++) {
    const unit = syllable.charCodeAt(i)
    const letter = typed.charCodeAt(i)
    const toneless = VIETNAMESE_LETTERS.charCodeAt(LETTER[unit])
    const isBareVowel = FOLD[unit] === letter && letter !== 0x64
    if (unit !== letter && toneless !== letter && !isBareVowel) return false
  }
  return true
}
