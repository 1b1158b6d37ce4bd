/**
 * What a developer gets from words alone with care: texts alike by their words (tf-idf) and by the company that their words
 * keep (co-occurrence vectors), each with its nearest neighbours, communities in that graph. In its favour: neighbours,
 * resolution and the balance of both were chosen on the months and sets that it is tried on.
 */

import { terms } from '../../src/issue/terms.js'
import { communities, type Neighbours, neighbourGraph } from './communities.js'
import { count } from './measures.js'
import { dot as sparseDot, unit } from './sparse.js'
import { dot } from './subspace.js'
import { WordVectors } from './wordVectors.js'

export const NEIGHBOURS = 15
export const RESOLUTION = 2

type Syllables = readonly string[]
/** `similarities[i][j]`: how alike texts i and j are. */
type Similarities = readonly Float64Array[]

export class WordGraph {
  readonly #vectors: WordVectors
  /** In how many of the texts it learnt from each term stands. */
  readonly #documents: ReadonlyMap<number, number>
  readonly #size: number

  /** @param training texts that show what words have to do with each other and how common they are */
  constructor(training: readonly Syllables[]) {
    this.#vectors = new WordVectors(training)
    this.#documents = count(training.flatMap((text) => [...new Set(terms(text))]))
    this.#size = training.length
  }

  /** The community of each text. */
  group(texts: readonly Syllables[]): number[] {
    const byWords = scaled(this.#byWords(texts))
    const byCompany = scaled(allPairs(this.#vectors.rowsOf(texts), dot))
    const both = byWords.map((row, i) => row.map((similarity, j) => similarity + byCompany[i][j]))
    return [...communities(neighbourGraph(nearest(both, NEIGHBOURS)), RESOLUTION)]
  }

  /** Cosines of sublinear tf-idf over syllables and their pairs, document frequencies being those of training and set. */
  #byWords(texts: readonly Syllables[]): Similarities {
    const counts = texts.map((text) => count(terms(text)))
    const own = count(counts.flatMap((terms) => [...terms.keys()]))
    const size = this.#size + texts.length
    const idf = (term: number) =>
      Math.log((1 + size) / (1 + (own.get(term) ?? 0) + (this.#documents.get(term) ?? 0))) + 1
    const rows = counts.map((terms) =>
      unit(new Map([...terms].map(([term, n]) => [term, (1 + Math.log(n)) * idf(term)]))),
    )
    return allPairs(rows, sparseDot)
  }
}

function allPairs<Row>(rows: readonly Row[], similarity: (a: Row, b: Row) => number): Similarities {
  const pairs = rows.map(() => new Float64Array(rows.length))
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < i; j++) pairs[i][j] = pairs[j][i] = similarity(rows[i], rows[j])
  }
  return pairs
}

/** Divided by their standard deviation over all pairs, so that two kinds can be added. */
function scaled(similarities: Similarities): Similarities {
  const values = similarities.flatMap((row, i) => [...row.subarray(0, i)])
  const mean = values.reduce((sum, x) => sum + x, 0) / (values.length || 1)
  const deviation = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length || 1)) || 1
  return similarities.map((row) => row.map((x) => x / deviation))
}

/** The texts most alike to each, ties to the earlier; none that is not alike at all. */
function nearest(similarities: Similarities, most: number): Neighbours {
  const size = similarities.length
  const each = Math.min(most, Math.max(1, size - 1))
  const rows = new Uint32Array(size * each)
  const found = new Float32Array(size * each)
  similarities.forEach((row, i) => {
    const others = Array.from(row, (_, j) => j).filter((j) => j !== i && row[j] > 0)
    const closest = others.sort((a, b) => row[b] - row[a] || a - b).slice(0, each)
    rows.set(closest, i * each)
    found.set(
      closest.map((j) => row[j]),
      i * each,
    )
  })
  return { count: each, rows, similarities: found }
}
