import { STOP_SYLLABLES } from '../../src/issue/stopwords.js'
import { count } from './measures.js'
import { add, dot, type SymmetricMatrix, strongestSubspace } from './subspace.js'

const WINDOW = 8
const RAREST = 3
const SEED = 1

type Syllables = readonly string[]

/**
 * Vectors of syllables from the company they keep: positive pointwise mutual information of syllables at most eight apart,
 * stop syllables left out, then the strongest 128 directions, each weighing the same (Levy, Goldberg & Dagan 2015: singular
 * values to the power 0; to the power 0.5 this baseline lost 2 to 3 points of adjusted mutual information on months).
 */
export class WordVectors {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #idf: Float64Array
  readonly #vectors: readonly Float64Array[]
  readonly #width: number

  constructor(texts: readonly Syllables[], width = 128) {
    const contents = texts.map(contentOf)
    const common = [...count(contents.flat())].filter(([, n]) => n >= RAREST)
    this.#numbers = new Map(common.map(([syllable], i) => [syllable, i]))
    const rows = contents.map((content) => this.#numbersOf(content))
    this.#idf = inverseFrequencies(rows, common.length)
    const directions = strongestSubspace(informationOf(rows, common.length), width, SEED)
    this.#width = directions.length
    this.#vectors = common.map((_, i) => Float64Array.from(directions, (direction) => direction[i]))
  }

  /** Each text as the sum of its syllables' vectors, weighed by sublinear tf-idf, less what all have in common; unit length. */
  rowsOf(texts: readonly Syllables[]): Float64Array[] {
    const rows = texts.map((text) => this.#sum(this.#numbersOf(contentOf(text))))
    const mean = new Float64Array(this.#width)
    for (const row of rows) add(mean, row, 1 / rows.length)
    for (const row of rows) {
      add(row, mean, -1)
      const length = Math.sqrt(dot(row, row)) || 1
      row.forEach((x, i) => {
        row[i] = x / length
      })
    }
    return rows
  }

  #sum(numbers: readonly number[]): Float64Array {
    const sum = new Float64Array(this.#width)
    for (const [number, n] of count(numbers)) add(sum, this.#vectors[number], (1 + Math.log(n)) * this.#idf[number])
    return sum
  }

  #numbersOf(syllables: Syllables): number[] {
    return syllables.map((syllable) => this.#numbers.get(syllable) ?? -1).filter((number) => number >= 0)
  }
}

function contentOf(syllables: Syllables): string[] {
  return syllables.filter((syllable) => !STOP_SYLLABLES.has(syllable))
}

function inverseFrequencies(rows: readonly (readonly number[])[], size: number): Float64Array {
  const documents = new Float64Array(size)
  for (const row of rows) for (const number of new Set(row)) documents[number]++
  return documents.map((df) => Math.log((1 + rows.length) / (1 + df)) + 1)
}

/** How much oftener than by chance two syllables stand near each other, in nats; where not oftener, nothing. */
function informationOf(rows: readonly (readonly number[])[], size: number): SymmetricMatrix {
  const together: Map<number, number>[] = Array.from({ length: size }, () => new Map())
  for (const row of rows) {
    row.forEach((a, i) => {
      for (const b of row.slice(i + 1, i + 1 + WINDOW)) {
        if (a === b) continue
        together[a].set(b, (together[a].get(b) ?? 0) + 1)
        together[b].set(a, (together[b].get(a) ?? 0) + 1)
      }
    })
  }
  const totals = together.map((others) => [...others.values()].reduce((sum, n) => sum + n, 0))
  const all = totals.reduce((sum, n) => sum + n, 0)
  const cells = together.map((others, a) =>
    [...others].map(([b, n]) => [b, Math.log((n * all) / (totals[a] * totals[b]))]).filter(([, value]) => value > 0),
  )
  const starts = new Uint32Array(size + 1)
  cells.forEach((row, a) => {
    starts[a + 1] = starts[a] + row.length
  })
  const flat = cells.flat()
  return {
    starts,
    columns: Uint32Array.from(flat, ([b]) => b),
    values: Float64Array.from(flat, ([, value]) => value),
  }
}
