import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AtomKind, type Doc, parse, segment } from '../../src/text/index.js'

const pieces = fc.constantFrom(
  ...[
    'hoà ',
    'thuỷ',
    'Người dân',
    'ươ\u0301',
    'e\u0302\u0301',
    '\u0301',
    '\ud800',
    '\udc00',
    '👨‍👩‍👧',
    '🇻🇳',
    '1️⃣',
    '\u200d',
  ],
  ...[
    '.',
    '...',
    '…',
    '?!',
    '\n',
    '\r\n',
    '\u2028',
    '\u0000',
    'مرحبا',
    '가',
    '\u1100\u1161',
    '中文',
    '16h30',
    '168/2024/NĐ-CP',
  ],
  ...[
    'a@b.vn',
    'http://x.vn/',
    '@an',
    '#an',
    ':))',
    '(',
    ')',
    '“',
    '- ',
    'TP.HCM',
    '\u0344',
    '\ufb1d',
    '\u0958',
    'ﬁ',
    '½',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(pieces, { maxLength: 24 }).map((all) => all.join('')),
)

function expectSound(doc: Doc): void {
  let end = 0
  let shadowEnd = 0
  for (let i = 0; i < doc.size; i++) {
    expect(doc.starts[i]).toBeGreaterThanOrEqual(end)
    expect(doc.ends[i]).toBeGreaterThan(doc.starts[i])
    expect(doc.shadowStarts[i]).toBeGreaterThanOrEqual(shadowEnd)
    expect(doc.shadowEnds[i]).toBeGreaterThan(doc.shadowStarts[i])
    end = doc.ends[i]
    shadowEnd = doc.shadowEnds[i]
  }
  expect(end).toBeLessThanOrEqual(doc.original.length)
  expect(shadowEnd).toBeLessThanOrEqual(doc.shadow.length)
}

describe('a text as a Doc', () => {
  it('keeps offsets into the original through any unicode there is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = parse(text)
        expectSound(doc)
        let rebuilt = ''
        let at = 0
        for (const token of doc.tokens()) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          rebuilt += text.slice(at, token.start) + token.text
          at = token.end
        }
        expect(rebuilt + text.slice(at)).toBe(text)
      }),
      { numRuns: 1500 },
    )
  })

  it('opens every sentence with a clause, and closes both lists with the number of atoms', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, clauses, size } = parse(text)
        expect(sentences[sentences.length - 1]).toBe(size)
        expect(clauses[clauses.length - 1]).toBe(size)
        for (const first of sentences) expect(clauses).toContain(first)
        for (const list of [sentences, clauses]) {
          for (let i = 1; i < list.length; i++) expect(list[i]).toBeGreaterThan(list[i - 1])
          if (size > 0) expect(list[0]).toBe(0)
        }
      }),
    )
  })

  it('reads a decomposed text as it reads its composed twin', () => {
    const text = 'Đường Thuỷ Nguyên xuống cấp, bụi mù mịt. Đề nghị UBND xã sửa gấp!\nDân chúng tôi chờ đã 3 năm…'
    const composed = parse(text)
    const decomposed = parse(text.normalize('NFD'))
    expect(decomposed.shadow).toBe(composed.shadow)
    expect(decomposed.kinds).toEqual(composed.kinds)
    expect(decomposed.sentences).toEqual(composed.sentences)
    expect(decomposed.clauses).toEqual(composed.clauses)
    expect(decomposed.tokens().map((t) => t.text.normalize('NFC'))).toEqual(composed.tokens().map((t) => t.text))
  })

  it('cuts no decomposed letter from its marks, nor an emoji in two, where one stands against the other', () => {
    const words = segment('tệ quá😡😡 bực thế👍🏽!'.normalize('NFD')).map((t) => t.text.normalize('NFC'))
    expect(words).toEqual(['tệ', 'quá', '😡', '😡', 'bực', 'thế', '👍🏽', '!'])
    const glued = fc.constantFrom(
      'thế',
      'được',
      'quỹ',
      'n',
      '😡',
      '👨‍👩‍👧',
      '🇻🇳',
      '1️⃣',
      '𝗯',
      '𠀀',
      '\udc00',
      '가',
      '!',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(glued, { maxLength: 12 }), (all) => {
        const composed = parse(all.join(''))
        const decomposed = parse(all.join('').normalize('NFD'))
        expect(decomposed.tokens().map((t) => t.text.normalize('NFC'))).toEqual(composed.tokens().map((t) => t.text))
      }),
      { numRuns: 500 },
    )
  })

  it('shares one pair of arrays where original and shadow have the same offsets', () => {
    const doc = parse('Toà nhà mất điện từ sáng')
    expect(doc.shadow).toBe('Tòa nhà mất điện từ sáng')
    expect(doc.starts).toBe(doc.shadowStarts)
  })

  it('gives words that spell what the user wrote', () => {
    const text = 'Bà con mong sớm có nước sạch.'
    expect(
      segment(text)
        .map((t) => t.text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(text.replaceAll(' ', ''))
  })

  it('parts the words of a sentence', () => {
    const words = segment('Người dân bức xúc về ô nhiễm môi trường').map((t) => t.text)
    expect(words).toEqual(['Người', 'dân', 'bức xúc', 'về', 'ô nhiễm', 'môi trường'])
  })

  it('begins a word with every number and mark', () => {
    const doc = parse('Bà con xã chờ 3 năm, vẫn chưa có nước sạch!')
    for (let i = 0; i < doc.size; i++) {
      if (doc.kinds[i] !== AtomKind.syllable) expect(doc.wordStarts[i]).toBe(1)
    }
    expect(doc.wordStarts[0]).toBe(1)
  })

  it('reads an empty text and one of spaces as no atoms', () => {
    for (const text of ['', '   \n\t ']) {
      const doc = parse(text)
      expect([doc.size, doc.tokens(), [...doc.sentences], [...doc.clauses]]).toEqual([0, [], [0], [0]])
    }
  })
})
