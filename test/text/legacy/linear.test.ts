import { describe, expect, it } from 'vitest'
import {
  compareVietnamese,
  decodeMojibake,
  decodeTcvn3,
  decodeViqr,
  decodeVni,
  detectLegacy,
  encodeViqr,
  languageSpans,
} from '../../../src/text/index.js'

/** Shortest of three runs, in milliseconds. */
function cost(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now()
    detectLegacy(text)
    for (const decode of [decodeTcvn3, decodeVni, decodeMojibake, decodeViqr, encodeViqr]) decode(text)
    languageSpans(text)
    compareVietnamese(text, `${text}a`)
    return performance.now() - start
  })
  return Math.min(...runs)
}

const HOSTILE: Readonly<Record<string, string>> = {
  'one endless word': 'a',
  'signs of VIQR': "o+'",
  'open brackets after vowels': 'a(',
  'back quotes': '`a',
  backslashes: '\\',
  'signs of old fonts': '¸µ',
  'beginnings of UTF-8': 'áÃ',
  spaces: ' ',
  'combining marks': '\u0301\u0323',
  'words of two languages': 'the đã ',
  digits: '01',
}

describe('time', () => {
  for (const [name, unit] of Object.entries(HOSTILE)) {
    it(`grows no faster than the text: ${name}`, () => {
      const short = unit.repeat(20_000 / unit.length)
      cost(short)
      // Linear is 4; quadratic would be 16. The half millisecond keeps clock noise out of tiny costs.
      expect(cost(short.repeat(4)) / (cost(short) + 0.5)).toBeLessThan(10)
    })
  }
})
