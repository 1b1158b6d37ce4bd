import { type CueKind, cueLexicon } from './lexicon.js'
import type { Line } from './line.js'

/** A phrase of the lexicon found in a line. */
export interface FoundCue {
  readonly kind: CueKind
  readonly phrase: string
  /** Tokens `from` to `to` (exclusive) of the line. */
  readonly from: number
  readonly to: number
  /** 1 mild to 3 strong, as the lexicon has it. */
  readonly strength: number
  /** For praise and complaint: what it is worth here, signed, after negation, degree and contrast. Otherwise 0. */
  value: number
  /** For praise and complaint: turned into its opposite by a negator. */
  turned: boolean
}

/** A negator reaches this many tokens ahead ('không phải là một lựa chọn tốt'), a degree word this many either way. */
const NEGATION_REACH = 5
const DEGREE_REACH = 3
const STRONGER = 1.5
const WEAKER = 0.5
/** What contrast leaves of what stood before it, and concession of what is granted. */
const OUTWEIGHED = 0.5
/** 'Không đắt' praises less than 'rẻ', 'không tốt' complains less than 'xấu'. */
const TURNED = 0.7
/** One of these, or any run of stops ('!!!', '?!') or dashes. */
const CLAUSE_END = /^(?:[,;:()]|[.!?…]+|[-–—]+)$/

/** All cues of a line, left to right, longest phrase first, none overlapping; praise and complaint already valued. */
export function findCues(line: Line): FoundCue[] {
  const found: FoundCue[] = cueLexicon()
    .find(line)
    .filter((cue) => cue.kind !== 'plain')
    .map((cue) => ({ ...cue, value: 0, turned: false }))
  for (let c = 0; c < found.length; c++) {
    if (found[c].kind === 'positive' || found[c].kind === 'negative') valueInContext(line, found, c)
  }
  outweigh(line, found)
  return found
}

/** Negation and degree: the words around, within the clause (Polanyi and Zaenen 2006, contextual valence shifters). */
function valueInContext(line: Line, found: FoundCue[], c: number): void {
  const cue = found[c]
  let value = cue.kind === 'positive' ? cue.strength : -cue.strength
  let turns = 0
  for (let b = c - 1; b >= 0 && cue.from - found[b].to < NEGATION_REACH; b--) {
    const before = found[b]
    if (before.kind === 'contrast' || endsClause(line, before.to, cue.from)) break
    if (before.kind === 'negator') turns++
    else if (cue.from - before.to < DEGREE_REACH) value *= degree(before.kind)
  }
  const after = found[c + 1]
  if (after && after.from - cue.to < DEGREE_REACH && !endsClause(line, cue.to, after.from)) value *= degree(after.kind)
  cue.turned = turns % 2 === 1
  cue.value = cue.turned ? -value * TURNED : value
}

function degree(kind: CueKind): number {
  return kind === 'intensifier' ? STRONGER : kind === 'diminisher' ? WEAKER : 1
}

/** Contrast and concession: what follows 'nhưng' concludes, what follows 'tuy' is only granted. */
function outweigh(line: Line, found: FoundCue[]): void {
  let lastContrast = -1
  for (const cue of found) if (cue.kind === 'contrast' && cue.from > 0) lastContrast = cue.from
  let granting = false
  let seen = 0
  for (const cue of found) {
    if (cue.kind === 'concession') {
      granting = true
      seen = cue.to
    }
    if (cue.value === 0) continue
    granting &&= !endsClause(line, seen, cue.from)
    seen = cue.from
    if (granting || cue.from < lastContrast) cue.value *= OUTWEIGHED
  }
}

/** Whether a mark that closes a clause stands among tokens `from` to `to`. */
export function endsClause(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (line.marks[i] && CLAUSE_END.test(line.tokens[i])) return true
  return false
}
