/** Weights by term. */
export type SparseVector<Term = string> = ReadonlyMap<Term, number>

export function dot<Term>(a: SparseVector<Term>, b: SparseVector<Term>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let total = 0
  for (const [term, weight] of few) total += weight * (many.get(term) ?? 0)
  return total
}

/** The same direction at length 1. */
export function unit<Term>(vector: SparseVector<Term>): SparseVector<Term> {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return new Map([...vector].map(([term, weight]) => [term, weight / length]))
}
