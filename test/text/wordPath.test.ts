import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Joint, Lattice, LONGEST_WORD, MARGIN } from '../../src/text/lattice.js'
import { findPath, type PathScores } from '../../src/text/wordPath.js'

/** A lattice of `joinable.length` atoms of which nothing is known but where they may be joined. */
function latticeOf(joinable: readonly boolean[]): Lattice {
  const lattice = new Lattice()
  lattice.size = joinable.length
  lattice.keys = new Uint32Array(joinable.length + 2 * MARGIN)
  lattice.joinable = new Uint8Array(joinable.length + 2 * MARGIN)
  joinable.forEach((is, i) => {
    lattice.joinable[i + MARGIN] = is && i > 0 ? Joint.joinable : Joint.none
  })
  return lattice
}

/** Every way to cut atoms into words, as starts. */
function* cuts(joinable: readonly boolean[], from = 0): Generator<number[]> {
  if (from === joinable.length) yield []
  for (let to = from + 1; to <= joinable.length && to - from <= LONGEST_WORD; to++) {
    if (to - from > 1 && !joinable[to - 1]) return
    for (const rest of cuts(joinable, to)) yield [1, ...Array<number>(to - from - 1).fill(0), ...rest]
  }
}

describe('the path of words', () => {
  const scores: PathScores = {
    gap: (_, at) => ((at * 7919) % 13) - 6,
    mayBeLong: () => true,
    word: (_, at, length) => ((at * 104_729 + length * 31) % 17) - 8,
  }
  const scoreOf = (lattice: Lattice, starts: readonly number[]): number => {
    let sum = 0
    for (let i = 0, next = 0; i < starts.length; i = next) {
      for (next = i + 1; starts[next] === 0; next++) sum += scores.gap(lattice, next + MARGIN)
      sum += scores.word(lattice, i + MARGIN, next - i, 0)
    }
    return sum
  }

  it('is as good as the best of all there are', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), (joinable) => {
        const lattice = latticeOf(joinable)
        const starts = new Uint8Array(joinable.length)
        findPath(lattice, scores, starts, 0)
        const best = Math.max(...[...cuts(joinable)].map((cut) => scoreOf(lattice, cut)))
        expect(scoreOf(lattice, [...starts])).toBe(best)
        expect([...starts].every((start, i) => start === 1 || joinable[i])).toBe(true)
      }),
    )
  })

  it('is written from where it is told to', () => {
    const starts = new Uint8Array(5)
    findPath(latticeOf([false, false]), scores, starts, 3)
    expect([...starts]).toEqual([0, 0, 0, 1, 1])
  })
})
