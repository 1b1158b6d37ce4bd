import { describe, expect, it } from 'vitest'
import table from '#corpora/lexicon/abbreviations.js'
import { ABBREVIATIONS, Abbreviations, expansionOf } from '../../src/text/abbreviations.js'
import { isLegalSyllable } from '../../src/text/syllable.js'
import { placeTones } from '../../src/text/tones.js'

const entries = table
  .split('\n')
  .map((line) => line.split('#')[0].trim())
  .filter((line) => line !== '')
  .map((line) => line.split(/\s{2,}/))

/** What stands for itself: names of things that everyone writes so. */
const FOREIGN = new Set(['ok', 'vneid'])

describe('the table of short forms', () => {
  it('holds several hundred entries, each a key and what is read, no key twice', () => {
    expect(entries.length).toBeGreaterThan(500)
    expect(entries.filter((e) => e.length !== 2)).toEqual([])
    expect(new Set(entries.map(([key]) => key)).size).toBe(entries.length)
  })

  it('expands to legal syllables in small letters with tones in their traditional place', () => {
    const words = entries.flatMap(([, reading]) => reading.split(/ [|/] | /)).filter((s) => !FOREIGN.has(s))
    expect(words.filter((s) => !isLegalSyllable(s) || s !== placeTones(s) || s !== s.toLowerCase())).toEqual([])
  })

  it('holds no key that stands for itself by mistake', () => {
    expect(entries.filter(([key, reading]) => key === reading && !FOREIGN.has(key))).toEqual([])
  })
})

describe('expansionOf', () => {
  it('takes a key in small letters in any case, one with capitals only as written', () => {
    expect(expansionOf('UBND')?.syllables.join(' ')).toBe('ủy ban nhân dân')
    expect(expansionOf('Ubnd')).toBe(expansionOf('ubnd'))
    expect(expansionOf('CA')?.syllables.join(' ')).toBe('công an')
    expect(expansionOf('ca')).toBeUndefined()
  })

  it('takes the form as written before the one in any case', () => {
    expect(expansionOf('KH')?.syllables.join(' ')).toBe('khách hàng')
    expect(expansionOf('kh')?.syllables.join(' ')).toBe('không')
  })

  it('says where a form does not hold', () => {
    expect(expansionOf('k')?.unit).toEqual(['nghìn'])
    expect(expansionOf('ko')?.unit).toBeNull()
    expect(expansionOf('CA')?.isSyllable).toBe(true)
    expect(expansionOf('UBND')?.isSyllable).toBe(false)
  })

  it('knows nothing of other words', () => {
    expect([expansionOf('đường'), expansionOf('x'.repeat(5_000)), ABBREVIATIONS.beforeStop('Đường')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(ABBREVIATIONS.beforeStop('Q')?.syllables).toEqual(['quận'])
  })

  it('gives every reading of a form that has several, the usual one first', () => {
    expect(expansionOf('kh')?.readings.map((r) => r.join(' '))).toEqual(['không', 'khách hàng', 'kế hoạch'])
    expect(expansionOf('kh')?.syllables).toEqual(['không'])
  })
})

describe('a table of your own', () => {
  it('goes before the one that ships, which holds for the rest', () => {
    const own = new Abbreviations('TDP7\ttổ dân phố bảy\nkh  khách hàng  # here always', ABBREVIATIONS)
    expect(own.of('TDP7')?.syllables.join(' ')).toBe('tổ dân phố bảy')
    expect(own.of('kh')?.readings).toEqual([['khách', 'hàng']])
    expect(own.of('ubnd')).toBe(expansionOf('ubnd'))
    expect(expansionOf('TDP7')).toBeUndefined()
  })
})
