import { describe, expect, it } from 'vitest'
import { CharClass, CLASS } from '../../src/text/characters.js'
import { parse, Segmenter, segment, type Token } from '../../src/text/index.js'

/** What people and machines put into a text, the worst of it among the rest. */
const PIECES = [
  ...[
    'đường',
    'Hòa',
    'hoà',
    'quá',
    'nguời',
    'ko',
    'dịch',
    'vụ',
    'công',
    'UBND',
    'Mát-xcơ-va',
    'hàilòng',
    'nhiemtruong',
  ],
  ...['đường', 'Tiếng Việt', 'Ủy ban', 'quỹ'].map((word) => word.normalize('NFD')),
  ...[' ', ' ', ' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u0000', '\u001b', '\u0085'],
  ...[
    '\ud800',
    '\udc00',
    '\ud83d',
    '\udfff\ud800',
    '😀',
    '👩\u200d👩\u200d👧',
    '🇻🇳',
    '👍🏽',
    '1\ufe0f\u20e3',
    '❤️',
    '\u200d',
  ],
  ...[
    '\u0301',
    '\u0323\u0302',
    '\u031b',
    'a\u0303\u0301\u0323',
    '\u0345',
    '\u20dd',
    '\u1100\u1161\u11a8',
    '각',
    'ﬁ',
    'İ',
    'ß',
  ],
  ...['\u200f', '\u202e', 'שלום', 'مرحبا', 'हिन्दी', 'ไทย', '中文', '\ue000', '𝒜', '𠀀', 'Ωμ', 'Å', 'Ð', 'ð'],
  ...[
    '.',
    ',',
    '...',
    '?!',
    '(',
    ')',
    '“',
    '”',
    '-',
    '–',
    '/',
    '&',
    '@',
    '#',
    ':)',
    ':v',
    '^^',
    "'",
    '%',
    '₫',
    '_',
    '*',
  ],
  ...[
    '168/2024/NĐ-CP',
    '12/8/2026',
    '1.200.000đ',
    '45k',
    '0912 345 678',
    'a@b.vn',
    'https://x.vn/?q=1',
    '#tag',
    '5G',
    '+84',
  ],
]

/** Numbers below `limit`, the same on every machine (Numerical Recipes' linear congruence). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * limit)
  }
}

function fuzzed(below: (limit: number) => number): string {
  let text = ''
  for (let pieces = below(9); pieces >= 0; pieces--) {
    text += below(12) === 0 ? String.fromCharCode(below(0x10000)) : PIECES[below(PIECES.length)]
  }
  return text
}

/** What is wrong with the tokens of a text; empty where nothing is. */
function faultOf(text: string, tokens: readonly Token[]): string {
  let before = 0
  for (const { text: written, start, end } of tokens) {
    if (start < before || end <= start || end > text.length) return `${start}–${end} after ${before}`
    if (text.slice(start, end) !== written) return `'${written}' is not what stands at ${start}–${end}`
    if (!isGap(text, before, start)) return `something stands before ${start} that is in no token`
    before = end
  }
  return isGap(text, before, text.length) ? '' : 'something stands behind the last token'
}

function isGap(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = CLASS[text.charCodeAt(at)]
    if (kind !== CharClass.gap && kind !== CharClass.lineBreak) return false
  }
  return true
}

describe('the tokens of 100,000 fuzzed texts', () => {
  it('stand in order, apart, as they are written, with nothing but gaps between', () => {
    const segmenter = new Segmenter({ words: ['dịch vụ công', 'ko đường', '中文 Å', ', đường'] })
    const below = numbersFrom(2026)
    const faults: string[] = []
    for (let i = 0; i < 100_000; i++) {
      const text = fuzzed(below)
      const tokens = i % 8 === 0 ? segmenter.segment(text) : i % 8 === 1 ? parse(text).tokens() : segment(text)
      const fault = faultOf(text, tokens)
      if (fault !== '') faults.push(`${JSON.stringify(text)}: ${fault}`)
    }
    expect(faults.slice(0, 5)).toEqual([])
  })

  it('are the same by every way that leads to them', () => {
    const plain = new Segmenter()
    const below = numbersFrom(11)
    for (let i = 0; i < 2000; i++) {
      const text = fuzzed(below)
      const tokens = segment(text)
      expect(parse(text).tokens()).toEqual(tokens)
      expect(plain.segment(text)).toEqual(tokens)
    }
  })
})
