import type { SubjectBase } from './base.js'
import { shippedBase } from './shipped.js'

/** The scores above what a text of the base scores on average, to the signed power 1.5: the few strong subjects speak. */
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
