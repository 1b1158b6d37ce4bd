/** Texts that share so many words in a row are alike. */
const ROW = 4
/** A row that stands in more texts than this is a set phrase and tells nothing. */
const SET_PHRASE = 30

/** The words of a text in lower case, marks left out. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The first `size` words of a text. */
export function openingOf(text: string, size: number): string {
  return wordsIn(text).slice(0, size).join(' ')
}

/** Two texts, by index, and what share of the rows of four words in either stands in both. */
export interface Alike {
  readonly a: number
  readonly b: number
  readonly share: number
}

/** Every two texts that have at least `least` (0..1) of their rows of four words in common (Jaccard), the most alike first. */
export function likeTexts(texts: readonly string[], least: number): Alike[] {
  const rows = texts.map(rowsOf)
  const holders = new Map<string, number[]>()
  rows.forEach((all, i) => {
    for (const row of all) {
      const found = holders.get(row)
      if (found) found.push(i)
      else holders.set(row, [i])
    }
  })
  const shared = new Map<number, number>()
  for (const found of holders.values()) {
    if (found.length > SET_PHRASE) continue
    for (let i = 0; i < found.length; i++) {
      for (let j = i + 1; j < found.length; j++) {
        const pair = found[i] * texts.length + found[j]
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    }
  }
  const alike = Array.from(shared, ([pair, both]): Alike => {
    const a = Math.floor(pair / texts.length)
    const b = pair % texts.length
    return { a, b, share: both / (rows[a].size + rows[b].size - both) }
  })
  return alike.filter(({ share }) => share >= least).sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)
}

/** The rows of four words in a text, each once. */
export function rowsOf(text: string): Set<string> {
  const words = wordsIn(text)
  return new Set(words.slice(ROW - 1).map((_, i) => words.slice(i, i + ROW).join(' ')))
}
