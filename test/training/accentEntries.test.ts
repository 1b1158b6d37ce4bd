import { describe, expect, it } from 'vitest'
import { entryKey } from '../../src/text/accentContext.js'
import { FIRST_FORM } from '../../src/text/accentRow.js'
import { Vocabulary } from '../../src/text/vocabulary.js'
import { entriesOf } from '../../src/training/accentEntries.js'

const vocabulary = new Vocabulary(['bảo', 'báo', 'hiểm', 'hiếm', 'tử', 'tự'])

describe('entries of the dictionary', () => {
  it('join the candidates of all words that look the same without accents', () => {
    const entries = entriesOf(['báo tử', 'bảo tử', 'Bảo hiểm'], vocabulary)
    const key = entryKey(
      ['bao', 'tu'].map((typed) => FIRST_FORM + vocabulary.formOf(typed)),
      0,
      2,
    )
    expect(entries.size).toBe(2)
    expect(entries.get(key)).toEqual([0, 0x10, 1])
  })

  it('are words of two to four known syllables', () => {
    expect(entriesOf(['bảo', 'bảo hiểm internet', 'bảo hiểm bảo hiểm bảo', ''], vocabulary).size).toBe(0)
  })
})
