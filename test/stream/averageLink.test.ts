import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageLink } from '../../src/stream/averageLink.js'

/** A symmetric matrix from the similarities above its diagonal. */
function matrix(size: number, above: (i: number, j: number) => number): Float32Array {
  const alike = new Float32Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) alike[i * size + j] = alike[j * size + i] = above(i, j)
  }
  return alike
}

/** By the book: the two groups of highest mean similarity are joined, again and again. */
function naive(alike: Float32Array, size: number, threshold: number): number[][] {
  const groups = Array.from({ length: size }, (_, i) => [i])
  const mean = (a: number[], b: number[]) =>
    a.reduce((sum, i) => sum + b.reduce((part, j) => part + alike[i * size + j], 0), 0) / (a.length * b.length)
  for (;;) {
    let best = { value: threshold, a: -1, b: -1 }
    groups.forEach((a, x) => {
      groups.slice(x + 1).forEach((b, y) => {
        const value = mean(a, b)
        if (value >= best.value && (best.a < 0 || value > best.value)) best = { value, a: x, b: x + 1 + y }
      })
    })
    if (best.a < 0) return groups.map((group) => [...group].sort((a, b) => a - b))
    groups[best.a].push(...groups.splice(best.b, 1)[0])
  }
}

function groupsOf(heads: Uint32Array): number[][] {
  const groups = new Map<number, number[]>()
  heads.forEach((head, row) => {
    groups.set(head, [...(groups.get(head) ?? []), row])
  })
  return [...groups.values()]
}

describe('average-link agglomeration', () => {
  it('finds what joining the best pair again and again finds', () => {
    const sizes = fc.integer({ min: 1, max: 9 })
    const given = sizes.chain((size) =>
      fc.tuple(
        fc.constant(size),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 }),
      ),
    )
    fc.assert(
      fc.property(given, fc.double({ min: 0.1, max: 0.9, noNaN: true }), ([size, values], threshold) => {
        // Bits of their own in each pair, so that no two means are equal.
        const alike = matrix(size, (i, j) => 0.9 * values[(i * size + j) % 36] + ((i * 37 + j * 61) % 97) / 1000)
        const expected = naive(alike, size, threshold)
        expect(groupsOf(averageLink(alike.slice(), size, threshold)).sort()).toEqual(expected.sort())
      }),
    )
  })

  it('does not chain: who is near to one end alone stays out', () => {
    const line = matrix(3, (i, j) => (j - i === 1 ? 0.8 : 0))
    expect(groupsOf(averageLink(line, 3, 0.5))).toEqual([[0, 1], [2]])
  })

  it('lets the lower row win where two are as near', () => {
    const alike = matrix(4, () => 0.6)
    expect([...averageLink(alike, 4, 0.5)]).toEqual([0, 0, 0, 0])
  })

  it('takes no rows, and rows that share nothing', () => {
    expect([...averageLink(new Float32Array(0), 0, 0.5)]).toEqual([])
    expect([...averageLink(new Float32Array(9), 3, 0.5)]).toEqual([0, 1, 2])
  })
})
