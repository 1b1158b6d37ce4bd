import { describe, expect, it } from 'vitest'
import { AccentRow, Case, MARGIN } from '../../src/text/accentRow.js'
import { BitReader } from '../../src/text/bitReader.js'
import { ENTRY_STATES, EntrySets } from '../../src/text/entrySets.js'
import { KeyTable } from '../../src/text/keyTable.js'
import { Vocabulary } from '../../src/text/vocabulary.js'
import { entriesOf } from '../../src/training/accentEntries.js'
import { BitWriter } from '../../src/training/bitWriter.js'
import { writeKeyTable } from '../../src/training/keyPairs.js'

const vocabulary = new Vocabulary(['bảo', 'báo', 'hiểm', 'hiếm', 'hội', 'hỏi', 'mạng', 'xã', 'xa'])

function statesOf(words: readonly string[], typed: string): number[][] {
  const writer = new BitWriter()
  writeKeyTable(writer, entriesOf(words, vocabulary))
  const sets = new EntrySets(new KeyTable(new BitReader(writer.finish())))
  const row = new AccentRow()
  for (const word of typed.split(' ')) row.addWord(vocabulary, word, Case.unknown)
  return typed.split(' ').map((_, i) => {
    sets.moveTo(row, MARGIN + i)
    return [sets.state(0), sets.state(1)]
  })
}

/** Kinds of entries of two, three and four syllables, then the rank of the candidate. */
const state = (two: number, three: number, four: number, rank: number) => ((two * 4 + three) * 4 + four) * 5 + rank

describe('dictionary entries over a row', () => {
  it('tell a candidate that stands in one alone, one that does not, and a place without entries', () => {
    expect(statesOf(['bảo hiểm'], 'bao hiem xa')).toEqual([
      [state(3, 0, 0, 0), state(1, 0, 0, 1)],
      [state(3, 0, 0, 0), state(1, 0, 0, 1)],
      [state(0, 0, 0, 0), state(0, 0, 0, 1)],
    ])
  })

  it('tell entries by length, and candidates of several entries', () => {
    const states = statesOf(['bảo hiểm', 'xã hội', 'xa hội', 'bảo hiểm xã hội'], 'bao hiem xa hoi')
    expect(states[0][0]).toBe(state(3, 0, 3, 0))
    expect(states[2]).toEqual([state(2, 0, 3, 0), state(2, 0, 1, 1)])
    expect(Math.max(...states.flat())).toBeLessThan(ENTRY_STATES)
  })

  it('forget an entry once its syllables are past', () => {
    expect(statesOf(['bảo hiểm'], 'bao hiem mang xa hoi xa')[5]).toEqual([state(0, 0, 0, 0), state(0, 0, 0, 1)])
  })
})
