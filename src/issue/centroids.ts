import { addTo, dot, type Rows } from './vectors.js'

/** Group number of each row; `NONE` stands alone. */
export type Membership = Int32Array
export const NONE = -1

/** The sum of a group's rows: a centroid up to its length. */
export interface Centroid {
  readonly sum: Float64Array
  /** Squared length of the sum. */
  square: number
  size: number
}

export function centroidsOf(rows: Rows, member: Membership): Centroid[] {
  const count = member.reduce((most, group) => Math.max(most, group + 1), 0)
  const centroids = Array.from({ length: count }, () => ({ sum: new Float64Array(rows.width), square: 0, size: 0 }))
  for (let row = 0; row < rows.size; row++) {
    if (member[row] === NONE) continue
    addTo(centroids[member[row]].sum, rows, row)
    centroids[member[row]].size++
  }
  for (const centroid of centroids) centroid.square = centroid.sum.reduce((sum, x) => sum + x * x, 0)
  return centroids
}

/** Cosine of a row with a centroid; where the row is a member, with the centroid of the others. */
export function similarityTo(rows: Rows, row: number, centroid: Centroid, isMember: boolean): number {
  const product = dot(rows, row, centroid.sum)
  if (!isMember) return centroid.square > 0 ? product / Math.sqrt(centroid.square) : 0
  const rest = centroid.square - 2 * product + 1
  return rest > 1e-9 ? (product - 1) / Math.sqrt(rest) : 0
}

/** The group whose centroid is nearest, and how near; ties to the lower number. */
export function nearestCentroid(rows: Rows, row: number, centroids: readonly Centroid[], own: number) {
  let group = NONE
  let similarity = Number.NEGATIVE_INFINITY
  for (let g = 0; g < centroids.length; g++) {
    if (centroids[g].size === 0) continue
    const here = similarityTo(rows, row, centroids[g], g === own)
    if (here > similarity) {
      similarity = here
      group = g
    }
  }
  return { group, similarity }
}

/**
 * Moves every row to its nearest centroid, itself left out of its own, until nothing moves or `rounds` are over. Groups of
 * fewer than `fewest` rows lose their centroid. Spherical k-means (Dhillon & Modha 2001) from groups already found.
 */
export function reassign(rows: Rows, member: Membership, fewest: number, rounds = 12): Membership {
  let now = member
  for (let round = 0; round < rounds; round++) {
    const centroids = centroidsOf(rows, now)
    for (const centroid of centroids) if (centroid.size < fewest) centroid.size = 0
    const next = now.map((own, row) => nearestCentroid(rows, row, centroids, own).group)
    if (next.every((group, row) => group === now[row])) return next
    now = next
  }
  return now
}
