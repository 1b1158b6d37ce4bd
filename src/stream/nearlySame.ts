import { averageLink } from './averageLink.js'
import { Columns, meanRows } from './sparse.js'
import type { Worded } from './wordings.js'

/** So many texts are compared all with all; of more, these are the first, and the rest joins what was found among them. */
export const MOST_COMPARED = 2000

/** The likeness of two texts that happen to stand in one stream, and the weight (in pairs) that this has beside those seen. */
const CHANCE = { alike: 0.05, pairs: 10 }
/** How much of their likeness counts where two texts have not even two telling words in common: 'ký túc xá' makes no saying. */
const ONE_WORD = 0.7

/**
 * Texts that say nearly the same, together: average-link agglomeration of all of up to 2,000 texts, and then each further one
 * with the group that it is most like on average, if enough. Linear beyond.
 *
 * @param beyondChance how far beyond chance, of 1, the texts of a group are alike on average.
 * @returns the group of each text, numbered from 0 by first text; one like no other is a group by itself.
 */
export function nearlySame(texts: Worded, beyondChance: number, most = MOST_COMPARED): Int32Array {
  const compared = Math.min(texts.rows.size, most)
  const alike = allLikenesses(texts, compared)
  const chance = chanceOf(alike, compared)
  const threshold = chance + beyondChance * (1 - chance)
  const group = new Int32Array(texts.rows.size)
  let groups = 0
  averageLink(alike, compared, threshold).forEach((head, row) => {
    group[row] = head === row ? groups++ : group[head]
  })
  return compared === texts.rows.size ? group : joinRest(texts, group, compared, groups, threshold)
}

/** How alike texts are to some that are known. */
class Likeness {
  readonly #rows: Columns
  readonly #telling: Columns
  readonly #products: Float64Array
  readonly #shared: Float64Array

  /** @param size texts from the first that are known. */
  constructor({ rows, telling }: Worded, size: number) {
    this.#rows = new Columns(rows, size)
    this.#telling = new Columns(telling, size)
    this.#products = new Float64Array(size)
    this.#shared = new Float64Array(size)
  }

  /** Of one text with each of the known, overwritten at the next call. */
  of({ rows, telling }: Worded, text: number): Float64Array {
    this.#rows.multiply(rows, text, this.#products)
    this.#telling.multiply(telling, text, this.#shared)
    for (let i = 0; i < this.#shared.length; i++) if (this.#shared[i] < 2) this.#products[i] *= ONE_WORD
    return this.#products
  }
}

/** Of each two of the first texts, row after row. */
function allLikenesses(texts: Worded, size: number): Float32Array {
  const likeness = new Likeness(texts, size)
  const all = new Float32Array(size * size)
  for (let row = 0; row < size; row++) {
    all.set(likeness.of(texts, row), row * size)
    all[row * size + row] = 0
    // Added up in another order a sum may differ in its last place.
    for (let other = 0; other < row; other++) all[row * size + other] = all[other * size + row]
  }
  return all
}

/** Chance is what any two of the texts share on average: a stream about one thing in few words shares much. */
function chanceOf(alike: Float32Array, size: number): number {
  const seen = alike.reduce((sum, value) => sum + value, 0) / 2
  const pairs = (size * (size - 1)) / 2
  return (seen + CHANCE.alike * CHANCE.pairs) / (pairs + CHANCE.pairs)
}

function joinRest(texts: Worded, group: Int32Array, from: number, found: number, threshold: number): Int32Array {
  const known = group.subarray(0, from)
  const means = { rows: meanRows(texts.rows, known, found), telling: meanRows(texts.telling, known, found) }
  const likeness = new Likeness(means, found)
  let groups = found
  for (let row = from; row < texts.rows.size; row++) {
    const alike = likeness.of(texts, row)
    let best = 0
    for (let other = 1; other < found; other++) if (alike[other] > alike[best]) best = other
    group[row] = alike[best] >= threshold ? best : groups++
  }
  return group
}
