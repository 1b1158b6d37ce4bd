import { terms } from './terms.js'

/** Texts that a term's share in all texts counts for, before any of the issue's own. 30 is better than 10 or 3. */
const PRIOR = 30

/**
 * What the words of each text say of each issue, by the texts that share in it so far (multinomial naive Bayes over texts of
 * uncertain class: Nigam et al. 2000); the text itself is left out. Words of matters that the base does not know count here.
 */
export class WordVotes {
  readonly #count: number
  /** Numbers of the terms of each text that another text holds too, each once. */
  readonly #terms: readonly (readonly number[])[]
  /** Share of all texts that holds each term. */
  readonly #share: Float64Array

  constructor(texts: readonly (readonly string[])[], count: number) {
    this.#count = count
    const keys = texts.map((syllables) => [...new Set(terms(syllables))])
    const held = new Map<number, number>()
    for (const key of keys.flat()) held.set(key, (held.get(key) ?? 0) + 1)
    const common = [...held].filter(([, texts]) => texts > 1)
    const numbers = new Map(common.map(([key], number) => [key, number]))
    this.#terms = keys.map((own) => own.flatMap((key) => numbers.get(key) ?? []))
    this.#share = Float64Array.from(common, ([, holding]) => holding / texts.length)
  }

  /**
   * @param shares of each text in each issue.
   * @returns log-odds against all texts, over the root of the text's terms: `votes(text)[issue]`.
   */
  votes(shares: readonly Float64Array[]): (text: number) => Float64Array {
    const count = this.#count
    const sizes = new Float64Array(count)
    const counts = new Float64Array(this.#share.length * count)
    shares.forEach((share, text) => {
      for (let issue = 0; issue < count; issue++) {
        if (share[issue] === 0) continue
        sizes[issue] += share[issue]
        for (const term of this.#terms[text]) counts[term * count + issue] += share[issue]
      }
    })
    return (text) => {
      const own = this.#terms[text]
      const odds = new Float64Array(count)
      for (let issue = 0; issue < count; issue++) {
        const others = sizes[issue] - shares[text][issue]
        for (const term of own) {
          const expected = this.#share[term]
          const holding = counts[term * count + issue] - shares[text][issue]
          odds[issue] += Math.log((holding + PRIOR * expected) / ((others + PRIOR) * expected))
        }
        odds[issue] /= Math.sqrt(own.length || 1)
      }
      return odds
    }
  }
}
