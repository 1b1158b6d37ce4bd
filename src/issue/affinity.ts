import type { SubjectBase } from './base.js'
import { shippedBase } from './shipped.js'

/** What one text says to each subject of the base that ships, in the base's order; not centred, zero where it says nothing. */
export function subjectScores(syllables: readonly string[]): Float32Array {
  const base = shippedBase()
  const scores = new Float32Array(base.subjects.length)
  base.scoreInto(scores, syllables)
  return scores
}

/**
 * Are two spans about the same matter? Cosine, -1..1, of their subject scores, centred on what a text of the base scores
 * and raised to the signed power 1.5, which lets the few strong subjects speak. 0 where either has no known term.
 */
export function affinity(a: readonly string[], b: readonly string[]): number {
  const base = shippedBase()
  const left = standing(base, a)
  const right = standing(base, b)
  let product = 0
  let leftSquare = 0
  let rightSquare = 0
  for (let s = 0; s < left.length; s++) {
    product += left[s] * right[s]
    leftSquare += left[s] * left[s]
    rightSquare += right[s] * right[s]
  }
  return product === 0 ? 0 : product / Math.sqrt(leftSquare * rightSquare)
}

function standing(base: SubjectBase, syllables: readonly string[]): Float32Array {
  const scores = new Float32Array(base.subjects.length)
  if (!base.scoreInto(scores, syllables)) return scores
  return scores.map((score, s) => {
    const above = score - base.mean[s]
    return above * Math.sqrt(Math.abs(above))
  })
}

export interface NearSubject {
  /** Id in the base. */
  readonly subject: string
  readonly name: string
  readonly theme: string
  /** Share of the strongest, 1 for the first. */
  readonly weight: number
}

/** The `n` subjects that a text speaks of most, strongest first; fewer where it says less, none where nothing is known. */
export function nearestSubjects(syllables: readonly string[], n: number): NearSubject[] {
  const { subjects } = shippedBase()
  const scores = standing(shippedBase(), syllables)
  const order = Array.from(scores, (_, s) => s).filter((s) => scores[s] > 0)
  order.sort((a, b) => scores[b] - scores[a] || a - b)
  return order.slice(0, n).map((s) => {
    const { id, name, theme } = subjects[s]
    return { subject: id, name, theme, weight: scores[s] / scores[order[0]] }
  })
}
