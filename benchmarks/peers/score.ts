import type { Found } from '../writing/score.js'
import { alignBoundaries, type Boundaries } from './alignment.js'
import { bare, type Sample } from './gold.js'

/** How many of the words of a text were found, and whether the text came back as it was, white space aside. */
export interface Scored extends Found {
  readonly isUnaltered: boolean
}

/** Words are right where both their boundaries are; a peer that alters the text is read along the fewest edits. */
export function scoreWords({ text, words }: Sample, answer: readonly string[]): Scored {
  const found = answer.map(bare).filter(Boolean)
  const ends = new Map(spans(words))
  const isUnaltered = found.join('') === bare(text)
  const isRight = isUnaltered
    ? ([start, end]: Span) => ends.get(start) === end
    : isAmong(ends, alignBoundaries(found.join(''), words.join('')))
  return { right: spans(found).filter(isRight).length, known: words.length, found: found.length, isUnaltered }
}

type Span = readonly [start: number, end: number]

/** Where something was dropped at a boundary, it may stand on either side: the peer gets the benefit of the doubt. */
function isAmong(ends: ReadonlyMap<number, number>, { first, last }: Boundaries): (span: Span) => boolean {
  return ([start, end]) => {
    for (let at = Math.max(0, first[start]); at <= last[start]; at++) {
      const known = ends.get(at) ?? -1
      if (known >= first[end] && known <= last[end]) return true
    }
    return false
  }
}

/** Where words stand in their text without white space. */
function spans(words: readonly string[]): Span[] {
  let at = 0
  return words.map((word) => {
    const start = at
    at += word.length
    return [start, at]
  })
}
