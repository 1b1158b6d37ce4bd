/** How the issues of readers come out one by one: each beside the found issue that holds most of it. */
import { commonest, count, type Pair } from './measures.js'
import type { Found } from './scores.js'

/** The found issue that holds most of a gold issue: how many of it, and its whole size. */
function bestMatch(grouped: readonly Pair[], issue: string) {
  const best = commonest(count(grouped.filter(([gold]) => gold === issue).map(([, found]) => found)))
  return best && { held: best.size, size: grouped.filter(([, found]) => found === best.value).length }
}

/** By how much of its true size the best match of a gold issue is off; of all gold issues, the median. */
export function sizeError(grouped: readonly Pair[], issues: ReadonlyMap<string, number>): number {
  const errors = [...issues].map(([issue, n]) => Math.abs((bestMatch(grouped, issue)?.size ?? 0) - n) / n)
  return errors.sort((a, b) => a - b)[Math.floor(errors.length / 2)] ?? 0
}

/**
 * Of the gold issues of `least` to `most` opinions, those that have an issue of their own: one that holds half of theirs or
 * more, and is made up of them by half or more. `grouped` leaves out the opinions that stand alone; `issues` has the size
 * of every gold issue.
 */
export function minoritiesFound(
  grouped: readonly Pair[],
  issues: ReadonlyMap<string, number>,
  least: number,
  most: number,
): Found {
  const minorities = [...issues].filter(([, n]) => n >= least && n <= most)
  const found = minorities.filter(([issue, n]) => {
    const best = bestMatch(grouped, issue)
    return best !== undefined && best.held >= n / 2 && best.held >= best.size / 2
  })
  return { found: found.length, of: minorities.length }
}
