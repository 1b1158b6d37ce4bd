import { hash } from '../text/hash.js'
import { type Doc, fold, type Reading } from '../text/index.js'
import { type FoundCue, findCues } from './cues.js'
import { foldedFramingLexicon, framingLexicon, OFF_TOPIC_KINDS } from './lexicon.js'
import { type Line, lineOf } from './line.js'

/** Marks of one kind ('thanh lý', 'giá thương lượng') must add up to this. */
const CLEAR = 3
/** One clear mark is enough where hardly more is said. */
const CURT = 8
/** Longer texts tell of more than a lost key: they are kept whatever they mention. */
const LONGEST = 45
/** Cues that only an opinion has, and what they count against the marks. */
const OPINION_CUES: Partial<Record<FoundCue['kind'], number>> = {
  negative: 1,
  oppose: 2,
  stop: 1,
  worry: 1,
  doubt: 1,
  support: 1,
}

/**
 * Whether a text holds no opinion: nothing said at all, or clearly something else (buying and selling, lost and found,
 * games, wishes, gatherings, tests, mere attachments, verse). When in doubt it is kept.
 */
export function isOffTopic(doc: Doc, reading: Reading): boolean {
  const line = lineOf(doc, reading, { start: 0, end: doc.original.length })
  const words = line.marks.reduce((count, mark) => count + 1 - mark, 0)
  if (words < 2) return true
  if (words > LONGEST) return false
  const clear = words <= CURT ? CLEAR - 1 : CLEAR
  const marks = hasAccents(doc) ? framingLexicon().find(line) : foldedFramingLexicon().find(folded(line))
  return strongest(marks) >= clear + opinionSigns(line)
}

function hasAccents(doc: Doc): boolean {
  return fold(doc.shadow) !== doc.shadow.toLowerCase()
}

/** The line as it was typed without accents: a guess at them might miss a rare phrase ('can ban' is 'cần bán'). */
function folded(line: Line): Line {
  const tokens = line.tokens.map((token) => fold(token))
  return { ...line, tokens, hashes: Uint32Array.from(tokens, (token) => hash(token)) }
}

/** How clearly the text is of some kind that holds no opinion. */
function strongest(marks: readonly { phrase: string; kind: string; strength: number }[]): number {
  const strengths = new Map<string, number>()
  const seen = new Set<string>()
  for (const { phrase, kind, strength } of marks) {
    if (seen.has(phrase)) continue
    seen.add(phrase)
    strengths.set(kind, (strengths.get(kind) ?? 0) + strength)
  }
  return Math.max(...OFF_TOPIC_KINDS.map((kind) => strengths.get(kind) ?? 0))
}

function opinionSigns(line: Line): number {
  let signs = 0
  for (const cue of findCues(line)) {
    signs += OPINION_CUES[cue.kind] ?? 0
    if (cue.kind === 'request' && cue.strength === 3) signs += 2
  }
  return signs
}
