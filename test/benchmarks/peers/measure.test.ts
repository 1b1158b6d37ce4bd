import { describe, expect, it } from 'vitest'
import { keptEmoji } from '../../../benchmarks/peers/emoji.js'
import { libraryPeer } from '../../../benchmarks/peers/library.js'
import { longestMatch } from '../../../benchmarks/peers/longestMatch.js'
import { measure } from '../../../benchmarks/peers/measure.js'
import { table } from '../../../benchmarks/peers/table.js'

const typed = [{ text: 'ô nhiễm quá, bà con kêu', words: ['ônhiễm', 'quá', ',', 'bàcon', 'kêu'] }]
const variants = { spaced: typed, typed, decomposed: typed, unaccented: typed }
const match = longestMatch(['ô nhiễm', 'bà con', 'bà con cô bác'])
const words = (found: readonly string[]) => found

describe('longest match', () => {
  it('takes the longest word of the list, and parts marks from syllables', () => {
    expect(match('Bà con cô bác, ô nhiễm!')).toEqual(['Bà con cô bác', ',', 'ô nhiễm', '!'])
    expect(match('bà con cô, 😭')).toEqual(['bà con', 'cô', ',', '😭'])
    expect(match('')).toEqual([])
  })
})

describe('the row of a peer', () => {
  it('holds its F1 in every variant, its speed, and what becomes of the text', async () => {
    const row = await measure(libraryPeer('longest', { call: match, words }), variants)
    expect(row).toMatchObject({
      spaced: 100,
      typed: 100,
      unaltered: 100,
      emojiKept: expect.any(Number),
      areOffsetsExact: null,
    })
    expect(row.speed).toBeGreaterThan(0)
  })

  it('tells offsets that are exact from those that are not', () => {
    const placed = (shift: number) => (line: string) => [{ text: line.slice(0, 1), start: shift, end: 1 + shift }]
    const peer = (shift: number) => libraryPeer('peer', { call: placed(shift), words: () => [], placed: (p) => p })
    expect(peer(0).areOffsetsExact(['đường', 'chợ'])).toBe(true)
    expect(peer(1).areOffsetsExact(['đường', 'chợ'])).toBe(false)
  })

  it('stands in the table with the ratio to ours of the same way', async () => {
    const row = await measure(libraryPeer('duluan', { call: match, words }), variants)
    const rows = [
      { ...row, speed: 3e6 },
      { ...row, name: 'slow', speed: 730 },
      { ...row, name: 'piped', way: 'pipe' as const },
    ]
    const [head, rule, ours, slow, piped] = table(rows, 'duluan').split('\n')
    expect(new Set([head, rule, ours, slow, piped].map((line) => line.length)).size).toBe(1)
    expect(slow).toMatch(/\| slow .* 730 \| +4110× \| +none \|/)
    expect(ours).toContain('3.00M')
    expect(piped).not.toContain('×')
  })
})

describe('emoji', () => {
  it('are kept when each comes back whole in a word of its own or another', () => {
    expect(keptEmoji('rác🤮 👨‍👩‍👧 1️⃣ 🇻🇳', ['rác🤮', '👨‍👩‍👧', '1️⃣', '🇻🇳'])).toEqual({ kept: 4, all: 4 })
    expect(keptEmoji('rác🤮 👨‍👩‍👧', ['rác', '\ud83e', '\udd2e', '👨', '👩', '👧'])).toEqual({ kept: 0, all: 2 })
  })

  it('are counted one by one', () => {
    expect(keptEmoji('😭😭', ['😭'])).toEqual({ kept: 1, all: 2 })
    expect(keptEmoji('😭😭', ['😭😭'])).toEqual({ kept: 2, all: 2 })
  })
})
