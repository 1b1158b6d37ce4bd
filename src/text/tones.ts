import { CharClass, CLASS, LETTER, TONE, TONES, VIETNAMESE_LETTERS } from './characters.js'
import { isLegalAt } from './syllable.js'

const [A, O, E, U, I, Y, G, Q] = [...'aoeuiygq'].map((c) => VIETNAMESE_LETTERS.indexOf(c))

const VOWEL = flags('aăâeêioôơuưy')
/** Vowels with a hat or a hook attract the tone: việt, tuần, được. */
const MARKED = flags('ăâêôơư')

function flags(letters: string): Uint8Array {
  const table = new Uint8Array(VIETNAMESE_LETTERS.length)
  for (const c of letters) table[VIETNAMESE_LETTERS.indexOf(c)] = 1
  return table
}

/**
 * The text (NFC) with the tone of each legal syllable in its traditional place: hoà → hòa, thuỷ → thủy, but quý and
 * toàn as they are; slips of typing too: tòan → toàn, đựơc → được, qúa → quá. As many units as before, same case.
 */
export function placeTones(text: string): string {
  let done = ''
  let kept = 0
  for (let i = 0; i < text.length; i++) {
    if (TONE[text.charCodeAt(i)] === 0 || LETTER[text.charCodeAt(i)] === 0) continue
    let start = i
    while (isVowelAt(text, start - 1) && i - start < 4) start--
    let end = i + 1
    while (isVowelAt(text, end) && end - i < 4) end++
    if (end - start === 1 || CLASS[text.charCodeAt(end)] === CharClass.mark) continue
    const place = placeOfTone(text, start, end)
    if (place !== i && isSyllableAround(text, start, end)) {
      done += text.slice(kept, start)
      for (let j = start; j < end; j++) done += toned(text.charCodeAt(j), j === place ? TONE[text.charCodeAt(i)] : 0)
      kept = end
    }
    i = end - 1
  }
  return kept === 0 ? text : done + text.slice(kept)
}

function isVowelAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && VOWEL[LETTER[text.charCodeAt(at)]] === 1
}

function letterAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? LETTER[text.charCodeAt(at)] : 0
}

/** Where the tone of the vowels from `start` to `end` belongs. */
function placeOfTone(text: string, start: number, end: number): number {
  const before = letterAt(text, start - 1)
  const first = letterAt(text, start)
  if (end - start > 1 && ((before === Q && first === U) || (before === G && first === I))) start++
  for (let i = end - 1; i >= start; i--) if (MARKED[letterAt(text, i)] === 1) return i
  const vowels = end - start
  if (vowels === 1) return start
  if (vowels === 3) return start + 1
  const closed = letterAt(text, end) !== 0
  return closed && isGlided(letterAt(text, start), letterAt(text, start + 1)) ? start + 1 : start
}

/** oa, oe, oo, uy: in a closed syllable the tone stands on the second (toàn, huỳnh). */
function isGlided(first: number, second: number): boolean {
  return (first === O && (second === A || second === E || second === O)) || (first === U && second === Y)
}

/** Whether the vowels, with the consonants around them, are a legal syllable standing as a word of its own. */
function isSyllableAround(text: string, start: number, end: number): boolean {
  const from = start
  while (letterAt(text, start - 1) !== 0 && from - start < 4) start--
  const to = end
  while (letterAt(text, end) !== 0 && end - to < 3) end++
  return isLegalAt(text, start, end)
}

/** 12 vowels × 6 tones × 2 cases, each with every tone. */
let tonedForms: ReadonlyMap<number, string> | null = null

/** The letter of `unit` in its case with another tone. */
function toned(unit: number, tone: number): string {
  tonedForms ??= buildToned()
  return tonedForms.get((unit << 3) | tone) ?? String.fromCharCode(unit)
}

function buildToned(): Map<number, string> {
  const table = new Map<number, string>()
  for (const letter of VIETNAMESE_LETTERS) {
    if (VOWEL[LETTER[letter.charCodeAt(0)]] !== 1) continue
    for (const vowel of [letter, letter.toUpperCase()]) {
      const forms = TONES.map((mark) => (vowel + mark).normalize('NFC'))
      for (const form of forms) {
        for (let tone = 0; tone < forms.length; tone++) table.set((form.charCodeAt(0) << 3) | tone, forms[tone])
      }
    }
  }
  return table
}
