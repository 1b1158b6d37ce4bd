import { AtomKind, Atoms } from './atom.js'
import { CharClass, CLASS, isLetter } from './characters.js'
import { endOfEmoji, endOfEmoticon, endOfLetterFace } from './emoji.js'
import { isWordBeforeDigit } from './glued.js'
import { endOfJoined } from './joined.js'
import { endOfLink, endOfTag } from './links.js'
import {
  ASTERISK,
  AT,
  COLON,
  COMMA,
  ELLIPSIS,
  EXCLAMATION,
  FULL_STOP,
  HASH,
  HYPHEN,
  KEYCAP,
  PICTURE_SELECTOR,
  PLUS,
  QUESTION,
  SLASH,
  UNDERSCORE,
} from './marks.js'
import { endOfCode, endOfNumber, endOfRomanPeriod, endOfSignedNumber } from './numbers.js'
import { WordType, WordTypes } from './wordTypes.js'

/** What is known of the words of all texts. */
export const wordTypes = new WordTypes()

const scratch = Atoms.for(1024)

/**
 * Cuts a shadow text into atoms: one pass over its code units, no string per atom. What it returns the next call overwrites:
 * keep `kept()`.
 */
export function splitAtoms(text: string): Atoms {
  scratch.size = 0
  scratch.isToned = false
  scratch.epoch = wordTypes.epoch
  let lineBreak = 0
  for (let at = 0; at < text.length; ) {
    const charClass = CLASS[text.charCodeAt(at)]
    if (charClass === CharClass.gap || charClass === CharClass.lineBreak) {
      if (charClass === CharClass.lineBreak) lineBreak = 1
      at++
      continue
    }
    if (charClass === CharClass.lower || charClass === CharClass.upper) at = takeLetters(text, at, lineBreak)
    else if (charClass === CharClass.digit) at = takeNumber(text, at, lineBreak)
    else at = takeMark(text, at, charClass, lineBreak)
    lineBreak = 0
  }
  return scratch
}

function push(start: number, end: number, kind: AtomKind, type: number, lineBreak: number): number {
  if (scratch.size === scratch.starts.length) scratch.grow()
  const i = scratch.size++
  scratch.starts[i] = start
  scratch.ends[i] = end
  scratch.kinds[i] = kind
  scratch.types[i] = type
  scratch.lineBreaks[i] = lineBreak
  if (wordTypes.toned[type] === 1 && kind !== AtomKind.emoji) scratch.isToned = true
  return end
}

function takeLetters(text: string, start: number, lineBreak: number): number {
  let type = wordTypes.typeAt(text, start)
  let end = wordTypes.end
  const { after } = wordTypes
  if (after >= CharClass.digit && after < CharClass.emoji) {
    if (mayBeLink(text, end)) {
      const link = endOfLink(text, start)
      if (link > start) return push(start, link, AtomKind.link, WordType.mark, lineBreak)
    }
    const face = endOfLetterFace(text, start)
    if (face > start) return push(start, face, AtomKind.emoji, WordType.mark, lineBreak)
    if (after === CharClass.digit && !isWordBeforeDigit(text, start, end)) {
      return push(start, endOfCode(text, end), AtomKind.code, WordType.number, lineBreak)
    }
    const next = CLASS[text.charCodeAt(end + 1)]
    if (after !== CharClass.digit && next >= CharClass.lower && next <= CharClass.digit) {
      const quarter = endOfRomanPeriod(text, start, end)
      if (quarter > end) return push(start, quarter, AtomKind.number, WordType.number, lineBreak)
      const joined = endOfJoined(text, start, end)
      if (joined > end) {
        if (CLASS[text.charCodeAt(joined - 1)] === CharClass.digit) {
          return push(start, joined, AtomKind.code, WordType.number, lineBreak)
        }
        end = joined
        type = wordTypes.typeOf(text, start, end)
      }
    }
  }
  const space = wordTypes.spaces[type]
  if (space === 0) return push(start, end, wordTypes.kinds[type] as AtomKind, type, lineBreak)
  scratch.isToned = true
  push(start, start + space, AtomKind.syllable, wordTypes.typeOf(text, start, start + space), lineBreak)
  return push(start + space, end, AtomKind.syllable, wordTypes.typeOf(text, start + space, end), 0)
}

/** What follows the letters could go on as an address: a.b, a@b, a_b, a-b, a1, http: */
function mayBeLink(text: string, end: number): boolean {
  const after = text.charCodeAt(end)
  if (after === COLON) return text.charCodeAt(end + 1) === SLASH
  if (after === AT || after === UNDERSCORE || after === PLUS || CLASS[after] === CharClass.digit) return true
  return (
    (after === FULL_STOP || after === HYPHEN) &&
    (isLetter(text.charCodeAt(end + 1)) || CLASS[text.charCodeAt(end + 1)] === CharClass.digit)
  )
}

function takeNumber(text: string, start: number, lineBreak: number): number {
  const keycap = text.charCodeAt(start + 1)
  if (keycap === PICTURE_SELECTOR || keycap === KEYCAP) {
    const end = text.charCodeAt(start + 2) === KEYCAP ? start + 3 : start + 2
    return push(start, end, AtomKind.emoji, WordType.mark, lineBreak)
  }
  const { end, kind } = endOfNumber(text, start)
  return push(start, endOfMarks(text, end), kind, WordType.number, lineBreak)
}

function endOfMarks(text: string, from: number): number {
  let end = from
  while (CLASS[text.charCodeAt(end)] === CharClass.mark) end++
  return end
}

function takeMark(text: string, start: number, charClass: number, lineBreak: number): number {
  const unit = text.charCodeAt(start)
  const emoji = charClass >= CharClass.emoji ? endOfEmoji(text, start) : endOfEmoticon(text, start)
  if (emoji > start) return push(start, emoji, AtomKind.emoji, WordType.mark, lineBreak)
  const signed = endOfSignedNumber(text, start)
  if (signed > start) return push(start, signed, AtomKind.number, WordType.number, lineBreak)
  if (unit === AT || unit === HASH) {
    const tag = endOfTag(text, start)
    const kind = unit === AT ? AtomKind.mention : AtomKind.hashtag
    if (tag > start) return push(start, tag, kind, WordType.mark, lineBreak)
  }
  const isPunctuation = charClass === CharClass.punctuation
  const isPair = charClass === CharClass.high && CLASS[text.charCodeAt(start + 1)] === CharClass.low
  const end = endOfMarks(text, isPunctuation ? endOfRun(text, start) : start + (isPair ? 2 : 1))
  const kind = isPunctuation ? AtomKind.punctuation : AtomKind.symbol
  return push(start, end, kind, wordTypes.typeOf(text, start, end), lineBreak)
}

/** The same mark repeated is one atom (... ---), and so is any mix of ? and ! (?!). */
function endOfRun(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  let end = start + 1
  if (unit === QUESTION || unit === EXCLAMATION) {
    while (text.charCodeAt(end) === QUESTION || text.charCodeAt(end) === EXCLAMATION) end++
  } else if (
    unit === FULL_STOP ||
    unit === HYPHEN ||
    unit === COMMA ||
    unit === ASTERISK ||
    unit === UNDERSCORE ||
    unit === ELLIPSIS
  ) {
    while (text.charCodeAt(end) === unit) end++
  }
  return end
}
