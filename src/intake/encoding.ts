import iconv from 'iconv-lite'
import { isLegalSyllable } from '../text/index.js'
import { fromTcvn3 } from './tcvn3.js'
import { fromVni } from './vni.js'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const
export type EncodingName = (typeof ENCODINGS)[number]

/** How a file's bytes become text: first bytes to characters, then, for fonts' own codes, characters to Vietnamese letters. */
export interface Encoding {
  /** As reported to the user: `utf-8`, or `tcvn3 in utf-8` for signs of an old font that were saved as Unicode. */
  readonly name: string
  /** 0..1: share of the words that hold an accented letter and are legal Vietnamese syllables in this reading. */
  readonly confidence: number
  /** What iconv-lite calls the code of the bytes. */
  readonly bytes: string
  /** Applied to each cell by itself, so that no letter is cut where one chunk of the file ends. */
  readonly letters: (cell: string) => string
}

const asTyped = (cell: string) => cell
const composed = (cell: string) => cell.normalize('NFC')
/** Letters that only Unicode has: a cell with one of them was typed in Unicode, even in a file full of old fonts. */
const UNICODE_ONLY = /[\u0100-\u01ff\u1ea0-\u1ef9]|\p{M}/u
const unlessUnicode = (read: (cell: string) => string) => (cell: string) =>
  UNICODE_ONLY.test(cell) ? cell : read(cell)

const READINGS: Readonly<Record<EncodingName, Omit<Encoding, 'name' | 'confidence'>>> = {
  'utf-8': { bytes: 'utf-8', letters: asTyped },
  'utf-16le': { bytes: 'utf-16le', letters: asTyped },
  'utf-16be': { bytes: 'utf-16be', letters: asTyped },
  'windows-1258': { bytes: 'windows-1258', letters: composed },
  tcvn3: { bytes: 'windows-1252', letters: fromTcvn3 },
  vni: { bytes: 'windows-1252', letters: fromVni },
}

/**
 * The encoding of a file whose beginning is `sample`; `wanted` when the caller knows it.
 *
 * A byte order mark or the zero bytes of UTF-16 decide at once. Otherwise each reading is scored by how many of its accented
 * words are legal Vietnamese syllables: the wrong table turns 'đường' into letters that no syllable holds.
 */
export function detectEncoding(sample: Uint8Array, wanted: EncodingName | 'auto' = 'auto'): Encoding {
  const width = wanted === 'auto' ? unicodeWidth(sample) : undefined
  const name = wanted === 'auto' ? width : wanted
  if (name === 'tcvn3' || name === 'vni') return forcedFont(sample, name)
  const text = iconv.decode(Buffer.from(sample), READINGS[name ?? 'utf-8'].bytes)
  if (name) return bestLetters(name, text, wanted !== 'auto')
  const valid = isUtf8(sample)
  const unicode = bestLetters('utf-8', text, false)
  if (valid) return unicode
  const old = (['windows-1258', 'tcvn3', 'vni'] as const).map((n) =>
    read(n, iconv.decode(Buffer.from(sample), READINGS[n].bytes)),
  )
  // A stray byte in a UTF-8 file costs that row; it does not make the file a Windows-1258 one.
  return best([unicode, ...old])
}

/** Which font's code, if any, characters were typed in that stand as Unicode: cells of a sheet, lines of JSON. */
export function detectLetters(text: string): Encoding {
  return bestLetters('utf-8', text, false)
}

function read(name: EncodingName, text: string): Encoding {
  const { bytes, letters } = READINGS[name]
  return { name, bytes, letters, confidence: score(letters(text)) }
}

/** The characters as they are, or as signs of an old font when these make more sense. */
function bestLetters(name: EncodingName, text: string, forced: boolean): Encoding {
  const plain = read(name, text)
  if (forced) return plain
  const fonts = (['tcvn3', 'vni'] as const).map((font) => ({
    name: `${font} in ${name}`,
    bytes: plain.bytes,
    letters: unlessUnicode(READINGS[font].letters),
    confidence: score(eachLine(text, unlessUnicode(READINGS[font].letters))),
  }))
  return best([plain, ...fonts])
}

/** The caller named a font's code: its signs may still stand as bytes, or as Unicode. */
function forcedFont(sample: Uint8Array, font: 'tcvn3' | 'vni'): Encoding {
  const width = unicodeWidth(sample) ?? (isUtf8(sample) ? 'utf-8' : undefined)
  const text = iconv.decode(Buffer.from(sample), width ?? 'windows-1252')
  if (!width) return read(font, text)
  const letters = unlessUnicode(READINGS[font].letters)
  return { name: `${font} in ${width}`, bytes: width, letters, confidence: score(eachLine(text, letters)) }
}

function eachLine(text: string, letters: (cell: string) => string): string {
  return text.split('\n').map(letters).join('\n')
}

/** The first stands unless another is clearly better: a tie or a hair's breadth is no reason to rewrite a file. */
function best(candidates: readonly Encoding[]): Encoding {
  return candidates.reduce((a, b) => (b.confidence > a.confidence + 0.1 ? b : a))
}

/** A word: letters, and any sign of the upper half of Latin-1, since fonts' codes use those as letters. */
const WORD =
  /[A-Za-z]*(?:[\u00a1-\u024f\u1ea0-\u1eff\ufffd]|\p{M})(?:[A-Za-z\u00a1-\u024f\u1ea0-\u1eff\ufffd]|\p{M})*/gu

/** Share of the words with an accent or sign that are legal syllables; 0.5 where there is none: nothing to tell by. */
function score(text: string): number {
  const words = text.match(WORD) ?? []
  let legal = 0
  for (const word of words) if (isLegalSyllable(word.normalize('NFC').toLowerCase())) legal += 1
  return words.length === 0 ? 0.5 : legal / words.length
}

/** UTF-8 or UTF-16 by its mark, or UTF-16 by the zero bytes of its spaces, digits and commas. */
function unicodeWidth(sample: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8'
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1] += 1
  // Half of the characters of Vietnamese UTF-16 are plain ASCII or Latin-1; a broken UTF-8 file holds a zero or two.
  if (Math.max(zeros[0], zeros[1]) * 8 < sample.length) return undefined
  return zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be'
}

/** Valid UTF-8, but for a character that the end of the sample cuts in two. */
function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}
