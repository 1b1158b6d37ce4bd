import { Lattice } from './lattice.js'
import { score, type Weights } from './perceptron.js'
import { surroundings } from './wordFeatures.js'
import { SpanFact } from './wordLexicon.js'

/** What the shapes around a word say, learnt once for all. */
export interface Surroundings {
  /** Of one atom, by three shapes; of two, by entry or not and four shapes. */
  readonly one: Int16Array
  readonly two: Int16Array
}

const slots = new Int32Array(2)

/** Tables of what the features of a word's surroundings add up to. */
export function learnSurroundings(weights: Weights): Surroundings {
  const one = new Int16Array(6 ** 3)
  const two = new Int16Array(2 * 6 ** 4)
  const lattice = new Lattice()
  const { shapes, pairs } = lattice
  const around = (length: number) => {
    surroundings(lattice, 1, length, slots, 0)
    return score(weights, slots, 0, 2)
  }
  for (let i = 0; i < two.length; i++) {
    for (let k = 3, shape = i; k >= 0; k--, shape = Math.floor(shape / 6)) shapes[k] = shape % 6
    pairs[1] = i < 6 ** 4 ? 0 : SpanFact.word
    two[i] = around(2)
    one[Math.floor(i / 6) % 216] = around(1)
  }
  return { one, two }
}
