import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/text/languageWords.js'
import { TypeMemory } from '../../src/text/typeMemory.js'

/** The two numbers of every word of a text. */
function look(memory: TypeMemory, text: string): number[][] {
  const { size, starts, ends, hashes, checks } = wordsOf(text)
  return Array.from({ length: size }, (_, i) => {
    const at = memory.at(text, starts[i], ends[i], hashes[i], checks[i])
    return [memory.values[at], memory.values[at + 1]]
  })
}

describe('TypeMemory', () => {
  it('learns each type once, and keeps its numbers', () => {
    const learnt: string[] = []
    const memory = new TypeMemory(2, (word) => {
      learnt.push(word)
      return [word.length, -learnt.length]
    })
    const text = 'xe hỏng, xe lại hỏng; Xe'
    expect(look(memory, text)).toEqual([
      [2, -1],
      [4, -2],
      [2, -1],
      [3, -3],
      [4, -2],
      [2, -4],
    ])
    expect(learnt).toEqual(['xe', 'hỏng', 'lại', 'Xe'])
  })

  it('tells a hundred thousand types apart, starting anew when it is full', () => {
    const memory = new TypeMemory(2, (word) => [word.length, word.charCodeAt(0)])
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'
    const words: string[] = []
    for (const a of letters)
      for (const b of letters) for (const c of letters) for (const d of 'bcdg') words.push(d + a + b + c + c)
    expect(words.length).toBeGreaterThan(90_000)
    expect(look(memory, words.join(' '))).toEqual(words.map((word) => [word.length, word.charCodeAt(0)]))
  })
})
