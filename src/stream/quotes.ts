/** One opinion that may be quoted. */
export interface QuoteCandidate {
  readonly syllables: readonly string[]
  /** How much of it is personal data, 0..1: what is mostly masks says little. */
  readonly masked: number
  /** Typed without accents: true to the speaker, but harder on the reader. */
  readonly bare: boolean
  /** Begins and ends where a sentence does: understood without what stood around it. */
  readonly whole: boolean
  /** How sure it is that the opinion takes the stance it is quoted for, 0..1. */
  readonly sureness: number
}

/** Words: shorter says nothing, longer is not a quotation. */
const SHORTEST = 6
const LONGEST = 45
/** Weight of being central against being unlike the quotations already chosen (Carbonell and Goldstein 1998). */
const CENTRAL = 0.8
/** Two quotations more alike than this repeat one another. */
const REPEATS = 0.55
/** A long stream is quoted from its first so many opinions: past that the middle no longer moves. */
const LOOKED_AT = 2000

/**
 * Which opinions to quote: they stand in the middle of the stream (cosine to its mean over the syllables' weights) and do not
 * repeat one another (maximal marginal relevance).
 *
 * @returns at most `most` indices into `candidates`, the most central first.
 */
export function chooseQuotes(candidates: readonly QuoteCandidate[], most = 3): number[] {
  const pool = candidates.slice(0, LOOKED_AT)
  const vectors = weigh(pool)
  const centre = new Map<string, number>()
  for (const vector of vectors) for (const [key, weight] of vector) centre.set(key, (centre.get(key) ?? 0) + weight)
  const norm = Math.sqrt([...centre.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
  const central = vectors.map((vector, i) => (dot(vector, centre) / norm) * fitness(pool[i]))

  const chosen: number[] = []
  const nearest = new Float64Array(pool.length)
  while (chosen.length < most) {
    let best = -1
    let bestScore = Number.NEGATIVE_INFINITY
    for (let i = 0; i < pool.length; i++) {
      if (chosen.includes(i) || (chosen.length > 0 && nearest[i] > REPEATS)) continue
      const score = CENTRAL * central[i] - (1 - CENTRAL) * nearest[i]
      if (score > bestScore) [best, bestScore] = [i, score]
    }
    if (best < 0) break
    chosen.push(best)
    for (let i = 0; i < pool.length; i++) nearest[i] = Math.max(nearest[i], dot(vectors[i], vectors[best]))
  }
  return chosen
}

/** Unit vectors of syllables, rarer ones heavier (idf over the pool). */
function weigh(pool: readonly QuoteCandidate[]): Map<string, number>[] {
  const seen = new Map<string, number>()
  for (const { syllables } of pool) for (const key of new Set(syllables)) seen.set(key, (seen.get(key) ?? 0) + 1)
  return pool.map(({ syllables }) => {
    const vector = new Map<string, number>()
    for (const key of new Set(syllables)) vector.set(key, Math.log(1 + pool.length / (seen.get(key) ?? 1)))
    const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
    for (const [key, weight] of vector) vector.set(key, weight / norm)
    return vector
  })
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0)
  return sum
}

/** What a quotation without accents is worth beside one with them: it is chosen where it says more, not by chance. */
const BARE = 0.8
/** And a piece of a sentence beside a whole one. */
const PIECE = 0.7

/** 1 for what reads well as a quotation, less for what is too short, too long, in doubt, a piece, bare or mostly masked. */
function fitness({ syllables, masked, bare, whole, sureness }: QuoteCandidate): number {
  const n = syllables.length
  const length = n < SHORTEST ? n / (2 * SHORTEST) : n > LONGEST ? LONGEST / n : 1
  return length * (1 - masked) * sureness * (bare ? BARE : 1) * (whole ? 1 : PIECE)
}
