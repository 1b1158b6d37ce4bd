import table from '#corpora/lexicon/abbreviations.js'

/**
 * What short forms stand for, from `corpora/lexicon/abbreviations.js`. A key in lower case holds in any case, a key with
 * capitals as it is written only.
 */
const EXPANSIONS: ReadonlyMap<string, readonly string[]> = compile(table)

function compile(text: string): Map<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>()
  for (const line of text.split('\n')) {
    const [key, expansion] = line
      .split('#')[0]
      .trim()
      .split(/\s{2,}/)
    if (expansion !== undefined) entries.set(key, expansion.split(' '))
  }
  return entries
}

/** The syllables that a short form stands for; undefined where it is none that is known. */
export function expansionOf(word: string): readonly string[] | undefined {
  return EXPANSIONS.get(word) ?? EXPANSIONS.get(word.toLowerCase())
}
