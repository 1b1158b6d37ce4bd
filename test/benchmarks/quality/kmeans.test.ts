import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kMeans } from '../../../benchmarks/quality/kmeans.js'
import type { SparseVector } from '../../../benchmarks/quality/sparse.js'

const bag = (text: string): SparseVector => new Map(text.split(' ').map((word) => [word, 1]))
const TEXTS = [
  'rác không ai lấy',
  'rác ba ngày lấy',
  'xe buýt trễ giờ',
  'rác hôi ngày lấy',
  'buýt bỏ trạm giờ',
  'xe buýt bỏ trạm',
]

describe('k-means', () => {
  it('puts what shares words together', () => {
    const clusters = kMeans(TEXTS.map(bag), 2, 1)
    const [rubbish, bus] = [clusters[0], clusters[2]]
    expect(rubbish).not.toBe(bus)
    expect(clusters).toEqual([rubbish, rubbish, bus, rubbish, bus, bus])
  })

  it('gives the same clusters for the same seed, as many as asked at most, and one to every item', () => {
    const texts = fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), fc.integer(), (some, k, seed) => {
        const clusters = kMeans(some.map(bag), k, seed)
        expect(clusters).toHaveLength(some.length)
        expect(clusters.every((cluster) => cluster >= 0 && cluster < k)).toBe(true)
        expect(kMeans(some.map(bag), k, seed)).toEqual(clusters)
      }),
    )
  })
})
