import { describe, expect, it } from 'vitest'
import { dot, type SymmetricMatrix, strongestSubspace } from '../../../benchmarks/quality/subspace.js'

function sparse(rows: readonly (readonly number[])[]): SymmetricMatrix {
  const cells = rows.map((row) => row.map((value, column) => ({ value, column })).filter(({ value }) => value !== 0))
  const ends = cells.map((_, i) => cells.slice(0, i + 1).flat().length)
  return {
    starts: Uint32Array.from([0, ...ends]),
    columns: Uint32Array.from(cells.flat(), ({ column }) => column),
    values: Float64Array.from(cells.flat(), ({ value }) => value),
  }
}

describe('the strongest subspace', () => {
  // Eigenvalues 3 and 1 on the first two cells, 0.1 on the third.
  const matrix = sparse([
    [2, 1, 0],
    [1, 2, 0],
    [0, 0, 0.1],
  ])

  it('holds the strongest eigenvectors', () => {
    const [vector] = strongestSubspace(matrix, 1, 1)
    expect(vector[0] / vector[1]).toBeCloseTo(1, 1)
    const both = strongestSubspace(matrix, 2, 1)
    expect(both.map((v) => Math.abs(v[2]) < 1e-6)).toEqual([true, true])
  })

  it('is orthonormal, and the same for the same seed', () => {
    const [a, b] = strongestSubspace(matrix, 2, 1)
    expect(dot(a, a)).toBeCloseTo(1, 12)
    expect(dot(a, b)).toBeCloseTo(0, 12)
    expect(strongestSubspace(matrix, 2, 1)).toEqual([a, b])
  })

  it('of a matrix of lower rank has zeros for what there is not', () => {
    const vectors = strongestSubspace(
      sparse([
        [1, 1],
        [1, 1],
      ]),
      5,
      1,
    )
    expect(vectors).toHaveLength(2)
    expect(dot(vectors[1], vectors[1])).toBe(0)
  })
})
