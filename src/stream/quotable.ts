import { maskSlice, overlap, withoutRedacted } from '../privacy/index.js'
import type { Quote } from '../streamsFile.js'
import type { ReadOpinion, StreamInput } from './input.js'
import { chooseQuotes } from './quotes.js'

/** Characters looked at beside a quotation. */
const EDGE = 8

/** At most `most` quotations (three, where left out) from some opinions, the most central first, personal data masked. */
export function quotesFrom(pool: readonly ReadOpinion[], input: StreamInput, most?: number): Quote[] {
  const textOf = ({ submission }: ReadOpinion) => input.submissions.get(submission)?.text ?? ''
  const hiddenIn = ({ submission }: ReadOpinion) => input.redactions.get(submission) ?? []
  const candidates = pool.map((opinion) => {
    const { syllables, start, end, stance, probabilities } = opinion
    const text = textOf(opinion)
    const hidden = hiddenIn(opinion).reduce((sum, redaction) => sum + overlap(opinion, redaction), 0)
    return {
      syllables,
      masked: hidden / Math.max(1, end - start),
      bare: isBare(text.slice(start, end)),
      whole: isWhole(text, start, end),
      sureness: probabilities.stance[stance],
    }
  })
  return chooseQuotes(candidates, most).map((chosen) => {
    const { id, submission, start, end } = pool[chosen]
    const hidden = hiddenIn(pool[chosen])
    const why = withoutRedacted(pool[chosen].why, hidden).map(({ text, kind, weight }) => ({ text, kind, weight }))
    const text = maskSlice(textOf(pool[chosen]), start, end, hidden)
    return { opinion: id, submission, start, end, text, why }
  })
}

/** Typed without accents: under one letter in twelve beyond ASCII; accented Vietnamese has one in four. */
export const isBare = (text: string) => (text.match(/[^ -~]/g)?.length ?? 0) < text.length / 12

/** Nothing before it, or the end of a sentence; and the same at its end. */
function isWhole(text: string, start: number, end: number): boolean {
  const opens = /(^|[.!?…\n]["”')\]]*)\s*$/.test(text.slice(Math.max(0, start - EDGE), start))
  return opens && (/[.!?…]["”')\]]*$/.test(text.slice(start, end)) || /^\s*($|\n)/.test(text.slice(end, end + EDGE)))
}
