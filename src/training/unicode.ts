import { CharClass } from '../text/characters.js'
import { ByteWriter } from './byteWriter.js'

const UNITS = 0x10000

/**
 * What the engine's Unicode knows of every UTF-16 unit (`process.versions.unicode` names its version), for
 * `corpora/unicode/units.js`: class, lower case and folding as runs of units with the same difference from what
 * `characters.ts` expects.
 */
export function unicodeUnits(): Uint8Array {
  const classes = classesOfUnits()
  const { lower, folded } = casesOfUnits(classes)
  const writer = new ByteWriter()
  writeRuns(writer, (unit) => classes[unit])
  writeRuns(writer, (unit) => lower[unit] - unit)
  writeRuns(writer, (unit) => folded[unit] - lower[unit])
  return writer.finish()
}

function writeRuns(writer: ByteWriter, more: (unit: number) => number): void {
  for (let unit = 0; unit < UNITS; ) {
    const start = unit
    const value = more(start)
    while (unit < UNITS && more(unit) === value) unit++
    writer.varint(unit - start)
    writer.varint(value < 0 ? -2 * value - 1 : 2 * value)
  }
}

function classesOfUnits(): Uint8Array {
  const classes = new Uint8Array(UNITS)
  const ranges: readonly (readonly [RegExp, number])[] = [
    [/[\p{S}\p{No}\p{Nl}\p{Co}]+/gu, CharClass.symbol],
    [/\p{P}+/gu, CharClass.punctuation],
    [/\p{L}+/gu, CharClass.lower],
    [/\p{Lu}+/gu, CharClass.upper],
    [/\p{Nd}+/gu, CharClass.digit],
    [/\p{M}+/gu, CharClass.mark],
    [/[\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55\u231a\u231b\u23e9-\u23f3]+/gu, CharClass.emoji],
    [/[\n\v\f\r\u0085\u2028\u2029]+/gu, CharClass.lineBreak],
  ]
  classes.fill(CharClass.lower, 0x3400, 0xa000) // Han
  classes.fill(CharClass.lower, 0xac00, 0xd7a4) // Hangul syllables
  classes.fill(CharClass.high, 0xd800, 0xdc00)
  classes.fill(CharClass.low, 0xdc00, 0xe000)
  classes.fill(CharClass.symbol, 0xe000, 0xf900) // private use: Word's bullets live here
  for (const [from, to] of [
    [0, 0x3400],
    [0xa000, 0xac00],
    [0xf900, UNITS],
  ]) {
    const all = String.fromCharCode(...Array.from({ length: to - from }, (_, i) => from + i))
    for (const [pattern, kind] of ranges) {
      for (const run of all.matchAll(pattern)) classes.fill(kind, from + run.index, from + run.index + run[0].length)
    }
  }
  return classes
}

function casesOfUnits(classes: Uint8Array): { lower: Uint16Array; folded: Uint16Array } {
  const lower = Uint16Array.from({ length: UNITS }, (_, unit) => unit)
  const folded = lower.slice()
  for (let unit = 0; unit < UNITS; unit++) {
    const kind = classes[unit]
    if (kind === CharClass.mark && unit < 0x0370) folded[unit] = 0
    const isCased = (kind === CharClass.lower || kind === CharClass.upper) && (unit < 0x3000 || unit >= 0xa000)
    if (!isCased || unit >= 0xac00) continue
    const small = String.fromCharCode(unit).toLowerCase()
    if (small.length === 1) lower[unit] = small.charCodeAt(0)
    const bare = small.normalize('NFD').replace(/\p{M}+/gu, '')
    folded[unit] = bare.length === 1 ? bare.charCodeAt(0) : lower[unit]
  }
  // Ð (eth) is what old converters leave where Đ stood.
  for (const c of 'đĐðÐ') folded[c.charCodeAt(0)] = 0x64
  return { lower, folded }
}
