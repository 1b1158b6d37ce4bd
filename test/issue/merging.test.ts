import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohesion } from '../../src/issue/cohesion.js'
import { type Groups, mergeGroups } from '../../src/issue/merging.js'
import { GroupSums } from '../../src/issue/sums.js'
import { cosine } from './rows.js'

const CHANCE = 0.2

/** Each row a group of its own. */
function alone(dense: readonly (readonly number[])[]): Groups {
  const unit = dense.map((row) => Float64Array.from(row, (x) => x / (Math.hypot(...row) || 1)))
  const sums = GroupSums.of(unit, dense[0].length)
  const sizes = new Uint32Array(dense.length).fill(1)
  const pairs = new Float64Array(dense.length)
  const empty = (group: number) => {
    sums.of(group).fill(0)
    sizes[group] = 0
    pairs[group] = 0
  }
  return { member: Int32Array.from(dense, (_, i) => i), groupCount: dense.length, sizes, pairs, sums, empty }
}

describe('mergeGroups', () => {
  it('joins what is alike, and says of each group where it went', () => {
    const groups = alone([
      [3, 1, 0, 0],
      [4, 1, 0, 0],
      [0, 0, 3, 1],
      [0, 0, 2, 1],
    ])
    const into = mergeGroups(groups, cohesion(CHANCE))
    expect(into && [into[0] === into[1], into[2] === into[3], into[0] === into[2]]).toEqual([true, true, false])
    expect([...groups.sizes].filter((size) => size > 0)).toEqual([2, 2])
  })

  it('tells that there is nothing to merge', () => {
    expect(
      mergeGroups(
        alone([
          [1, 0],
          [0, 1],
        ]),
        cohesion(CHANCE),
      ),
    ).toBeUndefined()
  })

  it('leaves no pair of groups that would gain by merging, and keeps count of their pairs', () => {
    const vector = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 })
    const rows = fc.array(
      vector.filter((row) => row.some((x) => x > 0)),
      { minLength: 2, maxLength: 10 },
    )
    fc.assert(
      fc.property(rows, (dense) => {
        const groups = alone(dense)
        const into = mergeGroups(groups, cohesion(CHANCE)) ?? groups.member
        const members = (group: number) => dense.filter((_, row) => into[row] === group)
        const between = (a: number, b: number) =>
          members(a).reduce((sum, x) => sum + members(b).reduce((of, y) => of + cosine(x, y), 0), 0)
        const worth = (size: number, pairs: number) => cohesion(CHANCE)(size, pairs)
        const living = [...new Set(into)]
        for (const a of living) {
          expect(groups.pairs[a]).toBeCloseTo(between(a, a) - groups.sizes[a], 6)
          for (const b of living.filter((other) => other > a)) {
            const [of, and] = [groups.sizes[a], groups.sizes[b]]
            const together = groups.pairs[a] + groups.pairs[b] + 2 * between(a, b)
            const gain = worth(of + and, together) - worth(of, groups.pairs[a]) - worth(and, groups.pairs[b])
            expect(gain).toBeLessThan(1e-5)
          }
        }
      }),
    )
  })
})
