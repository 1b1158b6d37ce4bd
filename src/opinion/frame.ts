import type { FoundCue } from './cues.js'
import { framingLexicon } from './lexicon.js'
import type { Line } from './line.js'
import type { Piece } from './pieces.js'

/** Longer pieces say something themselves, whatever they open with. */
const LONGEST_OPENING = 18
const LONGEST_CLOSING = 8
/** People who are quoted before a colon: 'Chị văn thư ở xã nhắn: …'. */
const PEOPLE = new Set(['anh', 'chị', 'ông', 'bà', 'cô', 'bác', 'chú', 'em', 'cháu', 'bạn', 'cụ', 'thầy'])
/** A piece with one of these is part of an opinion, whatever frames it. */
const TELLING = new Set(['positive', 'negative', 'request', 'support', 'oppose', 'stop', 'worry', 'doubt', 'wish'])

/** The pieces without what only frames them: openings up to the matter, closings after it. Empty if nothing else is said. */
export function withoutFrame(line: Line, pieces: readonly Piece[], cues: readonly FoundCue[]): Piece[] {
  const frames = new Map(
    framingLexicon()
      .find(line)
      .map((frame) => [frame.from, frame.kind as string]),
  )
  const telling = new Uint8Array(line.size)
  for (const cue of cues) if (TELLING.has(cue.kind)) telling[cue.from] = 1
  const says = (piece: Piece) => telling.subarray(piece.from, piece.to).includes(1)
  const opens = (piece: Piece, kind: string) => frames.get(piece.from) === kind || frames.get(piece.from + 1) === kind

  let first = afterColon(line, pieces, frames, says)
  while (first < pieces.length && isOpening(pieces[first], opens, says)) first++
  let last = pieces.length
  while (last > first && pieces[last - 1].words <= LONGEST_CLOSING && opens(pieces[last - 1], 'closing')) last--
  return pieces.slice(first, last)
}

function isOpening(
  piece: Piece,
  opens: (piece: Piece, kind: string) => boolean,
  says: (piece: Piece) => boolean,
): boolean {
  if (piece.words > LONGEST_OPENING) return false
  return opens(piece, 'greeting') || (opens(piece, 'introduction') && !says(piece))
}

/** The first piece after a colon that closes who reports ('Cử tri ấp 3 phản ánh:'), or 0. */
function afterColon(
  line: Line,
  pieces: readonly Piece[],
  frames: ReadonlyMap<number, string>,
  says: (piece: Piece) => boolean,
): number {
  const colon = pieces.findIndex((piece) => line.tokens[piece.to - 1] === ':')
  if (colon < 0 || pieces[colon].to > LONGEST_OPENING || colon + 1 === pieces.length) return 0
  if (pieces.slice(0, colon + 1).some(says)) return 0
  const quoted = PEOPLE.has(line.tokens[0])
  const framed = Array.from({ length: pieces[colon].to }, (_, i) => frames.get(i)).some(
    (kind) => kind === 'attribution' || kind === 'introduction',
  )
  return quoted || framed ? colon + 1 : 0
}
