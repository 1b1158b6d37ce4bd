import type { Doc } from '../text/index.js'
import type { FoundCue } from './cues.js'
import type { Line } from './line.js'

/** The smallest stretch that may be an opinion of its own: a clause, or what a conjunction opens inside one. */
export interface Piece {
  /** Tokens of the line, `to` exclusive; `head` is the first after an opening conjunction. */
  readonly from: number
  readonly head: number
  readonly to: number
  /** The conjunction that opens it, if one does. */
  readonly opener: FoundCue | undefined
  /** Whether it opens a sentence; on a line of its own. */
  readonly sentence: boolean
  readonly newLine: boolean
  /** Number of its tokens that are words. */
  readonly words: number
}

/** The pieces of a whole text, in order; they cover its line. */
export function piecesOf(doc: Doc, line: Line, cues: readonly FoundCue[]): Piece[] {
  const clauses = tokensAt(doc, line, doc.clauses)
  const sentences = tokensAt(doc, line, doc.sentences)
  const conjunctions = new Map<number, FoundCue>()
  for (const cue of cues) if (opensPiece(cue, clauses.has(cue.from))) conjunctions.set(cue.from, cue)
  const starts = [...new Set([...clauses, ...conjunctions.keys()])].sort((a, b) => a - b)
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? line.size
    const cue = conjunctions.get(from)
    let words = 0
    for (let i = from; i < to; i++) words += 1 - line.marks[i]
    return {
      from,
      head: cue ? headAfter(line, cue, to) : from,
      to,
      opener: cue,
      sentence: sentences.has(from),
      newLine: from > 0 && doc.original.slice(line.ends[from - 1], line.starts[from]).includes('\n'),
      words,
    }
  })
}

/** A one-syllable conjunction may mean something else ('còn' is also 'still'): it opens a piece only after a mark. */
function opensPiece(cue: FoundCue, opensClause: boolean): boolean {
  if (cue.kind !== 'contrast' && cue.kind !== 'addition') return false
  return opensClause || cue.phrase === 'nhưng' || cue.phrase.includes(' ')
}

/** The first word after an opening conjunction; the conjunction itself where nothing follows. */
function headAfter(line: Line, cue: FoundCue, to: number): number {
  let head = cue.to
  while (head < to && line.marks[head]) head++
  return head < to ? head : cue.from
}

/** The tokens at which the given atoms begin (the closing one, past the last atom, left out). */
function tokensAt(doc: Doc, line: Line, atoms: Uint32Array): Set<number> {
  const tokens = new Set<number>()
  let token = 0
  for (let i = 0; i + 1 < atoms.length; i++) {
    const start = doc.starts[atoms[i]]
    while (token < line.size && line.starts[token] < start) token++
    tokens.add(token)
  }
  return tokens
}
