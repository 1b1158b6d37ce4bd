import { CharClass, CLASS, isLetter, LOWER } from './characters.js'
import {
  AT,
  CLOSE_BRACKET,
  FULL_STOP,
  GREATER,
  HYPHEN,
  LEFT_DOUBLE_QUOTE,
  LESS,
  OPEN_BRACKET,
  PLUS,
  QUOTE,
  RIGHT_DOUBLE_QUOTE,
  SLASH,
  UNDERSCORE,
} from './marks.js'
import { isLegalSyllable } from './syllable.js'

/** Longest look ahead for an address: what a mail server allows before the @ (RFC 5321), so scanning stays linear. */
const LONGEST_NAME = 64
const DOMAINS = new Set(
  'com vn net org edu gov info me io app xyz shop online site tv asia biz dev ly gl be cc'.split(' '),
)

/** Where the link or e-mail address that starts at `start` ends; `start` where there is none. */
export function endOfLink(text: string, start: number): number {
  const scheme = endOfScheme(text, start)
  if (scheme > start) return endOfPath(text, scheme)
  let end = start
  let dot = -1
  while (end - start < LONGEST_NAME && isNamePart(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === FULL_STOP) dot = end
    end++
  }
  if (text.charCodeAt(end) === AT && end > start) return endOfMailHost(text, start, end)
  return dot > start ? endOfBareDomain(text, start, end) : start
}

const [LETTER_H, LETTER_W] = [...'hw'].map((c) => c.charCodeAt(0))

/** http://, https://, www. */
function endOfScheme(text: string, start: number): number {
  const first = LOWER[text.charCodeAt(start)]
  if (first !== LETTER_H && first !== LETTER_W) return start
  const head = text.slice(start, start + 8).toLowerCase()
  for (const scheme of ['https://', 'http://', 'www.']) if (head.startsWith(scheme)) return start + scheme.length
  return start
}

function isNamePart(unit: number): boolean {
  // ASCII letters, digits, and . _ + -
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === FULL_STOP ||
    unit === UNDERSCORE ||
    unit === PLUS ||
    unit === HYPHEN
  )
}

function endOfMailHost(text: string, start: number, at: number): number {
  let end = at + 1
  let dot = -1
  while (end - at < LONGEST_NAME && isNamePart(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === FULL_STOP && end + 1 < text.length && isNamePart(text.charCodeAt(end + 1))) dot = end
    end++
  }
  while (text.charCodeAt(end - 1) === FULL_STOP) end--
  return dot > at ? end : start
}

/** baodantoc.vn, zalo.me/g/abc: the last label before a slash or the end must be a domain people write here. */
function endOfBareDomain(text: string, start: number, limit: number): number {
  let end = limit
  while (end > start && !isLetter(text.charCodeAt(end - 1))) end--
  if (isLetter(text.charCodeAt(end))) return start
  const dot = text.lastIndexOf('.', end - 1)
  if (dot <= start || text.charCodeAt(dot - 1) === FULL_STOP) return start
  const label = text.slice(dot + 1, end)
  if (!DOMAINS.has(label)) return start
  if (text.charCodeAt(end) !== SLASH && isGluedStop(text.slice(start, dot), label)) return start
  return text.charCodeAt(end) === SLASH ? endOfPath(text, end) : end
}

/** Domains that are written far more often than they follow a full stop without its space. */
const UNMISTAKABLE = new Set('com vn net org edu gov'.split(' '))

/** 'bo.me', 'vo.be' in text without accents: a full stop without a space behind it, not an address. */
function isGluedStop(host: string, label: string): boolean {
  return !UNMISTAKABLE.has(label) && isLegalSyllable(label) && isLegalSyllable(host)
}

/** Up to the next space or bracket; a full stop or comma at the end belongs to the sentence. */
function endOfPath(text: string, from: number): number {
  let end = from
  while (end < text.length && !isPathEnd(text.charCodeAt(end))) end++
  while (end > from && CLASS[text.charCodeAt(end - 1)] === CharClass.punctuation && text.charCodeAt(end - 1) !== SLASH)
    end--
  return end
}

function isPathEnd(unit: number): boolean {
  // space, controls, quotes, brackets, and what stands outside URLs
  const kind = CLASS[unit]
  if (kind === CharClass.gap || kind === CharClass.lineBreak || kind >= CharClass.emoji) return true
  return (
    unit === QUOTE ||
    unit === OPEN_BRACKET ||
    unit === CLOSE_BRACKET ||
    unit === LESS ||
    unit === GREATER ||
    unit === LEFT_DOUBLE_QUOTE ||
    unit === RIGHT_DOUBLE_QUOTE
  )
}

/** @ten.ban, #antoangiaothong: where the name after the sign at `start` ends; `start` where none follows. */
export function endOfTag(text: string, start: number): number {
  if (!isLetter(text.charCodeAt(start + 1))) return start
  let end = start + 1
  while (isTagPart(text.charCodeAt(end)) || (text.charCodeAt(end) === FULL_STOP && isTagPart(text.charCodeAt(end + 1))))
    end++
  return end
}

function isTagPart(unit: number): boolean {
  const kind = CLASS[unit]
  return (kind >= CharClass.lower && kind <= CharClass.mark) || unit === UNDERSCORE
}
