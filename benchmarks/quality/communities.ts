/** An undirected weighted graph: the edges of node i stand at `starts[i]` to `starts[i + 1]`, each edge at both its ends. */
export interface Graph {
  readonly starts: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Float64Array
  /** Weight of each node's edge to itself, counted twice as in a degree; merged nodes have one. */
  readonly loops: Float64Array
}

/** A move must gain this much modularity (unscaled), or rounding would let nodes wander. */
const LEAST_GAIN = 1e-9

/**
 * Communities of a graph: Louvain's method (Blondel, Guillaume, Lambiotte & Lefebvre 2008) with the resolution of
 * Reichardt & Bornholdt (2006): higher finds smaller ones. Nodes are visited in the order given, ties go to the lower
 * number: the same graph gives the same answer. Returns a community for every node, numbered from 0 by first member.
 */
export function communities(graph: Graph, resolution: number): Uint32Array {
  let level = graph
  const member = Uint32Array.from({ length: graph.loops.length }, (_, i) => i)
  for (;;) {
    const moved = settle(level, resolution)
    const count = renumber(moved)
    for (let i = 0; i < member.length; i++) member[i] = moved[member[i]]
    if (count === level.loops.length) return member
    level = condense(level, moved, count)
  }
}

/** Moves single nodes to the neighbouring community of greatest gain until none wants to move. */
function settle({ starts, targets, weights, loops }: Graph, resolution: number): Uint32Array {
  const size = loops.length
  const member = Uint32Array.from({ length: size }, (_, i) => i)
  const degree = Float64Array.from(loops)
  for (let i = 0; i < size; i++) for (let e = starts[i]; e < starts[i + 1]; e++) degree[i] += weights[e]
  const total = Float64Array.from(degree)
  const all = degree.reduce((sum, d) => sum + d, 0)
  const towards = new Float64Array(size)
  const seen: number[] = []
  for (let moves = 1, round = 0; moves > 0 && round < 100; round++) {
    moves = 0
    for (let i = 0; i < size; i++) {
      const own = member[i]
      seen.length = 0
      for (let e = starts[i]; e < starts[i + 1]; e++) {
        const community = member[targets[e]]
        if (towards[community] === 0) seen.push(community)
        towards[community] += weights[e]
      }
      total[own] -= degree[i]
      const price = (resolution * degree[i]) / all
      let best = own
      let highest = towards[own] - price * total[own] + LEAST_GAIN
      for (const community of seen) {
        const gain = towards[community] - price * total[community]
        if (gain > highest || (gain === highest && community < best)) {
          highest = gain
          best = community
        }
      }
      for (const community of seen) towards[community] = 0
      total[best] += degree[i]
      if (best !== own) {
        member[i] = best
        moves++
      }
    }
  }
  return member
}

/** Numbers communities from 0 by their first member, in place; returns how many there are. */
export function renumber(member: Uint32Array): number {
  const numbers = new Map<number, number>()
  for (let i = 0; i < member.length; i++) {
    let number = numbers.get(member[i])
    if (number === undefined) {
      number = numbers.size
      numbers.set(member[i], number)
    }
    member[i] = number
  }
  return numbers.size
}

/** The graph whose nodes are the communities of a graph. */
function condense({ starts, targets, weights, loops }: Graph, member: Uint32Array, count: number): Graph {
  const between: Map<number, number>[] = Array.from({ length: count }, () => new Map())
  const own = new Float64Array(count)
  for (let i = 0; i < member.length; i++) {
    own[member[i]] += loops[i]
    for (let e = starts[i]; e < starts[i + 1]; e++) {
      const from = member[i]
      const to = member[targets[e]]
      if (from === to) own[from] += weights[e]
      else between[from].set(to, (between[from].get(to) ?? 0) + weights[e])
    }
  }
  return { ...fromMaps(between), loops: own }
}

function fromMaps(edges: readonly ReadonlyMap<number, number>[]): Omit<Graph, 'loops'> {
  const starts = new Uint32Array(edges.length + 1)
  edges.forEach((own, i) => {
    starts[i + 1] = starts[i] + own.size
  })
  const targets = new Uint32Array(starts[edges.length])
  const weights = new Float64Array(starts[edges.length])
  edges.forEach((own, i) => {
    let at = starts[i]
    for (const [to, weight] of [...own].sort((a, b) => a[0] - b[0])) {
      targets[at] = to
      weights[at++] = weight
    }
  })
  return { starts, targets, weights }
}

/** A graph from the edges of each node, as maps from the other end to a weight; both ends must know an edge. */
export function graphOf(edges: readonly ReadonlyMap<number, number>[]): Graph {
  return { ...fromMaps(edges), loops: new Float64Array(edges.length) }
}

/** The nearest rows of each row, most similar first: row r's stand at `r * count`; a similarity of 0 is none. */
export interface Neighbours {
  readonly count: number
  readonly rows: Uint32Array
  readonly similarities: Float32Array
}

/** An edge where one row is among the other's nearest: its similarity, half of it where only one is. */
export function neighbourGraph({ count, rows, similarities }: Neighbours): Graph {
  const edges: Map<number, number>[] = Array.from({ length: rows.length / count }, () => new Map())
  for (let i = 0; i < rows.length; i++) {
    if (similarities[i] === 0) continue
    const from = Math.floor(i / count)
    const to = rows[i]
    const weight = (edges[from].get(to) ?? 0) + similarities[i] / 2
    edges[from].set(to, weight)
    edges[to].set(from, weight)
  }
  return graphOf(edges)
}
