import type { Span } from '../model.js'
import type { Doc, Reading } from '../text/index.js'
import { findCues } from './cues.js'
import { withoutFrame } from './frame.js'
import { type Line, lineOf } from './line.js'
import { isOffTopic } from './offTopic.js'
import { type Piece, piecesOf } from './pieces.js'

/** How alike two spans are in what they are about, -1..1: below 0 where each is nearer to an issue of its own. */
export type SameMatter = (a: Span, b: Span) => number

/** An opinion says something in at least so many words: what is shorter joins its neighbour. */
const FEWEST_WORDS = 4
/** A piece is compared with at most so many pieces on either side, so that splitting stays linear. */
const WINDOW = 4

/**
 * What speaks for another matter, as log odds over none; fitted on the public affairs sets of `corpora/gold`, rounded.
 * Enough is where a third of the places so marked are true: a missed opinion costs a report more than one cut short.
 */
const ENOUGH = 2
const SEMICOLON = 2.5
const TURNED = 2
const ANOTHER = 3
const FURTHER = 0.5
const NEW_LINE = 1.5
const TOPIC = 1
const CURT = -1
const CURT_WORDS = 6
/**
 * What the likeness of the two sides counts, in the light of the issues that a first reading of all texts found: log odds of
 * another matter over those of any clause boundary, read off the public affairs sets and rounded.
 */
const LIKENESS: readonly { readonly below: number; readonly counts: number }[] = [
  { below: -0.3, counts: 3 },
  { below: -0.2, counts: 2.25 },
  { below: -0.1, counts: 0.5 },
  { below: 0.1, counts: -0.5 },
  { below: Number.POSITIVE_INFINITY, counts: -1.5 },
]

/** Words that turn to another matter after a mark, too common elsewhere to stand in the lexicon ('…, chỉ mong…'). */
const TURNING = new Set(['mà', 'chỉ'])

/** 'Nước thì đục, rác lại đầy': a noun and one of these near the beginning set up a topic of its own. */
const TOPIC_MARKS = new Set(['thì', 'lại', 'cũng', 'vẫn', 'cứ', 'còn', 'toàn'])
const TOPIC_REACH = 5
/** A clause that begins so goes on about the one before it. */
const GOES_ON = new Set(
  (
    'nên vì để do bởi khỏi rồi thì tới đến từ là làm cho chứ hỏi nghe về ra vào có không chưa mất tốn đợi chờ phải bị ' +
    'được ai sao tôi em mình họ mong đề xin sợ thế vậy nghĩ cả mỗi bảo gọi nhìn thấy biết đừng cần giờ nay'
  ).split(' '),
)

/**
 * The opinions of a text: spans of the original that each say something about one matter, in order; empty when the text
 * holds none. Neighbouring clauses and sentences stay together unless enough speaks for another matter: a conjunction that
 * opens one, a semicolon, topics set against each other, `sameMatter`. 'Đúng nhưng vội' is one opinion.
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
  return groups.map((group) => spanOf(line, group))
}

/** Whether an opinion ends before piece `p`. */
function parts(line: Line, group: Piece[], pieces: Piece[], p: number, sameMatter: SameMatter | undefined): boolean {
  const before = group.slice(-WINDOW)
  const after = [pieces[p]]
  for (let i = p + 1; i < Math.min(pieces.length, p + WINDOW) && !pieces[i].sentence; i++) after.push(pieces[i])
  const words = Math.min(wordsOf(before), wordsOf(after))
  if (words < FEWEST_WORDS) return false
  let evidence = openness(line, pieces[p])
  if (words < CURT_WORDS) evidence += CURT
  if (setsTopic(line, before[0])) evidence += TOPIC
  if (setsTopic(line, pieces[p])) evidence += TOPIC
  if (sameMatter && evidence + LIKENESS[0].counts >= ENOUGH) {
    const likeness = sameMatter(spanOf(line, before), spanOf(line, after))
    evidence += LIKENESS.find(({ below }) => likeness < below)?.counts ?? 0
  }
  return evidence >= ENOUGH
}

function wordsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.words, 0)
}

/** What the opening of a piece says for another matter. */
function openness(line: Line, { from, opener, newLine }: Piece): number {
  let evidence = newLine ? NEW_LINE : 0
  if (line.tokens[from - 1] === ';') evidence += SEMICOLON
  if (opener?.kind === 'addition') evidence += opener.strength > 1 ? ANOTHER : FURTHER
  else if ((opener && opener.strength > 1) || TURNING.has(line.tokens[from])) evidence += TURNED
  return evidence
}

function setsTopic(line: Line, { head, to }: Piece): boolean {
  if (GOES_ON.has(line.tokens[head])) return false
  for (let i = head + 1; i < Math.min(to, head + 1 + TOPIC_REACH); i++) if (TOPIC_MARKS.has(line.tokens[i])) return true
  return false
}

/** From the first word after an opening conjunction to the last mark; a comma or colon before the next opinion left out. */
function spanOf(line: Line, pieces: readonly Piece[]): Span {
  const { head } = pieces[0]
  let last = pieces[pieces.length - 1].to - 1
  while (last > head && (line.tokens[last] === ',' || line.tokens[last] === ';' || line.tokens[last] === ':')) last--
  return { start: line.starts[head], end: line.ends[last] }
}
