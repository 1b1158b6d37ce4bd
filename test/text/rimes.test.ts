import { describe, expect, it } from 'vitest'
import { toneless } from '../../src/text/rimes.js'

const spellings = [...toneless()].map(([spelling]) => spelling)
const known = new Set(spellings)

describe('onsets and rimes', () => {
  it('make some 3,600 syllables before tones', () => {
    expect(spellings.length).toBeGreaterThan(3_400)
    expect(spellings.length).toBeLessThan(3_900)
  })

  it('spell k, gh, ngh before e, ê, i, y and c, g, ng before the others', () => {
    expect(['kê', 'ghe', 'nghi', 'ca', 'gô', 'ngư'].every((s) => known.has(s))).toBe(true)
    expect(['ka', 'gho', 'nghu', 'ce', 'gê', 'nge'].some((s) => known.has(s))).toBe(false)
  })

  it('let no glide follow a lip sound, but for a few loans', () => {
    expect(['voan', 'phuy'].every((s) => known.has(s))).toBe(true)
    expect(['boan', 'phoe', 'muân', 'vuy'].some((s) => known.has(s))).toBe(false)
  })

  it('write yê only without an onset or after a glide', () => {
    expect(['yên', 'quyên', 'thuyên', 'tiên'].every((s) => known.has(s))).toBe(true)
    expect(['tyên', 'iên', 'gyên'].some((s) => known.has(s))).toBe(false)
  })
})
