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
/** What is more or less stands at most so near ('giá' … 'lại tăng'). */
const ITEM_REACH = 3
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
  const found: FoundCue[] = []
  for (const { kind, phrase, strength, from, to } of cueLexicon().find(line)) {
    if (kind !== 'plain') found.push({ kind, phrase, strength, from, to, value: 0, turned: false })
  }
  for (let c = 0; c < found.length; c++) {
    const worth = worthOf(line, found, c)
    if (worth !== 0) valueInContext(line, found, c, worth)
  }
  outweigh(line, found)
  return found
}

/** What a cue is worth by itself: praise, complaint, or more and less of what is wanted or not. */
function worthOf(line: Line, found: readonly FoundCue[], c: number): number {
  const { kind, strength } = found[c]
  if (kind === 'positive') return strength
  if (kind === 'negative') return -strength
  if (kind !== 'more' && kind !== 'less') return 0
  const item = itemBeside(line, found, c)
  if (!item) return 0
  return (kind === 'more') === (item.kind === 'wanted') ? strength : -strength
}

/** What there is more or less of: the nearest that stands beside it in the clause, first of all what follows ('tăng giá', 'giá tăng'). */
function itemBeside(line: Line, found: readonly FoundCue[], c: number): FoundCue | undefined {
  const cue = found[c]
  const isItem = (other: FoundCue | undefined) => other?.kind === 'wanted' || other?.kind === 'unwanted'
  const next = found[c + 1]
  if (isItem(next) && isBeside(line, cue, next)) return next
  const before = found[c - 1]
  return isItem(before) && isBeside(line, before, cue) ? before : undefined
}

function isBeside(line: Line, first: FoundCue, second: FoundCue): boolean {
  return second.from - first.to < ITEM_REACH && !endsClause(line, first.to, second.from)
}

/** Negation and degree: the words around, within the clause (Polanyi and Zaenen 2006, contextual valence shifters). */
function valueInContext(line: Line, found: FoundCue[], c: number, worth: number): void {
  const cue = found[c]
  let value = worth
  let turns = 0
  for (let b = c - 1; b >= 0 && cue.from - found[b].to < NEGATION_REACH; b--) {
    const before = found[b]
    if (before.kind === 'contrast' || endsClause(line, before.to, cue.from)) break
    if (before.kind === 'negator' || (before.kind === 'less' && cue.from - before.to < ITEM_REACH)) turns++
    else if (cue.from - before.to < DEGREE_REACH) value *= degree(before.kind)
  }
  const after = found[c + 1]
  if (after && after.from - cue.to < DEGREE_REACH && !endsClause(line, cue.to, after.from)) value *= degree(after.kind)
  if (after?.kind === 'less' && isBeside(line, cue, after) && !itemBeside(line, found, c + 1)) turns++
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
    if (cue.kind === 'contrast') granting = false
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

/** The clause that each token stands in, from 0 on: a mark closes one, a word of contrast opens one. */
export function clausesOf({ size, marks, tokens }: Line, cues: readonly FoundCue[]): Uint32Array {
  const clauses = new Uint32Array(size)
  let clause = 0
  let c = 0
  for (let i = 0; i < size; i++) {
    while (c < cues.length && cues[c].from < i) c++
    if (c < cues.length && cues[c].from === i && cues[c].kind === 'contrast') clause++
    clauses[i] = clause
    if (marks[i] && CLAUSE_END.test(tokens[i])) clause++
  }
  return clauses
}

/** Whether a mark that closes a clause stands among tokens `from` to `to`. */
export function endsClause(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (line.marks[i] && CLAUSE_END.test(line.tokens[i])) return true
  return false
}
