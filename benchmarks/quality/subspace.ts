import { randomFrom } from '../load/random.js'

/** A symmetric matrix, sparse: row r holds the cells `starts[r]` to `starts[r + 1]`. */
export interface SymmetricMatrix {
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float64Array
}

/** More change nothing that a grouping would show; four are too few. */
const ROUNDS = 8

/**
 * The `width` strongest directions of a matrix, as orthonormal vectors, each with a cell a row: subspace iteration from a
 * random start (Halko, Martinsson & Tropp 2011). What lies within the subspace is not turned into eigenvectors: dot
 * products of its rows are the same.
 */
export function strongestSubspace(matrix: SymmetricMatrix, width: number, seed: number): Float64Array[] {
  const random = randomFrom(seed)
  const size = matrix.starts.length - 1
  let vectors: Float64Array[] = Array.from({ length: Math.min(width, size) }, () =>
    Float64Array.from({ length: size }, () => random() - 0.5),
  )
  for (let round = 0; round < ROUNDS; round++) {
    vectors = vectors.map((vector) => times(matrix, vector))
    orthonormalise(vectors)
  }
  return vectors
}

function times({ starts, columns, values }: SymmetricMatrix, vector: Float64Array): Float64Array {
  const product = new Float64Array(vector.length)
  for (let row = 0; row < product.length; row++) {
    let sum = 0
    for (let k = starts[row]; k < starts[row + 1]; k++) sum += values[k] * vector[columns[k]]
    product[row] = sum
  }
  return product
}

/** Gram and Schmidt, in place; a vector that the ones before it span becomes zero. */
function orthonormalise(vectors: readonly Float64Array[]): void {
  vectors.forEach((vector, k) => {
    const before = dot(vector, vector)
    for (let j = 0; j < k; j++) add(vector, vectors[j], -dot(vector, vectors[j]))
    const left = dot(vector, vector)
    const scale = left > 1e-18 * before ? 1 / Math.sqrt(left) : 0
    for (let i = 0; i < vector.length; i++) vector[i] *= scale
  })
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}

/** `vector += weight * other`. */
export function add(vector: Float64Array, other: Float64Array, weight: number): void {
  for (let i = 0; i < vector.length; i++) vector[i] += weight * other[i]
}
