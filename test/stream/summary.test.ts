import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../src/model.js'
import { add, empty, finish, merge, type StreamSummary, type Tally } from '../../src/stream/index.js'

const tally: fc.Arbitrary<Tally> = fc.record({
  issue: fc.constantFrom('', 'I01', 'I02'),
  stance: fc.constantFrom(...STANCES),
  period: fc.constantFrom('2026-08', '2026-09'),
  unit: fc.constantFrom('', 'Phường Bến Đò', 'Xã Vạn Hải', 'Hội Nông dân'),
  collaborator: fc.constantFrom('', 'CTV-01', 'CTV-02'),
  distinct: fc.boolean(),
  sentiment: fc.double({ min: -1, max: 1, noNaN: true }),
  intensity: fc.double({ min: 0, max: 1, noNaN: true }),
})
const tallies = fc.array(tally, { maxLength: 40 })
const of = (list: readonly Tally[]) => list.reduce(add, empty())
/** What a summary holds, in an order of its own. */
const plain = (summary: StreamSummary) =>
  [...summary]
    .map(
      ([key, cell]) =>
        [key, { ...cell, units: [...cell.units].sort(), collaborators: [...cell.collaborators].sort() }] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))

describe('a stream summary', () => {
  it('is the same however the tallies were sharded', () => {
    fc.assert(
      fc.property(tallies, fc.array(fc.nat(3)), (list, shardOf) => {
        const shards = [0, 1, 2, 3].map((n) => of(list.filter((_, i) => (shardOf[i] ?? 0) === n)))
        expect(plain(shards.reduce(merge, empty()))).toEqual(plain(of(list)))
      }),
    )
  })

  it('merges in any order and any grouping', () => {
    fc.assert(
      fc.property(tallies, tallies, tallies, (a, b, c) => {
        const left = merge(merge(of(a), of(b)), of(c))
        expect(plain(merge(of(a), merge(of(b), of(c))))).toEqual(plain(left))
        expect(plain(merge(merge(of(c), of(a)), of(b)))).toEqual(plain(left))
      }),
    )
  })

  it('leaves what it merges from as it was', () => {
    const from = of([
      {
        issue: 'I01',
        stance: 'support',
        period: '2026-09',
        unit: 'Xã Vạn Hải',
        collaborator: 'CTV-18',
        distinct: true,
        sentiment: 1,
        intensity: 0.5,
      },
    ])
    const before = plain(from)
    const into = merge(empty(), from)
    merge(into, from)
    expect(plain(from)).toEqual(before)
  })

  it('counts copies as opinions, not as distinct ones, and leaves them out of the means', () => {
    const base = {
      issue: 'I01',
      stance: 'concern',
      period: '2026-09',
      unit: 'Phường Bến Đò',
      collaborator: 'CTV-01',
    } as const
    const summary = of([
      { ...base, distinct: true, sentiment: -0.8, intensity: 0.6 },
      { ...base, distinct: true, sentiment: -0.4, intensity: 0.2 },
      { ...base, distinct: false, sentiment: -1, intensity: 1, unit: 'Xã Vạn Hải', collaborator: 'CTV-18' },
    ])
    expect(finish(summary.values())).toEqual({
      opinions: 3,
      distinct: 2,
      units: 2,
      collaborators: 2,
      sentiment: -0.6,
      intensity: 0.4,
    })
    expect(finish([...summary.values()].filter((cell) => cell.stance === 'support'))).toEqual({
      opinions: 0,
      distinct: 0,
      units: 0,
      collaborators: 0,
      sentiment: 0,
      intensity: 0,
    })
  })
})
