import type { Span } from '../model.js'
import type { Doc, Reading } from '../text/index.js'
import { findCues } from './cues.js'
import { withoutFrame } from './frame.js'
import { type Line, lineOf } from './line.js'
import { isOffTopic } from './offTopic.js'
import { type Bond, type Piece, piecesOf } from './pieces.js'

/** How alike two spans are in what they are about, -1..1. */
export type SameMatter = (a: Span, b: Span) => number

/** An opinion says something in at least so many words: what is shorter joins its neighbour. */
const FEWEST_WORDS = 4
/** A piece is compared with at most so many pieces on either side, so that splitting stays linear. */
const WINDOW = 4
/** Neighbours part when they are less alike than this. */
const ALIKE: Record<Bond, number> = { comma: -0.2, turn: 0, sentence: 0, addition: 0.3, break: 0.3 }
/** Where nobody says how alike two spans are, these bonds part by themselves. */
const PARTS_ALONE = new Set<Bond>(['addition', 'break'])

/**
 * The opinions of a text: spans of the original that each say something about one matter, in order; empty when the text
 * holds none. Neighbouring clauses and sentences stay together unless a conjunction or a break stands between them, or
 * `sameMatter` finds them to be about different things: 'đúng nhưng vội' is one opinion.
 */
export function splitOpinions(doc: Doc, reading: Reading, sameMatter?: SameMatter): Span[] {
  if (isOffTopic(doc, reading)) return []
  const line = lineOf(doc, reading, { start: 0, end: doc.original.length })
  const cues = findCues(line)
  const pieces = withoutFrame(line, piecesOf(doc, line, cues), cues)
  const groups: Piece[][] = []
  for (let p = 0; p < pieces.length; p++) {
    const group = groups.at(-1)
    if (group && !parts(line, group, pieces, p, sameMatter)) group.push(pieces[p])
    else groups.push([pieces[p]])
  }
  return groups.map((group) => spanOf(line, group)).filter((span) => span.end > span.start)
}

/** Whether an opinion ends before piece `p`. */
function parts(line: Line, group: Piece[], pieces: Piece[], p: number, sameMatter: SameMatter | undefined): boolean {
  const { bond } = pieces[p]
  const before = group.slice(-WINDOW)
  const after = [pieces[p]]
  for (let i = p + 1; i < Math.min(pieces.length, p + WINDOW) && pieces[i].bond === 'comma'; i++) after.push(pieces[i])
  if (wordsOf(before) < FEWEST_WORDS || wordsOf(after) < FEWEST_WORDS) return false
  if (!sameMatter) return PARTS_ALONE.has(bond)
  return sameMatter(spanOf(line, before), spanOf(line, after)) < ALIKE[bond]
}

function wordsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.words, 0)
}

/** From the first word after an opening conjunction to the last mark; the comma or colon before the next opinion left out. */
function spanOf(line: Line, pieces: readonly Piece[]): Span {
  const first = pieces[0]
  const head = first.bond === 'comma' || first.head >= first.to ? first.from : first.head
  let last = pieces[pieces.length - 1].to - 1
  while (last > head && (line.tokens[last] === ',' || line.tokens[last] === ';' || line.tokens[last] === ':')) last--
  return { start: line.starts[head], end: line.ends[last] }
}
