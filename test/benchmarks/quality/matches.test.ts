import { describe, expect, it } from 'vitest'
import { minoritiesFound, sizeError } from '../../../benchmarks/quality/matches.js'
import { count, type Pair } from '../../../benchmarks/quality/measures.js'

/** Labels of a partition, gold and found, as letters: zip('aab', 'xxy'). */
const zip = (gold: string, found: string): Pair[] => [...gold].map((label, i) => [label, found[i]])
const minorities = (gold: string, found: string, least = 3, most = 5) =>
  minoritiesFound(zip(gold, found), count([...gold]), least, most)

describe('minorities', () => {
  it('are the issues of so many opinions; smaller and larger ones are not asked for', () => {
    expect(minorities('aabbbcccccc', 'aabbbcccccc')).toEqual({ found: 1, of: 1 })
    expect(minorities('aabbbcccccc', 'aabbbcccccc', 1, 6)).toEqual({ found: 3, of: 3 })
  })

  it('are found with half of themselves in one issue, and lost with less', () => {
    expect(minorities('aaaa', 'xxyz').found).toBe(1)
    expect(minorities('aaaaa', 'xxyyz').found).toBe(0)
  })

  it('are lost in an issue that is mostly about something else', () => {
    expect(minorities('aaabbb', 'xxxxxx')).toEqual({ found: 2, of: 2 })
    expect(minorities('aaabbbbbb', 'xxxxxxxxx')).toEqual({ found: 0, of: 1 })
  })

  it('that nobody grouped are lost, and still counted', () => {
    const grouped = zip('bbb', 'xxx')
    expect(minoritiesFound(grouped, count([...'aaabbb']), 3, 5)).toEqual({ found: 1, of: 2 })
  })
})

it('the size of an issue is off by the difference to its best match, a lost issue by all of itself', () => {
  // a: 2 of 4 in x, which has 2: off by a half. b: 4 for 4. c: nothing found.
  const grouped = zip('aaabbbb', 'xxyzzzz')
  expect(sizeError(grouped, count([...'aaaabbbbcc']))).toBe(0.5)
})
