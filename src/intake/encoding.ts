import iconv from 'iconv-lite'
import { decodeMojibake } from '../text/legacy/mojibake.js'
import { looksVietnamese } from '../text/legacy/plausible.js'
import { decodeTcvn3 } from '../text/legacy/tcvn3.js'
import { decodeViqr, viqrConfidence } from '../text/legacy/viqr.js'
import { decodeVni } from '../text/legacy/vni.js'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'viqr'] as const
export type EncodingName = (typeof ENCODINGS)[number]

/** How a file's bytes become text: first bytes to characters, then, for fonts' own codes, characters to Vietnamese letters. */
export interface Encoding {
  /** As reported to the user: `utf-8`, or `tcvn3 in utf-8` for signs of an old code that were saved as Unicode. */
  readonly name: string
  /** 0..1: how much the sample looks like Vietnamese when it is read so. */
  readonly confidence: number
  /** What iconv-lite calls the code of the bytes. */
  readonly bytes: string
  /** Applied to each cell by itself, so that no letter is cut where one chunk of the file ends. */
  readonly letters: (cell: string) => string
}

const asTyped = (cell: string) => cell
const composed = (cell: string) => cell.normalize('NFC')
/** Letters that only Unicode has: a cell with one of them was not typed in an old font. */
const UNICODE_ONLY = /[\u0100-\u01ff\u1ea0-\u1ef9]|\p{M}/u

/** What a cell typed in an old font looks like at the least once it is read right; French read so stays below. */
const VIETNAMESE = 0.5

/** For a file in which cells in an old code stand beside others: only those are read anew that make more sense so. */
function whereBetter(read: (cell: string) => string): (cell: string) => string {
  return (cell) => {
    const other = read(cell)
    return other !== cell && looksVietnamese(other) > Math.max(looksVietnamese(cell), VIETNAMESE) ? other : cell
  }
}

const whereTyped = (read: (cell: string) => string) => (cell: string) => (UNICODE_ONLY.test(cell) ? cell : read(cell))
const isViqr = (cell: string) => viqrConfidence(cell) >= VIETNAMESE

/** What may stand as Unicode and is not: by cell, where it is. */
const IN_UNICODE = {
  tcvn3: whereTyped(whereBetter(decodeTcvn3)),
  vni: whereTyped(whereBetter(decodeVni)),
  viqr: (cell: string) => (isViqr(cell) ? decodeViqr(cell) : cell),
  mojibake: whereBetter(decodeMojibake),
}

const READINGS: Readonly<Record<EncodingName, Omit<Encoding, 'name' | 'confidence'>>> = {
  'utf-8': { bytes: 'utf-8', letters: asTyped },
  'utf-16le': { bytes: 'utf-16le', letters: asTyped },
  'utf-16be': { bytes: 'utf-16be', letters: asTyped },
  'windows-1258': { bytes: 'windows-1258', letters: composed },
  tcvn3: { bytes: 'windows-1252', letters: decodeTcvn3 },
  vni: { bytes: 'windows-1252', letters: decodeVni },
  viqr: { bytes: 'utf-8', letters: decodeViqr },
}

/**
 * The encoding of a file whose beginning is `sample`; `wanted` when the caller knows it.
 *
 * A byte order mark or the zero bytes of UTF-16 decide at once. Otherwise each reading is scored by how much its accented
 * words look like Vietnamese: the wrong table turns 'đường' into letters that no syllable holds.
 */
export function detectEncoding(sample: Uint8Array, wanted: EncodingName | 'auto' = 'auto'): Encoding {
  if (wanted === 'tcvn3' || wanted === 'vni') return forcedFont(sample, wanted)
  const decode = (name: EncodingName) => iconv.decode(Buffer.from(sample), READINGS[name].bytes)
  if (wanted !== 'auto') return read(wanted, decode(wanted))
  const width = unicodeWidth(sample)
  const unicode = bestLetters(width ?? 'utf-8', decode(width ?? 'utf-8'))
  if (width || isUtf8(sample)) return unicode
  // A stray byte in a UTF-8 file costs that row; it does not make the file a Windows-1258 one.
  const old = (['windows-1258', 'tcvn3', 'vni'] as const).map((name) => read(name, decode(name)))
  return best([unicode, ...old], CLEARLY)
}

/** Which font's code, if any, characters were typed in that stand as Unicode: cells of a sheet, lines of JSON. */
export function detectLetters(text: string): Encoding {
  return bestLetters('utf-8', text)
}

function read(name: EncodingName, text: string): Encoding {
  const { bytes, letters } = READINGS[name]
  return { name, bytes, letters, confidence: looksVietnamese(letters(text)) }
}

/** The characters as they are, or as signs of an old code where these make more sense. */
function bestLetters(name: EncodingName, text: string): Encoding {
  const { bytes } = READINGS[name]
  const lines = text.split('\n')
  // Plain ASCII looks no less like Vietnamese for being VIQR: its lines are counted instead.
  if (lines.filter(isViqr).length > lines.length * MIXED) return inUnicode('viqr', bytes, lines)
  const others = (['tcvn3', 'vni', 'mojibake'] as const).map((code) => inUnicode(code, bytes, lines))
  return best([read(name, text), ...others], MIXED)
}

/** Signs of an old code that were saved as Unicode, in all cells or in some. */
function inUnicode(code: keyof typeof IN_UNICODE, bytes: string, lines: readonly string[]): Encoding {
  const letters = IN_UNICODE[code]
  return { name: `${code} in ${bytes}`, bytes, letters, confidence: looksVietnamese(lines.map(letters).join('\n')) }
}

/** The caller named a font's code: its signs may still stand as bytes, or as Unicode. */
function forcedFont(sample: Uint8Array, font: 'tcvn3' | 'vni'): Encoding {
  const width = unicodeWidth(sample) ?? (isUtf8(sample) ? 'utf-8' : undefined)
  const text = iconv.decode(Buffer.from(sample), width ?? 'windows-1252')
  return width ? inUnicode(font, width, text.split('\n')) : read(font, text)
}

/** How much more sense another code of the bytes must make before a file is no longer taken for UTF-8. */
const CLEARLY = 0.1
/** The same for old fonts in Unicode: in a clean file they gain nothing, and one cell in fifty is worth reading right. */
const MIXED = 0.01

/** The first stands unless another makes more sense by a margin. */
function best(candidates: readonly Encoding[], margin: number): Encoding {
  return candidates.reduce((a, b) => (b.confidence > a.confidence + margin ? b : a))
}

/** UTF-8 or UTF-16 by its mark, or UTF-16 by the zero bytes of its spaces, digits and commas. */
function unicodeWidth(sample: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8'
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1] += 1
  // Half of the characters of Vietnamese UTF-16 are plain ASCII or Latin-1; a broken UTF-8 file holds a zero or two.
  if (Math.max(zeros[0], zeros[1]) * 8 <= sample.length) return undefined
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
