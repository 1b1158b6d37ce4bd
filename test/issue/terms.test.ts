import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STOP_SYLLABLES } from '../../src/issue/stopwords.js'
import { terms } from '../../src/issue/terms.js'
import { hash, join } from '../../src/text/hash.js'

const pair = (a: string, b: string) => join(hash(a), hash(b))

describe('terms', () => {
  it('are the telling syllables and the pairs that hold one', () => {
    expect(terms(['cống', 'bị', 'nghẹt'])).toEqual([
      hash('cống'),
      pair('cống', 'bị'),
      hash('nghẹt'),
      pair('bị', 'nghẹt'),
    ])
  })

  it('leave out stop syllables and pairs of them', () => {
    expect(terms(['tôi', 'thấy', 'rất', 'là'])).toEqual([])
  })

  it('keep repeats, for the count of a term in its text', () => {
    expect(terms(['ngập', 'ngập'])).toEqual([hash('ngập'), hash('ngập'), pair('ngập', 'ngập')])
  })

  it('tell the order of a pair', () => {
    expect(terms(['đường', 'sắt'])[2]).not.toBe(terms(['sắt', 'đường'])[2])
  })

  it('are fewer than two a syllable, whatever the text', () => {
    const syllable = fc.constantFrom('mưa', 'ngập', 'và', 'của', 'cống', 'wifi', 'không')
    fc.assert(
      fc.property(fc.array(syllable), (syllables) => {
        const telling = syllables.filter((s) => !STOP_SYLLABLES.has(s)).length
        const found = terms(syllables).length
        expect(found).toBeGreaterThanOrEqual(telling)
        expect(found).toBeLessThanOrEqual(Math.max(0, telling + syllables.length - 1))
      }),
    )
  })
})
