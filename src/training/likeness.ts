import { wordsOf } from './accentCorpus.js'

/** Fewer syllables tell too little. */
const LEAST_WORDS = 8
/** No syllable says more than this, for or against. */
const MOST_SAID = 3
/** What both counts begin with, over so many syllables: one met by chance says little. */
const BEGINNING = 20_000

/**
 * The `share` of the lines that are most like certain texts, in their order: by how much likelier their syllables are in
 * those texts than among the lines, as a mean of logarithms (cross-entropy difference, Moore & Lewis 2010, of unigrams).
 */
export function mostLike(lines: readonly string[], texts: readonly string[], share: number): string[] {
  const said = logOdds(count(texts), count(lines))
  const scores = Float64Array.from(lines, (line) => {
    const words = wordsOf(line)
    if (words.length < LEAST_WORDS) return Number.NEGATIVE_INFINITY
    return words.reduce((sum, word) => sum + (said.get(word) ?? 0), 0) / words.length
  })
  const least = scores.slice().sort()[Math.max(0, Math.ceil(lines.length * (1 - share)))]
  return lines.filter((_, i) => scores[i] >= least && scores[i] > Number.NEGATIVE_INFINITY)
}

interface Counted {
  readonly words: ReadonlyMap<string, number>
  readonly total: number
}

function count(texts: readonly string[]): Counted {
  const words = new Map<string, number>()
  let total = 0
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      words.set(word, (words.get(word) ?? 0) + 1)
      total++
    }
  }
  return { words, total }
}

/** Of each word of `others`: the logarithm of how much more frequent it is in `texts`. */
function logOdds(texts: Counted, others: Counted): Map<string, number> {
  const frequency = ({ words, total }: Counted, word: string) => ((words.get(word) ?? 0) + 1) / (total + BEGINNING)
  return new Map(
    Array.from(others.words.keys(), (word) => {
      const odds = Math.log(frequency(texts, word) / frequency(others, word))
      return [word, Math.max(-MOST_SAID, Math.min(MOST_SAID, odds))]
    }),
  )
}
