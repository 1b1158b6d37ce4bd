import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adjustedMutualInformation,
  adjustedRand,
  bcubed,
  classification,
  type Pair,
  purity,
  vMeasure,
} from '../../../benchmarks/quality/measures.js'

/** Labels of a partition, gold and predicted, as digits: zip('0011', '0102'). */
const zip = (gold: string, predicted: string): Pair[] => [...gold].map((label, i) => [label, predicted[i]])
const partitions = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { minLength: 3, maxLength: 60 })
  .map((items) => items.map(([gold, predicted]): Pair => [String(gold), String(predicted)]))
const MEASURES = {
  bcubed: (pairs: Pair[]) => bcubed(pairs).f1,
  adjustedRand,
  vMeasure,
  adjustedMutualInformation,
}

describe('B-cubed', () => {
  it('is as worked out by hand', () => {
    // Items a a b b in groups x x x y. Precision (2/3 + 2/3 + 1/3 + 1) / 4, recall (1 + 1 + 1/2 + 1/2) / 4.
    const { precision, recall, f1 } = bcubed(zip('aabb', 'xxxy'))
    expect(precision).toBeCloseTo(2 / 3, 12)
    expect(recall).toBeCloseTo(3 / 4, 12)
    expect(f1).toBeCloseTo(12 / 17, 12)
  })

  it('is the published figure for the two responses of Bagga and Baldwin (1998)', () => {
    // Truth {1..5} {6 7} {8..12}; the response that joins the small chain to a large one hurts less than joining the large ones.
    const truth = '111112233333'
    expect(bcubed(zip(truth, '111112222222')).precision).toBeCloseTo(0.7619, 4)
    expect(bcubed(zip(truth, '111112211111')).precision).toBeCloseTo(0.5833, 4)
    expect(bcubed(zip(truth, '111112211111')).recall).toBe(1)
  })

  it('of a part of the items still knows the groups of all', () => {
    const all = zip('aabb', 'xxxy')
    expect(bcubed(all, [all[2]])).toMatchObject({ precision: 1 / 3, recall: 1 / 2 })
    expect(bcubed(all, []).f1).toBe(0)
  })
})

describe('the indices adjusted for chance', () => {
  it('are the values scikit-learn documents', () => {
    // adjusted_rand_score([0, 0, 1, 2], [0, 0, 1, 1]) and ([0, 0, 1, 1], [0, 1, 2, 3]).
    expect(adjustedRand(zip('0012', '0011'))).toBeCloseTo(0.5714, 4)
    expect(adjustedRand(zip('0000', '0123'))).toBe(0)
    expect(adjustedMutualInformation(zip('0000', '0123'))).toBeCloseTo(0, 12)
  })

  it('go below zero when a partition agrees less than chance would', () => {
    // 2 + 2 crossed with 2 + 2: no pair together in both; expected 2 * 2 / 6, most 2, so (0 - 2/3) / (2 - 2/3).
    expect(adjustedRand(zip('0011', '0101'))).toBeCloseTo(-0.5, 12)
    // Expected information: two of six pairings share all (ln 2), four share none: ln 2 / 3. So (0 - 1/3) / (1 - 1/3).
    expect(adjustedMutualInformation(zip('0011', '0101'))).toBeCloseTo(-0.5, 10)
  })
})

describe('V-measure', () => {
  it('is as worked out by hand', () => {
    // Four singletons for two classes: homogeneity 1, completeness ln 2 / ln 4.
    expect(vMeasure(zip('0011', '0123'))).toBeCloseTo(2 / 3, 12)
  })
})

describe('all measures of a partition', () => {
  it.each(Object.entries(MEASURES))('%s is 1 for the gold partition under other names', (_, measure) => {
    fc.assert(
      fc.property(partitions, (pairs) => {
        expect(measure(pairs.map(([gold]): Pair => [gold, `group ${gold}`]))).toBeCloseTo(1, 9)
      }),
    )
  })

  it.each(Object.entries(MEASURES))(
    '%s does not change when the items are turned round or the sides change places',
    (_, measure) => {
      fc.assert(
        fc.property(partitions, (pairs) => {
          const value = measure(pairs)
          expect(measure([...pairs].reverse())).toBeCloseTo(value, 9)
          expect(measure(pairs.map(([gold, predicted]): Pair => [predicted, gold]))).toBeCloseTo(value, 9)
          expect(value).toBeLessThan(1 + 1e-9)
        }),
      )
    },
  )
})

describe('purity', () => {
  it('counts whoever is in the majority of its group', () => {
    expect(purity(zip('aabbc', 'xxxyy'))).toBeCloseTo(3 / 5, 12)
    expect(purity([])).toBe(0)
  })
})

describe('classification', () => {
  it('gives each class of the gold labels the same weight in macro-F1', () => {
    // a: 3 of 4 found, one more called a: 2·3 / (4 + 4). b: 1 of 2 found: 2·1 / (2 + 2).
    const { accuracy, macroF1, f1 } = classification(zip('aaaabb', 'aaabab'))
    expect(accuracy).toBeCloseTo(4 / 6, 12)
    expect(f1).toEqual({ a: 0.75, b: 0.5 })
    expect(macroF1).toBeCloseTo(0.625, 12)
  })

  it('counts a missing answer as wrong, and no class that nobody wrote', () => {
    const { accuracy, f1 } = classification([
      ['support', 'support'],
      ['support', 'missing'],
    ])
    expect(accuracy).toBe(0.5)
    expect(Object.keys(f1)).toEqual(['support'])
  })
})
