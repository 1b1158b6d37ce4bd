import type { SubjectBase } from './base.js'
import type { Encoded } from './encoded.js'
import { fused, meanRow } from './fused.js'
import type { DifferentText } from './texts.js'
import { encode, meanScores, meanSimilarity, type Rows } from './vectors.js'

/** So many different texts are grouped exactly; of more, a sample of so many, whose issues the rest joins. */
export const MOST_COMPARED = 20_000

/** The space that texts are grouped in: rows over subjects, less what all texts have in common; an encoder's rows fused in. */
export class TextSpace {
  /** Syllables of the texts that are compared. */
  readonly sample: readonly (readonly string[])[]
  /** Their rows over subjects. */
  readonly known: Rows
  /** Their rows. */
  readonly rows: Rows
  /** Similarity of two rows at random. */
  readonly chance: number
  readonly #base: SubjectBase
  readonly #texts: readonly DifferentText[]
  readonly #mean: Float32Array
  readonly #encoded: (Encoded & { readonly mean: Float64Array }) | undefined

  constructor(base: SubjectBase, texts: readonly DifferentText[], encoded: Encoded | undefined) {
    this.#base = base
    this.#texts = texts
    this.#encoded = encoded && { ...encoded, mean: meanRow(encoded) }
    this.sample = texts.slice(0, MOST_COMPARED).map(({ syllables }) => syllables)
    this.#mean = meanScores(base, this.sample)
    this.known = this.subjectsOf(this.sample)
    this.rows = this.#fuse(this.known, 0)
    this.chance = meanSimilarity(this.known)
  }

  /** Rows of some texts over subjects alone. */
  subjectsOf(texts: readonly (readonly string[])[]): Rows {
    return encode(this.#base, texts, this.#mean)
  }

  /** Rows of the texts `from` to `to`. */
  block(from: number, to: number): Rows {
    return this.#fuse(this.subjectsOf(this.#texts.slice(from, to).map(({ syllables }) => syllables)), from)
  }

  /** Rows over subjects as rows of this space, of which an encoder knows nothing. */
  alone(rows: Rows): Rows {
    if (!this.#encoded) return rows
    const { width, mean } = this.#encoded
    return fused(rows, { width, rows: new Float32Array(rows.size * width) }, mean)
  }

  #fuse(rows: Rows, from: number): Rows {
    if (!this.#encoded) return rows
    const { width, mean } = this.#encoded
    const own = new Float32Array(rows.size * width)
    for (let row = 0; row < rows.size; row++) {
      const item = this.#texts[from + row].items[0]
      own.set(this.#encoded.rows.subarray(item * width, (item + 1) * width), row * width)
    }
    return fused(rows, { width, rows: own }, mean)
  }
}
