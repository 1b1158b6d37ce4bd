import { CharClass, CLASS, isLetter } from './characters.js'
import { endOfLink, endOfTag } from './links.js'
import { AT, COLON, FULL_STOP, HASH, HYPHEN, PLUS, SLASH, UNDERSCORE } from './marks.js'

/** The words of a text in order, as scratch arrays that the next call overwrites. */
export interface Words {
  size: number
  starts: Int32Array
  ends: Int32Array
  /** Two hashes of the letters of each word, for `TypeMemory`. */
  hashes: Int32Array
  checks: Int32Array
}

const scratch: Words = { size: 0, ...allocate(1024) }

function allocate(capacity: number) {
  return {
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    hashes: new Int32Array(capacity),
    checks: new Int32Array(capacity),
  }
}

/**
 * The words that can tell the language of a text (composed): runs of letters. Links, mail addresses, hashtags, mentions,
 * letters grown together with digits (covid19, 45k) and emoticons (:D) tell nothing and are left out.
 */
export function wordsOf(text: string): Words {
  scratch.size = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const kind = CLASS[unit]
    if (kind === CharClass.lower || kind === CharClass.upper) at = takeWord(text, at)
    else if (kind === CharClass.digit) at = endOfCode(text, at)
    else if (unit === HASH || unit === AT) at = Math.max(at + 1, endOfTag(text, at))
    else if (unit === COLON && isLoneLetter(text, at + 1)) at += 2
    else at++
  }
  return scratch
}

function takeWord(text: string, start: number): number {
  let end = start
  let hash = 0x811c9dc5
  let check = 0x2545f491
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    const kind = CLASS[unit]
    if (kind !== CharClass.lower && kind !== CharClass.upper && kind !== CharClass.mark) break
    hash = Math.imul(hash ^ unit, 0x01000193)
    check = Math.imul(check ^ unit, 0x5bd1e995) ^ (check >>> 13)
  }
  if (end === text.length) return push(start, end, hash, check)
  const after = text.charCodeAt(end)
  if (CLASS[after] === CharClass.digit) return endOfCode(text, end)
  if (mayBeLink(text, end, after)) {
    const link = endOfLink(text, start)
    if (link > start) return link
  }
  return push(start, end, hash, check)
}

function push(start: number, end: number, hash: number, check: number): number {
  const { size } = scratch
  if (size === scratch.starts.length) grow()
  scratch.starts[size] = start
  scratch.ends[size] = end
  scratch.hashes[size] = hash
  scratch.checks[size] = check
  scratch.size = size + 1
  return end
}

function mayBeLink(text: string, end: number, after: number): boolean {
  if (after === AT || after === UNDERSCORE || after === PLUS) return true
  const next = text.charCodeAt(end + 1)
  if (after === COLON) return next === SLASH
  return (after === FULL_STOP || after === HYPHEN) && (isLetter(next) || CLASS[next] === CharClass.digit)
}

function endOfCode(text: string, from: number): number {
  let end = from
  while (end < text.length && (CLASS[text.charCodeAt(end)] === CharClass.digit || isLetter(text.charCodeAt(end)))) end++
  return end
}

function isLoneLetter(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1))
}

function grow(): void {
  const larger = allocate(scratch.starts.length * 2)
  for (const name of ['starts', 'ends', 'hashes', 'checks'] as const) {
    larger[name].set(scratch[name])
    scratch[name] = larger[name]
  }
}
