import { AtomKind } from './atom.js'
import { CharClass, CLASS, isLetter } from './characters.js'
import { endOfEmoji, endOfEmoticon, endOfLetterFace } from './emoji.js'
import { isWordBeforeDigit, missingSpace } from './glued.js'
import { endOfJoined, endOfLetters } from './joined.js'
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
import { isKnownWriting } from './spelling.js'
import { isLegalAt } from './syllable.js'

/** The atoms of a text in order, as scratch arrays that the next call overwrites: copy what is kept. */
export interface Atoms {
  size: number
  starts: Uint32Array
  ends: Uint32Array
  kinds: Uint8Array
  /** 1 where a line break stands between the atom before and this one. */
  lineBreaks: Uint8Array
}

const scratch: Atoms = allocate(1024)

function allocate(capacity: number): Atoms {
  return {
    size: 0,
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
    kinds: new Uint8Array(capacity),
    lineBreaks: new Uint8Array(capacity),
  }
}

function grow(atoms: Atoms): void {
  const larger = allocate(atoms.starts.length * 2)
  larger.starts.set(atoms.starts)
  larger.ends.set(atoms.ends)
  larger.kinds.set(atoms.kinds)
  larger.lineBreaks.set(atoms.lineBreaks)
  Object.assign(atoms, larger, { size: atoms.size })
}

/** Cuts a shadow text into atoms: one pass over its code units, no string per atom. */
export function splitAtoms(text: string): Atoms {
  scratch.size = 0
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

function push(start: number, end: number, kind: AtomKind, lineBreak: number): number {
  if (scratch.size === scratch.starts.length) grow(scratch)
  const i = scratch.size++
  scratch.starts[i] = start
  scratch.ends[i] = end
  scratch.kinds[i] = kind
  scratch.lineBreaks[i] = lineBreak
  return end
}

function takeLetters(text: string, start: number, lineBreak: number): number {
  const end = endOfLetters(text, start)
  const after = text.charCodeAt(end)
  const glued = end < text.length && CLASS[after] >= CharClass.digit && CLASS[after] < CharClass.emoji
  if (glued) {
    if (mayBeLink(text, end)) {
      const link = endOfLink(text, start)
      if (link > start) return push(start, link, AtomKind.link, lineBreak)
    }
    const face = endOfLetterFace(text, start)
    if (face > start) return push(start, face, AtomKind.emoji, lineBreak)
    if (CLASS[after] === CharClass.digit) {
      if (isWordBeforeDigit(text, start, end)) return push(start, end, AtomKind.syllable, lineBreak)
      return push(start, endOfCode(text, end), AtomKind.code, lineBreak)
    }
    const quarter = endOfRomanPeriod(text, start, end)
    if (quarter > end) return push(start, quarter, AtomKind.number, lineBreak)
    const joined = endOfJoined(text, start, end)
    if (joined > end) {
      const isCode = CLASS[text.charCodeAt(joined - 1)] === CharClass.digit
      const kind = isCode ? AtomKind.code : isKnownWriting(text, start, joined) ? AtomKind.syllable : AtomKind.foreign
      return push(start, joined, kind, lineBreak)
    }
  }
  if (isLegalAt(text, start, end) || isKnownWriting(text, start, end)) {
    return push(start, end, AtomKind.syllable, lineBreak)
  }
  const space = missingSpace(text, start, end)
  if (space < 0) return push(start, end, AtomKind.foreign, lineBreak)
  push(start, space, AtomKind.syllable, lineBreak)
  return push(space, end, AtomKind.syllable, 0)
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
    return push(start, end, AtomKind.emoji, lineBreak)
  }
  const { end, kind } = endOfNumber(text, start)
  return push(start, endOfMarks(text, end), kind, lineBreak)
}

function endOfMarks(text: string, from: number): number {
  let end = from
  while (CLASS[text.charCodeAt(end)] === CharClass.mark) end++
  return end
}

function takeMark(text: string, start: number, charClass: number, lineBreak: number): number {
  const emoji = charClass >= CharClass.emoji ? endOfEmoji(text, start) : endOfEmoticon(text, start)
  if (emoji > start) return push(start, emoji, AtomKind.emoji, lineBreak)
  const unit = text.charCodeAt(start)
  const signed = endOfSignedNumber(text, start)
  if (signed > start) return push(start, signed, AtomKind.number, lineBreak)
  if (unit === AT || unit === HASH) {
    const tag = endOfTag(text, start)
    if (tag > start) return push(start, tag, unit === AT ? AtomKind.mention : AtomKind.hashtag, lineBreak)
  }
  if (charClass === CharClass.punctuation) {
    return push(start, endOfMarks(text, endOfRun(text, start)), AtomKind.punctuation, lineBreak)
  }
  const pair = charClass === CharClass.high && CLASS[text.charCodeAt(start + 1)] === CharClass.low ? 2 : 1
  return push(start, endOfMarks(text, start + pair), AtomKind.symbol, lineBreak)
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
