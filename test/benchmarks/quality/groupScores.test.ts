import { describe, expect, it } from 'vitest'
import { meanScores, rowsOf, scoreGroups } from '../../../benchmarks/quality/groupScores.js'
import { adjustedRand, bcubed, type Pair } from '../../../benchmarks/quality/measures.js'

/** Texts about matters a, b, …, those without accents in capitals. */
const texts = (matters: string) =>
  [...matters].map((letter) => ({
    text: letter,
    matter: letter.toLowerCase(),
    noise: [letter === letter.toLowerCase() ? 'none' : 'unaccented'],
  }))

describe('scoring groups', () => {
  it('gives full marks to the matters themselves', () => {
    expect(scoreGroups(texts('aaabbbbcccccc'), [1, 1, 1, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0])).toEqual({
      bcubed: 1,
      ari: 1,
      ami: 1,
      purity: 1,
      found: { found: 3, of: 3 },
      alone: { found: 0, of: 13 },
      minorities: { found: 2, of: 2 },
      noise: { none: { texts: 13, bcubed: 1 } },
    })
  })

  it('takes a group of one text for a text alone: no issue, and no part of purity', () => {
    const scores = scoreGroups(texts('aaabb'), [1, 1, 2, null, 1])
    expect(scores.found).toEqual({ found: 1, of: 2 })
    expect(scores.alone).toEqual({ found: 2, of: 5 })
    expect(scores.purity).toBeCloseTo(2 / 3, 12)
    const pairs: Pair[] = [...'aaabb'].map((matter, i) => [matter, 'xxyzx'[i]])
    expect(scores.bcubed).toBe(bcubed(pairs).f1)
    expect(scores.ari).toBe(adjustedRand(pairs))
  })

  it('tells lines without accents from clean ones, among the groups of all', () => {
    // The A stands with the b's: precision 1/3, recall 1/2. The a: alone, precision 1, recall 1/2.
    const { noise } = scoreGroups(texts('aAbb'), [null, 1, 1, 1])
    expect(noise.unaccented).toEqual({ texts: 1, bcubed: 0.4 })
    expect(noise.none.texts).toBe(3)
  })
})

describe('the mean of several sets', () => {
  const one = scoreGroups(texts('aaaBBB'), [1, 1, 1, 2, 2, 2])
  const other = scoreGroups(texts('aabb'), [1, 1, 1, 1])
  const mean = meanScores([one, other])

  it('averages indices and adds up counts', () => {
    expect(mean.ari).toBe((1 + 0) / 2)
    expect(mean.found).toEqual({ found: 3, of: 4 })
    expect(mean.minorities).toEqual({ found: 2, of: 2 })
  })

  it('weighs a kind of noise by its texts', () => {
    expect(mean.noise.unaccented).toEqual({ texts: 3, bcubed: 1 })
    expect(mean.noise.none.bcubed).toBeCloseTo((3 * 1 + 4 * (2 / 3)) / 7, 12)
  })

  it('is a table with a row a measure, clean lines called so', () => {
    expect(rowsOf(mean)).toMatchObject({
      'share alone': 0,
      'B-cubed F1, clean (7)': mean.noise.none.bcubed,
      'B-cubed F1, unaccented (3)': 1,
    })
  })
})
