import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LanguageSpan, languageSpans } from '../../src/text/languageSpans.js'
import { heldOut, type LanguageLine, languageLines } from './languageLines.js'

const parted = (text: string) => languageSpans(text).map((s) => `${s.language}: ${text.slice(s.start, s.end)}`)

describe('languageSpans', () => {
  it('finds English words within Vietnamese', () => {
    expect(parted('App bị crash liên tục')).toEqual(['vi: App bị', 'en: crash', 'vi: liên tục'])
    expect(parted('Sếp dí deadline mà không nghe feedback')).toEqual([
      'vi: Sếp dí',
      'en: deadline',
      'vi: mà không nghe',
      'en: feedback',
    ])
  })

  it('finds a whole English sentence in a Vietnamese text', () => {
    expect(parted('Phần mềm chậm lắm. The old one was much better! Mong sửa sớm.')).toEqual([
      'vi: Phần mềm chậm lắm',
      'en: The old one was much better',
      'vi: Mong sửa sớm',
    ])
  })

  it('takes loans that everyone writes for Vietnamese', () => {
    for (const text of [
      'Internet và wifi chập chờn',
      'gửi email, xem video',
      'taxi dừng đỗ bừa bãi',
      'cài app xong lag máy',
    ]) {
      expect(parted(text)).toEqual([`vi: ${text}`])
    }
  })

  it('never takes an accented syllable for English, nor one without accents that stands alone', () => {
    expect(parted('an toan la tren het, do nha toi gan cho')).toEqual(['vi: an toan la tren het, do nha toi gan cho'])
    expect(parted('in an tai lieu')).toEqual(['vi: in an tai lieu'])
  })

  it('tells other languages, and keys struck at random, from both', () => {
    expect(parted('Kami sudah menunggu dua jam di kantor')).toEqual(['other: Kami sudah menunggu dua jam di kantor'])
    expect(parted('Nhà tôi ở đầu ngõ. 道路很脏 没人来修 道路坑坑 你好你好')[1]).toMatch(/^other: /)
    expect(parted('sdkjfh wqkejh')).toEqual(['unknown: sdkjfh wqkejh'])
    expect(parted('12/9 😡 https://vidu.vn')).toEqual([])
  })

  it('gives offsets into decomposed text', () => {
    const text = 'Hệ thống bị crash từ sáng'.normalize('NFD')
    expect(parted(text)).toEqual(['vi: Hệ thống bị', 'en: crash', 'vi: từ sáng'].map((s) => s.normalize('NFD')))
  })

  it('is surer of more words', () => {
    const english = (text: string) => languageSpans(text).find((s) => s.language === 'en') as LanguageSpan
    const long = english('nó báo your request is being processed hoài')
    expect(long.confidence).toBeGreaterThan(english('nó báo error hoài').confidence)
  })

  it('has no accented syllable in English, whatever stands around it', () => {
    const piece = fc.constantFrom('dí', 'đổ', 'gã', 'the', 'deadlines', 'of', 'was', 'delayed', 'an', 'toan')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ')
        const english = languageSpans(text).filter((s) => s.language === 'en')
        for (const { start, end } of english) expect(text.slice(start, end)).not.toMatch(/[íổã]/)
      }),
    )
  })

  it('covers the words of any text in order, each once', () => {
    const piece = fc.constantFrom(
      'đường',
      'xấu',
      'deadline',
      'the',
      'con',
      'đã'.normalize('NFD'),
      '12',
      '😀',
      ', ',
      ' ',
      '\u0301',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((p) => p.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let last = 0
          for (const { start, end, confidence } of languageSpans(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(confidence >= 0 && confidence <= 1).toBe(true)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})

/** Words of mixed texts: how many are English, are found to be, and are both. */
function english(lines: readonly LanguageLine[]): { gold: number; found: number; both: number } {
  const counts = { gold: 0, found: 0, both: 0 }
  for (const { text, english = [] } of lines) {
    const spans = languageSpans(text).filter((span) => span.language === 'en')
    for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
      const within = (start: number, end: number) => start <= index && index + word.length <= end
      const isGold = english.some(([start, end]) => within(start, end))
      const isFound = spans.some(({ start, end }) => within(start, end))
      if (isGold) counts.gold++
      if (isFound) counts.found++
      if (isGold && isFound) counts.both++
    }
  }
  return counts
}

it('finds the English of mixed texts that nothing was tuned on', () => {
  const { gold, found, both } = english(heldOut(languageLines().get('mixed') ?? []))
  console.log(`English words: ${gold}, found ${found}, right ${both}`)
  expect(both / found).toBeGreaterThan(0.94)
  expect(both / gold).toBeGreaterThan(0.8)
})
