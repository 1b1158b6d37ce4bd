import type { Span } from '../model.js'
import type { Doc, Reading } from '../text/index.js'
import { findCues } from './cues.js'
import { withoutFrame } from './frame.js'
import { type Line, lineOf } from './line.js'
import { isOffTopic } from './offTopic.js'
import { type Piece, piecesOf } from './pieces.js'

/** How alike two spans are in what they are about, -1..1: below 0 where each is nearer to an issue of its own. */
export type SameMatter = (a: Span, b: Span) => number

/** An opinion says something in at least so many words: what is shorter ('Khổ lắm.') joins its neighbour. */
const FEWEST_WORDS = 3
/** What stands before and after a place is looked at in so many pieces and words: what is farther off says no more. */
const BEFORE = 4
const AFTER = 3
const MOST_WORDS = 12
/** A likeness farther from 0 says no more either. */
const MOST_LIKE = 0.4

/**
 * What speaks for another matter, as log odds: a logistic regression over the turns of the public affairs sets of `corpora/gold`, and with a
 * tenth of their weight those of `matters.jsonl`. The longer a text, the less any one place in it is a turn; the longer the clauses beside it,
 * the more. Enough is where half of the places so marked are true: a missed opinion costs a report more than one cut short.
 */
const WEIGHTS = {
  another: -3.29,
  textWords: -2.26,
  before: 2.1,
  after: 3.96,
  clause: 2.68,
  newLine: 2.95,
  semicolon: 2.79,
  contrast: 0.82,
  strongContrast: 0.68,
  addition: 1.35,
  strongAddition: 1.87,
  turning: 1.48,
  goesOn: -0.78,
  topic: 1.21,
  unlike: -7.41,
  alike: 1.87,
  clausesAlike: -2.4,
}
const ENOUGH = -1.7
/** Where nothing is known of issues: what most places have. */
const USUAL_LIKENESS = -0.05

/** Words that turn to another matter after a mark, too common elsewhere to stand in the lexicon ('…, chỉ mong…'). */
const TURNING = new Set(['mà', 'chỉ'])

/** 'Tuy … nhưng': what is granted belongs to what follows. */
const GRANTING = new Set(['tuy', 'dù', 'dẫu', 'mặc'])

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
export function splitOpinions(doc: Doc, reading: Reading, sameMatter: SameMatter = () => USUAL_LIKENESS): Span[] {
  if (isOffTopic(doc, reading)) return []
  const line = lineOf(doc, reading, { start: 0, end: doc.original.length })
  const cues = findCues(line)
  const pieces = withoutFrame(line, piecesOf(doc, line, cues), cues)
  const groups: Piece[][] = []
  for (let p = 0; p < pieces.length; p++) {
    const group = groups.at(-1)
    if (group && !isTurn(line, pieces, p, sameMatter)) group.push(pieces[p])
    else groups.push([pieces[p]])
  }
  return groups.map((group) => spanOf(line, group))
}

/** Whether piece `p` turns to another matter. */
function isTurn(line: Line, pieces: readonly Piece[], p: number, sameMatter: SameMatter): boolean {
  const before = pieces.slice(Math.max(0, p - BEFORE), p)
  const after = pieces.slice(p, p + AFTER)
  if (pieces[p].opener?.kind === 'contrast' && GRANTING.has(line.tokens[pieces[p - 1].head])) return false
  if (Math.min(wordsOf(before), wordsOf(after)) < FEWEST_WORDS) return false
  const form =
    WEIGHTS.another +
    WEIGHTS.textWords * Math.log(line.size) +
    WEIGHTS.before * lengthOf(before) +
    WEIGHTS.after * lengthOf(after) +
    WEIGHTS.clause * lengthOf([pieces[p]]) +
    openness(line, pieces[p])
  const most = -MOST_LIKE * (WEIGHTS.unlike + WEIGHTS.clausesAlike)
  if (form + most < ENOUGH) return false
  const spans = [before, after, before.slice(-1), [pieces[p]]].map((some) => spanOf(line, some))
  return form + strangeness(sameMatter(spans[0], spans[1]), sameMatter(spans[2], spans[3])) >= ENOUGH
}

/** Of some pieces, 1 where they have as many words as count. */
function lengthOf(pieces: readonly Piece[]): number {
  return Math.min(MOST_WORDS, wordsOf(pieces)) / MOST_WORDS
}

function wordsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.words, 0)
}

/** What the opening of a piece says for another matter. */
function openness(line: Line, piece: Piece): number {
  const { from, opener, newLine } = piece
  let evidence = newLine ? WEIGHTS.newLine : 0
  if (line.tokens[from - 1] === ';') evidence += WEIGHTS.semicolon
  if (opener?.kind === 'contrast') evidence += WEIGHTS.contrast + (opener.strength > 1 ? WEIGHTS.strongContrast : 0)
  if (opener?.kind === 'addition') evidence += WEIGHTS.addition + (opener.strength > 1 ? WEIGHTS.strongAddition : 0)
  if (TURNING.has(line.tokens[piece.head])) evidence += WEIGHTS.turning
  if (GOES_ON.has(line.tokens[piece.head])) return evidence + WEIGHTS.goesOn
  return setsTopic(line, piece) ? evidence + WEIGHTS.topic : evidence
}

/** What the likeness of the two sides says for another matter, and that of the two clauses that meet. */
function strangeness(sides: number, clauses: number): number {
  const far = Math.max(-MOST_LIKE, Math.min(MOST_LIKE, sides))
  const near = Math.max(-MOST_LIKE, Math.min(MOST_LIKE, clauses))
  return far * (far < 0 ? WEIGHTS.unlike : WEIGHTS.alike) + near * WEIGHTS.clausesAlike
}

function setsTopic(line: Line, { head, to }: Piece): boolean {
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
