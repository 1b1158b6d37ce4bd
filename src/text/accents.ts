import { type AccentModel, accentModel } from './accentModel.js'
import { AccentRow, Case, FIRST_FORM, MARGIN, rowOf } from './accentRow.js'
import { readRow } from './accentScores.js'
import { CharClass, CLASS, isAccented, isLetter } from './characters.js'
import { shadowOf } from './shadow.js'

/** A text of which at least this share of words carries an accent was typed with accents. */
const TYPED_WITH_ACCENTS = 0.5

/** A syllable as it was read: `text` stands for the slice of the original from `start` to `end` (UTF-16). */
export interface RestoredSyllable {
  readonly start: number
  readonly end: number
  readonly text: string
  /** How likely it is right, 0..1. */
  readonly confidence: number
}

/** A text as it was read with its accents put back. */
export interface Restoration {
  /** The text with its accents. */
  readonly text: string
  /** Share of `syllables` expected to be right, 0..1; 1 where there are none. */
  readonly confidence: number
  /** The syllables that wanted accents, or may have: every one that the model read, changed or not. */
  readonly syllables: readonly RestoredSyllable[]
}

/**
 * The accents that were left out, put back. Lower case in, tone marks in their traditional place; as many syllables come
 * out. Numbers and marks may stand among them, as context. A syllable that carries accents stays, unless only its đ was
 * typed (đuong) or it can't be read without a tone (đươc); so does one that the model doesn't know. `cases`: how each was
 * written (`Case`), which tells names; `model`: another than the one that ships.
 */
export function restoreSyllables(
  syllables: readonly string[],
  cases: ArrayLike<number> | null = null,
  model: AccentModel = accentModel(),
): string[] {
  const { vocabulary } = model
  const row = new AccentRow()
  syllables.forEach((syllable, i) => {
    const unit = syllable.charCodeAt(0)
    if (isLetter(unit)) row.addWord(vocabulary, syllable, cases === null ? Case.unknown : cases[i])
    else if (CLASS[unit] === CharClass.digit) row.addNumber()
    else row.addMark(syllable, 0, true)
  })
  const { chosen } = readRow(model, row)
  return syllables.map((syllable, i) => (row.choices[MARGIN + i] === 0 ? syllable : nameOf(model, row, i, chosen[i])))
}

/**
 * A running text with the accents that were left out put back, in its own case; marks, numbers, accented and unknown words
 * stay. Where half of its words carry accents already, the text comes back as it is.
 */
export function restoreAccents(text: string): string {
  return accentsOf(text).text
}

/** Like `restoreAccents`, with what was read at which place and how sure it is. */
export function accentsOf(text: string, model: AccentModel = accentModel()): Restoration {
  const { text: shadow, origins } = shadowOf(text)
  const { row, places, starts, ends } = rowOf(shadow, model.vocabulary)
  const accented = places.filter((_, i) => isAccented(shadow, starts[i], ends[i])).length
  if (accented >= TYPED_WITH_ACCENTS * places.length) return { text, confidence: 1, syllables: [] }
  const { chosen, confidence } = readRow(model, row)
  const syllables: RestoredSyllable[] = []
  let restored = ''
  let kept = 0
  let sure = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i]
    if (row.choices[MARGIN + place] === 0) continue
    const start = origins === null ? starts[i] : origins[starts[i]]
    const end = origins === null ? ends[i] : origins[ends[i]]
    const word = inCaseOf(shadow.slice(starts[i], ends[i]), nameOf(model, row, place, chosen[place]))
    syllables.push({ start, end, text: word, confidence: confidence[place] })
    sure += confidence[place]
    restored += text.slice(kept, start) + word
    kept = end
  }
  return {
    text: restored + text.slice(kept),
    confidence: syllables.length === 0 ? 1 : sure / syllables.length,
    syllables,
  }
}

function nameOf({ vocabulary }: AccentModel, row: AccentRow, i: number, candidate: number): string {
  return vocabulary.syllables[vocabulary.firsts[row.tokens[MARGIN + i] - FIRST_FORM] + candidate]
}

/** `word` with capitals where `written` has them; both have as many letters. */
function inCaseOf(written: string, word: string): string {
  if (written.toLowerCase() === word) return written
  let cased = ''
  for (let i = 0; i < word.length; i++) {
    cased += CLASS[written.charCodeAt(i)] === CharClass.upper ? word[i].toUpperCase() : word[i]
  }
  return cased
}
