import { oneOf, type Random, randomFrom } from '../load/random.js'
import { dot, type SparseVector, unit } from './sparse.js'

const ROUNDS = 100
/** As many starts as scikit-learn's KMeans long had; the tightest is kept. */
const STARTS = 10

/**
 * k-means (Lloyd 1982) on vectors of unit length, started by k-means++ (Arthur and Vassilvitskii 2007): the cluster of each.
 * The same seed gives the same clusters.
 */
export function kMeans(vectors: readonly SparseVector[], k: number, seed: number): number[] {
  const random = randomFrom(seed)
  const units = vectors.map(unit)
  let best: { clusters: number[]; spread: number } | undefined
  for (let start = 0; start < STARTS; start++) {
    const once = lloyd(units, plusPlus(units, k, random))
    if (best === undefined || once.spread < best.spread) best = once
  }
  return best?.clusters ?? []
}

function lloyd(vectors: readonly SparseVector[], centroids: SparseVector[]) {
  let clusters: number[] = []
  let spread = 0
  for (let round = 0; round < ROUNDS; round++) {
    const squares = centroids.map((centroid) => dot(centroid, centroid))
    const distances = vectors.map((v) => centroids.map((c, i) => 1 - 2 * dot(v, c) + squares[i]))
    const next = distances.map((row) => row.indexOf(Math.min(...row)))
    spread = next.reduce((total, cluster, i) => total + distances[i][cluster], 0)
    if (next.every((cluster, i) => cluster === clusters[i])) break
    clusters = next
    centroids = centroids.map((old, c) => {
      const members = vectors.filter((_, i) => next[i] === c)
      return members.length === 0 ? old : mean(members)
    })
  }
  return { clusters, spread }
}

/** Starting points far from each other: each next one drawn by its squared distance to those there. */
function plusPlus(vectors: readonly SparseVector[], k: number, random: Random): SparseVector[] {
  const centroids = [oneOf(random, vectors)]
  const nearest = vectors.map((v) => 2 - 2 * dot(v, centroids[0]))
  while (centroids.length < k) {
    const centroid = vectors[drawn(nearest, random)]
    centroids.push(centroid)
    for (const [i, v] of vectors.entries()) nearest[i] = Math.min(nearest[i], 2 - 2 * dot(v, centroid))
  }
  return centroids
}

/** An index, by weight. */
function drawn(weights: readonly number[], random: Random): number {
  let left = random() * weights.reduce((total, weight) => total + weight, 0)
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left <= 0) return i
  }
  return weights.length - 1
}

function mean(vectors: readonly SparseVector[]): SparseVector {
  const total = new Map<string, number>()
  for (const vector of vectors) {
    for (const [term, weight] of vector) total.set(term, (total.get(term) ?? 0) + weight / vectors.length)
  }
  return total
}
