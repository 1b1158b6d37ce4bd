import { ByteReader, endsTooSoon } from './byteReader.js'
import { WEIGHTS } from './perceptron.js'
import type { WordLexicon } from './wordLexicon.js'
import { WordModel } from './wordModel.js'
import type { WordTypes } from './wordTypes.js'

/** The weights of text with capitals, and those of text without one, where names are hidden. */
export type WeightHalves = readonly [cased: Int8Array, lower: Int8Array]

/**
 * Reads weights: how many zeros stand before each weight that is none, then the weight; the two halves one after another.
 * Throws `DULUAN_E211` for bytes of another size or layout.
 */
export function readWeights(bytes: Uint8Array): WeightHalves {
  const weights = new Int8Array(2 * WEIGHTS)
  const reader = new ByteReader(bytes)
  for (let left = reader.varint(), at = 0; left > 0; left--, at++) {
    at += reader.varint()
    if (at >= weights.length) throw endsTooSoon()
    weights[at] = reader.byte()
  }
  if (!reader.isDone) throw endsTooSoon()
  return [weights.subarray(0, WEIGHTS), weights.subarray(WEIGHTS)]
}

/** A model for each kind of text, made when first asked for. */
export class WordModels {
  readonly #models: (WordModel | undefined)[] = [undefined, undefined]
  readonly #types: WordTypes
  readonly #lexicon: WordLexicon
  readonly #weights: WeightHalves

  constructor(types: WordTypes, lexicon: WordLexicon, weights: WeightHalves) {
    this.#types = types
    this.#lexicon = lexicon
    this.#weights = weights
  }

  /** For text with capitals, or for text without any. */
  of(isLower: boolean): WordModel {
    const half = isLower ? 1 : 0
    this.#models[half] ??= new WordModel(this.#types, this.#lexicon, this.#weights[half], isLower)
    return this.#models[half]
  }
}
