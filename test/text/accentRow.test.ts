import { describe, expect, it } from 'vitest'
import { AccentRow, Case, FIRST_FORM, MARGIN, rowOf, Token } from '../../src/text/accentRow.js'
import { Vocabulary } from '../../src/text/vocabulary.js'

const vocabulary = new Vocabulary(['đường', 'hai', 'hải', 'hỏng', 'huế'])
const tokensOf = ({ tokens, size }: AccentRow) => [...tokens.subarray(MARGIN, MARGIN + size)]
const form = (typed: string) => FIRST_FORM + vocabulary.formOf(typed)

describe('a text as the accent model sees it', () => {
  it('is forms without accents, foreign words and names, numbers and marks', () => {
    const { row } = rowOf('Duong 2 Hue bi hong, app VNeID: (hai) “x”… !!', vocabulary)
    expect(tokensOf(row)).toEqual([
      ...[form('duong'), Token.number, form('hue'), Token.word, form('hong'), Token.comma, Token.word, Token.name],
      ...[
        Token.stop,
        Token.bracket,
        form('hai'),
        Token.bracket,
        Token.quote,
        Token.word,
        Token.quote,
        Token.mark,
        Token.stop,
      ],
    ])
  })

  it('knows where its words stand', () => {
    const text = 'Duong, 3 Hue'
    const { row, places, starts, ends } = rowOf(text, vocabulary)
    expect(places.map((place, i) => [row.tokens[MARGIN + place], text.slice(starts[i], ends[i])])).toEqual([
      [form('duong'), 'Duong'],
      [form('hue'), 'Hue'],
    ])
  })

  it('tells names by capitals only where small letters stand beside them', () => {
    const casesOf = (text: string) => [...rowOf(text, vocabulary).row.cases.subarray(MARGIN, MARGIN + 3)]
    expect(casesOf('Hai duong HUE')).toEqual([Case.capital, Case.lower, Case.capitals])
    expect(casesOf('HAI DUONG HUE')).toEqual([Case.unknown, Case.unknown, Case.unknown])
    expect(casesOf('hai duong hue')).toEqual([Case.unknown, Case.unknown, Case.unknown])
  })

  it('grows with its text and can be used again', () => {
    const row = new AccentRow()
    for (let i = 0; i < 1000; i++) row.addWord(vocabulary, 'hai', Case.lower)
    expect(tokensOf(row)).toEqual(new Array(1000).fill(form('hai')))
    row.clear()
    expect(row.size).toBe(0)
    row.addWord(vocabulary, 'hỏng', Case.capital)
    row.forgetCase()
    expect([...row.tokens.subarray(0, 2 * MARGIN + 1)]).toEqual([0, 0, 0, 0, form('hong'), 0, 0, 0, 0])
    expect(row.cases[MARGIN]).toBe(Case.unknown)
    expect(row.choices[MARGIN]).toBe(0)
  })
})
