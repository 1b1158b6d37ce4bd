import { describe, expect, it } from 'vitest'
import { communities, graphOf, renumber } from '../../../benchmarks/quality/communities.js'

/** Rings of cliques, one weak edge from each to the next (Fortunato & Barthélemy 2007). */
function ringOfCliques(cliques: number, size: number) {
  const edges: Map<number, number>[] = Array.from({ length: cliques * size }, () => new Map())
  const connect = (a: number, b: number, weight: number) => {
    edges[a].set(b, weight)
    edges[b].set(a, weight)
  }
  for (let c = 0; c < cliques; c++) {
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) connect(c * size + i, c * size + j, 1)
    connect(c * size, ((c + 1) % cliques) * size + 1, 0.2)
  }
  return graphOf(edges)
}

describe('communities', () => {
  it('are the cliques of a ring of cliques', () => {
    const found = communities(ringOfCliques(6, 5), 1)
    expect([...found]).toEqual(Array.from({ length: 30 }, (_, i) => Math.floor(i / 5)))
  })

  it('grow in number with the resolution', () => {
    const graph = ringOfCliques(30, 3)
    const count = (resolution: number) => new Set(communities(graph, resolution)).size
    expect(count(0.1)).toBeLessThan(count(1))
    expect(count(1)).toBeLessThan(count(60))
  })

  it('leave nodes without an edge by themselves', () => {
    expect([...communities(graphOf([new Map(), new Map(), new Map()]), 1)]).toEqual([0, 1, 2])
  })

  it('are the same for the same graph', () => {
    const graph = ringOfCliques(9, 4)
    expect([...communities(graph, 2)]).toEqual([...communities(graph, 2)])
  })
})

describe('renumber', () => {
  it('numbers by first member and counts', () => {
    const member = Uint32Array.of(7, 3, 7, 9)
    expect(renumber(member)).toBe(3)
    expect([...member]).toEqual([0, 1, 0, 2])
  })
})
