import type { ReportedOpinion, StreamsFile } from '../../src/streamsFile.js'
import type { GoldOpinion, GoldSet } from './gold.js'
import { groupBy } from './measures.js'

/** A gold opinion and what was found in its place: the opinion of the same submission that overlaps it most, if any. */
export interface Aligned {
  readonly submission: string
  readonly gold: GoldOpinion
  readonly found: ReportedOpinion | undefined
  readonly noise: readonly string[]
}

export function align(set: GoldSet, report: Pick<StreamsFile, 'opinions'>): Aligned[] {
  const reported = groupBy(report.opinions, (opinion) => opinion.submission)
  return set.submissions.flatMap(({ id, text, opinions, noise = [] }) =>
    opinions.map((gold) => {
      const start = text.indexOf(gold.span)
      const found = mostOverlapping(start, start + gold.span.length, reported.get(id) ?? [])
      return { submission: id, gold, found, noise }
    }),
  )
}

function mostOverlapping(start: number, end: number, opinions: readonly ReportedOpinion[]) {
  let best: ReportedOpinion | undefined
  let most = 0
  for (const opinion of opinions) {
    const overlap = Math.min(end, opinion.end) - Math.max(start, opinion.start)
    if (overlap > most) {
      best = opinion
      most = overlap
    }
  }
  return best
}
