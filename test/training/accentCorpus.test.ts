import { describe, expect, it } from 'vitest'
import { AccentRow, Case, FIRST_FORM, MARGIN, Token } from '../../src/text/accentRow.js'
import { AccentCorpus, NO_GOLD, typedText, wordsOf } from '../../src/training/accentCorpus.js'

const corpus = new AccentCorpus([
  { lines: ['Đường Huế hỏng 2 chỗ, app báo lỗi.', 'toi hoi may lan roi ma chua thay ai tra loi'], times: 10 },
  { lines: ['Huệ hỏng'], times: 4 },
])

function read(line: number, marks: boolean, capitals: boolean) {
  const row = new AccentRow()
  const golds = new Uint8Array(50)
  corpus.read(line, row, golds, marks, capitals)
  return {
    tokens: [...row.tokens.subarray(MARGIN, MARGIN + row.size)],
    cases: [...row.cases.subarray(MARGIN, MARGIN + row.size)],
    golds: [...golds.subarray(0, row.size)],
  }
}

describe('text to learn accents from', () => {
  it('knows the syllables that were seen often enough, and no foreign words', () => {
    expect(corpus.vocabulary.syllables).toEqual(['báo', 'chỗ', 'đường', 'hỏng', 'huế', 'lỗi'])
  })

  it('leaves out lines typed without accents', () => {
    expect(corpus.size).toBe(2)
    expect(corpus.times).toEqual([10, 4])
    expect(typedText('toi hoi may lan roi ma chua thay')).toBeNull()
    expect(typedText('12 / 8')).toBeNull()
    expect(typedText('Hoà giải')).toBe('Hòa giải')
    expect(wordsOf('Hòa giải 2 lần, chưa!')).toEqual(['hòa', 'giải', 'lần', 'chưa'])
  })

  it('is read with what was meant beside what would have been typed', () => {
    const form = (typed: string) => FIRST_FORM + corpus.vocabulary.formOf(typed)
    const { tokens, cases, golds } = read(0, true, true)
    expect(tokens).toEqual([
      ...[form('duong'), form('hue'), form('hong'), Token.number, form('cho'), Token.comma],
      ...[Token.word, form('bao'), form('loi'), Token.stop],
    ])
    expect(cases.slice(0, 3)).toEqual([Case.capital, Case.capital, Case.lower])
    expect(golds).toEqual([0, 0, 0, NO_GOLD, 0, NO_GOLD, NO_GOLD, 0, 0, NO_GOLD])
    expect(read(1, true, true).golds).toEqual([NO_GOLD, 0])
  })

  it('is read without marks and numbers, or without capitals, when asked to', () => {
    expect(read(0, false, true).tokens.length).toBe(7)
    expect(new Set(read(0, false, false).cases)).toEqual(new Set([Case.unknown]))
  })
})
