import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NONE } from '../../src/issue/groups.js'
import { chainsOf, obeyLinks } from '../../src/issue/links.js'

describe('chainsOf', () => {
  it('joins what shares a member, ascending, and leaves single ones out', () => {
    expect(chainsOf([[5, 3], [9], [7, 8], [3, 1], [8, 7]])).toEqual([
      [1, 3, 5],
      [7, 8],
    ])
  })
})

describe('obeyLinks', () => {
  const TEXTS = 8
  const text = fc.integer({ min: 0, max: TEXTS - 1 })
  const pairs = fc.array(fc.tuple(text, text), { maxLength: 6 })

  it('keeps every link that does not contradict another, whatever the groups', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: NONE, max: 2 }), { minLength: TEXTS, maxLength: TEXTS }),
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
          minLength: TEXTS,
          maxLength: TEXTS,
        }),
        pairs,
        pairs,
        (groups, cosines, must, cannot) => {
          const chains = chainsOf(must)
          const unitOf = (x: number) => chains.find((chain) => chain.includes(x))?.[0] ?? x
          const apart = cannot.filter(([a, b]) => unitOf(a) !== unitOf(b))
          const member = Int32Array.from(groups)
          obeyLinks(member, { pinned: new Map(), chains, apart }, 3, (x, group) => cosines[x][group] ?? 0, 0.5)
          for (const chain of chains) {
            expect(new Set(chain.map((x) => member[x])).size).toBe(1)
            expect(member[chain[0]]).not.toBe(NONE)
          }
          for (const [a, b] of apart) expect(member[a] === NONE || member[a] !== member[b]).toBe(true)
        },
      ),
    )
  })
})
