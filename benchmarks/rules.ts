import { STANCES, type Stance } from '../src/model.js'
import { type FoundCue, findCues } from '../src/opinion/cues.js'
import type { CueKind } from '../src/opinion/lexicon.js'
import type { Line } from '../src/opinion/line.js'

/** What a cue speaks for, by its strength; set by hand, from what the kinds mean. Praise and complaint go by value. */
const SPEAKS: Partial<Record<CueKind, Partial<Record<Stance, number>>>> = {
  support: { support: 1.5 },
  thanks: { support: 1 },
  oppose: { oppose: 1 },
  stop: { oppose: 0.5 },
  doubt: { oppose: 0.25, concern: 0.75 },
  worry: { concern: 1 },
  request: { propose: 0.75 },
  wish: { propose: 1 },
  inquiry: { neutral: 1 },
  inform: { neutral: 0.75 },
  irony: { concern: 0.75 },
}
/** A cue among the first two tokens opens the text: it tells more of what the writer is up to. */
const OPENING = 1.5
const SENTIMENT: Record<Stance, number> = { support: 1, concern: -1, oppose: -1, propose: 0, neutral: 0 }

/**
 * The stance and sentiment sign that lexicon and rules alone would give: what the model has to beat, and a check that
 * the lexicon is sound. Without any cue it says concern, the commonest by far.
 */
export function judgeByRules(
  line: Line,
  cues: readonly FoundCue[] = findCues(line),
): { stance: Stance; sentiment: number } {
  const sums: Record<Stance, number> = { support: 0, concern: 0.1, oppose: 0, propose: 0, neutral: 0 }
  for (const cue of cues) {
    if (cue.value > 0) sums.support += cue.value
    if (cue.value < 0) sums.concern -= cue.value
    for (const [stance, weight] of Object.entries(SPEAKS[cue.kind] ?? {})) {
      sums[stance as Stance] += weight * cue.strength * (cue.from < 2 ? OPENING : 1)
    }
  }
  const stance = STANCES.reduce((best, next) => (sums[next] > sums[best] ? next : best))
  return { stance, sentiment: SENTIMENT[stance] }
}
