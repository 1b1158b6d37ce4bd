import { CharClass, CLASS } from './characters.js'
import { placeTones } from './tones.js'

/** The text that is read instead of the original, and the way back. */
export interface Shadow {
  readonly text: string
  /** For each unit of the shadow, and for its end, the unit of the original it came from; null: the same offsets. */
  readonly origins: Uint32Array | null
}

/** Longest run of marks that is normalised as one piece (UAX #15 calls for 30): a million marks stay linear. */
const LONGEST_PIECE = 64

/**
 * The text in NFC with the tone mark in its traditional place (hoà → hòa, thuỷ → thủy) and behind the hat, Đ where eth stands
 * for it, same case, otherwise the same characters. Text that is NFC already, nearly all there is, keeps its offsets and gets no map.
 */
export function shadowOf(original: string): Shadow {
  const { text, origins } = composedOf(original)
  return { text: placeTones(text), origins }
}

/** Eth, and all that NFC may change. A regular expression looks six times as fast as a loop over the units. */
const UNUSUAL = /[^\0-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u1ea0-\u1eff\u2010-\u202f]/

/** The shadow but for the place of the tone marks, which changes no offset; the text itself where nothing is to be done. */
export function composedOf(original: string): Shadow {
  if (!UNUSUAL.test(original)) return { text: original, origins: null }
  const looks = look(original)
  if (looks.composed) return { text: withoutEth(original), origins: null }
  if (looks.longestRun <= LONGEST_PIECE && !SHAPE_MARK.test(original) && original.normalize('NFC') === original) {
    return { text: withoutEth(original), origins: null }
  }
  const { text, origins } = compose(original)
  return { text: withoutEth(text), origins }
}

/** Converters from the old encodings left eth (U+00D0, U+00F0) where Đ and đ belong; the two look alike in print. */
function withoutEth(text: string): string {
  return text.includes('Ð') || text.includes('ð') ? text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ') : text
}

/** Whether every unit is one that NFC surely leaves alone, and the longest run of units that may join what is before. */
function look(text: string): { composed: boolean; longestRun: number } {
  let composed = true
  let longestRun = 0
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x300 || (unit >= 0x1ea0 && unit < 0x1f00) || (unit >= 0x2010 && unit < 0x2030)) {
      run = 0
      continue
    }
    composed = false
    run = opensPiece(text, i) ? 0 : run + 1
    if (run > longestRun) longestRun = run
  }
  return { composed, longestRun }
}

/**
 * False for units that may compose with, or be reordered among, those before: marks, Hangul vowels, characters beyond the
 * basic plane where marks are among them.
 */
function opensPiece(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const kind = CLASS[unit]
  if (kind === CharClass.low) return CLASS[text.charCodeAt(at - 1)] !== CharClass.high
  if (kind === CharClass.high) return hasNoMarks(unit)
  return kind !== CharClass.mark && (unit < 0x1160 || unit > 0x11ff)
}

/** Whether no mark begins with this high surrogate: mathematical letters, pictographs and flags, Han. */
function hasNoMarks(high: number): boolean {
  return high === 0xd835 || (high >= 0xd83b && high < 0xdb40)
}

/** Hat, breve and horn; a typist's tone mark may stand before them. */
const SHAPE_MARK = /[\u0302\u0306\u031b]/
const TONE_BEFORE_SHAPE = /([\u0300\u0301\u0303\u0309\u0323]+)([\u0302\u0306\u031b])/

/** The piece in NFC, also where the tone mark was typed before the hat (a, acute, circumflex → ấ). */
function composePiece(piece: string): string {
  if (!SHAPE_MARK.test(piece)) return piece.normalize('NFC')
  return piece.normalize('NFD').replace(TONE_BEFORE_SHAPE, '$2$1').normalize('NFC')
}

function compose(original: string): { text: string; origins: Uint32Array } {
  const origins = new Uint32Array(original.length + 1)
  const pieces: string[] = []
  let size = 0
  let kept = 0
  for (let start = 0, end = 0; start < original.length; start = end) {
    end = start + 1
    while (end < original.length && end - start < LONGEST_PIECE && !opensPiece(original, end)) end++
    if (end - start === 1 && original.charCodeAt(start) < 0x300) {
      origins[size++] = start
      continue
    }
    const piece = original.slice(start, end)
    const normal = composePiece(piece)
    // The few characters that NFC takes apart stay whole, so that each unit of the shadow has its own origin.
    const composed = normal.length > piece.length ? piece : normal
    const less = piece.length - composed.length
    const tail = composed.length - commonTail(piece, composed)
    for (let i = 0; i < composed.length; i++) origins[size++] = start + (i < tail ? i : i + less)
    if (composed === piece) continue
    pieces.push(original.slice(kept, start), composed)
    kept = end
  }
  pieces.push(original.slice(kept))
  origins[size] = original.length
  return { text: pieces.join(''), origins: origins.slice(0, size + 1) }
}

/** How many units at their ends the two have alike: what composing left as it was. */
function commonTail(piece: string, composed: string): number {
  let alike = 0
  while (alike < composed.length && piece.at(-1 - alike) === composed.at(-1 - alike)) alike++
  return alike
}
