import { expansionOf } from './abbreviations.js'
import { FOLD, fold } from './characters.js'
import { isLegalSyllable } from './syllable.js'

/** Longest word that is looked at for a slip or a short form. */
const LONGEST = 40

/** Whether letters that are no legal syllable are Vietnamese all the same: a short form, or a syllable spelt in play. */
export function isKnownWriting(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  const word = text.slice(start, end)
  return expansionOf(word) !== undefined || respell(word.toLowerCase()) !== null
}

/**
 * Syllables written with i as well as y, each with the spelling that print prefers; those that differ in meaning (tai, tay;
 * ti vi, công ty) are not among them.
 */
const USUAL = new Map(
  'kì kỳ|kí ký|kĩ kỹ|kỉ kỷ|kị kỵ|lí lý|lỳ lì|lỵ lị|mĩ mỹ|mỳ mì|sỹ sĩ|tỉ tỷ|tý tí|hý hí|qui quy|quí quý|quì quỳ|quỉ quỷ|quĩ quỹ|quị quỵ|vỹ vĩ'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/**
 * The syllable that a writer meant (`word` in lower case): letters drawn out (quáaaa → quá), the hook that fast typing
 * loses (nguời → người), f, j, w and z for ph, gi, qu and d (fải → phải), the usual one of two spellings (kĩ → kỹ). Null
 * where none of this gives another syllable.
 */
export function respell(word: string): string | null {
  if (word.length > LONGEST) return null
  const short = unstretch(word)
  const meant = short ?? word
  return hooked(meant) ?? unplayed(meant) ?? USUAL.get(meant) ?? short
}

/**
 * Null unless the word is legal only with each run of one letter cut to a single one (xoong is legal as it is). Without
 * an accent it takes a run of three: app, room and boss are English.
 */
function unstretch(word: string): string | null {
  if (isLegalSyllable(word)) return null
  let kept = ''
  let last = -1
  let run = 0
  let longestRun = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    run = FOLD[unit] === last ? run + 1 : 1
    if (run === 1) kept += word[i]
    if (run > longestRun) longestRun = run
    last = FOLD[unit]
  }
  if (longestRun < 2 || (longestRun < 3 && fold(word) === word)) return null
  return isLegalSyllable(kept) ? kept : null
}

/** Every rime in uơ that goes on is ươ with its hook lost, but for thuở, huơ. */
function hooked(word: string): string | null {
  const at = word.search(/u[ơờớởỡợ]./)
  if (at < 0 || word.startsWith('qu') || !isLegalSyllable(word)) return null
  return `${word.slice(0, at)}ư${word.slice(at + 1)}`
}

const PLAYED: readonly (readonly [RegExp, string])[] = [
  [/^f/, 'ph'],
  [/^j/, 'gi'],
  [/^w/, 'qu'],
  [/^z/, 'd'],
]

/** Only words that carry an accent: fan, win and zone are what they are. */
function unplayed(word: string): string | null {
  if (fold(word) === word) return null
  for (const [pattern, letters] of PLAYED) {
    const meant = word.replace(pattern, letters)
    if (meant !== word && isLegalSyllable(meant)) return meant
  }
  return null
}
