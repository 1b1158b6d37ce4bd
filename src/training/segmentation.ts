import { splitAtoms, wordTypes } from '../text/atoms.js'
import { JOIN_FEATURES, joinFeatures } from '../text/gapFeatures.js'
import { join } from '../text/hash.js'
import { Joint, Lattice, LONGEST_WORD, MARGIN } from '../text/lattice.js'
import { score, WEIGHTS, type Weights } from '../text/perceptron.js'
import { shadowOf } from '../text/shadow.js'
import { WORD_FEATURES, wordFeatures } from '../text/wordFeatures.js'
import { type WordLexicon, wordLexicon } from '../text/wordLexicon.js'
import { WordModel } from '../text/wordModel.js'
import { findPath, type PathScores } from '../text/wordPath.js'
import { ByteWriter } from './byteWriter.js'
import { randomFrom, shuffle } from './random.js'

/** Passes over the text, and orders of it whose weights are averaged. */
const PASSES = 8
const ORDERS = 4
/** Share of sentences that are also shown in lower case: where there are capitals, names may still lack theirs. */
const LOWERED = 0.2

/** A sentence ready to learn from. */
interface Example {
  readonly lattice: Lattice
  readonly wordStarts: Uint8Array
}

/**
 * Fits the weights of `fillWordStarts` to segmented text: a sentence a line, words parted by spaces, the syllables of a
 * word joined by `_`. Returns the bytes for `corpora/segmentation/weights.js`: for `readWeights`. Deterministic; a few
 * seconds for 1,400 sentences. The words of the lines are not added to the lexicon: weights learnt so trust it too much
 * and lose 0.6 to 2.5 points of F1 on other text.
 */
export function trainSegmentation(gold: readonly string[], lexicon: WordLexicon = wordLexicon()): Uint8Array {
  const lines = gold.filter((line) => line.trim() !== '')
  const model = new WordModel(wordTypes, lexicon, new Int8Array(WEIGHTS))
  const examples = lines.map((line) => exampleOf(line, model))
  const lowered = lines.map((line) => exampleOf(line.toLowerCase(), model))
  return pack([...fitHalf(examples, lowered), ...fitHalf(lowered, [])])
}

/** The weights learnt from all `examples` and now and then one of the `others`, averaged over many orders. */
function fitHalf(examples: readonly Example[], others: readonly Example[]): Int8Array {
  const sum = new Float64Array(WEIGHTS)
  for (let order = 0; order < ORDERS; order++) {
    const weights = fitOnce(examples, others, randomFrom(order + 1))
    for (let slot = 0; slot < sum.length; slot++) sum[slot] += weights[slot]
  }
  return quantise(sum)
}

/** Joins that the segmenter cannot make (of numbers, of more than five syllables) are parted in what it learns from. */
function exampleOf(line: string, model: WordModel): Example {
  const shadow = shadowOf(line.trim().replaceAll('_', ' ')).text
  const gold = shadowOf(line.trim()).text
  // Types that begin anew in the middle of a line would leave the atoms before with none.
  wordTypes.reserve(shadow.length)
  const atoms = splitAtoms(shadow)
  const { size } = atoms
  const lattice = new Lattice()
  model.sync()
  lattice.fill(atoms, 0, size, model)
  const wordStarts = new Uint8Array(size).fill(1)
  for (let i = 1, length = 1; i < size; i++) {
    const isJoined =
      gold[atoms.starts[i] - 1] === '_' && lattice.joinable[i + MARGIN] === Joint.joinable && length < LONGEST_WORD
    length = isJoined ? length + 1 : 1
    wordStarts[i] = isJoined ? 0 : 1
  }
  return { lattice, wordStarts }
}

/** The averaged weights of one order of the sentences. */
function fitOnce(examples: readonly Example[], others: readonly Example[], random: () => number): Float64Array {
  const weights = new Float64Array(WEIGHTS)
  const late = new Float64Array(WEIGHTS)
  const order = Uint32Array.from(examples.keys())
  let found = new Uint8Array(0)
  let step = 1
  const scores = scoresOf(weights)
  const learn = (example: Example): void => {
    if (found.length < example.lattice.size) found = new Uint8Array(example.lattice.size * 2)
    findPath(example.lattice, scores, found, 0)
    if (example.wordStarts.some((isStart, i) => isStart !== found[i])) {
      update(example.lattice, example.wordStarts, 1, step, weights, late)
      update(example.lattice, found, -1, step, weights, late)
    }
    step++
  }
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    for (const i of order) {
      learn(examples[i])
      if (random() < LOWERED && i < others.length) learn(others[i])
    }
  }
  return weights.map((weight, slot) => weight - late[slot] / step)
}

const joinSlots = new Int32Array(JOIN_FEATURES)
const wordSlots = new Int32Array(WORD_FEATURES)

function scoresOf(weights: Weights): PathScores {
  return {
    gap: (lattice, at) => {
      joinFeatures(lattice, at, joinSlots)
      return score(weights, joinSlots, 0, JOIN_FEATURES)
    },
    mayBeLong: () => true,
    word: (lattice, at, length, key) => {
      wordFeatures(lattice, at, length, key, wordSlots)
      return score(weights, wordSlots, 0, WORD_FEATURES)
    },
  }
}

/** Moves the weights of every feature of these words by `by`; `late` keeps what the average owes for coming late. */
function update(
  lattice: Lattice,
  wordStarts: Uint8Array,
  by: number,
  step: number,
  weights: Float64Array,
  late: Float64Array,
): void {
  const move = (slots: Int32Array): void => {
    for (const slot of slots) {
      weights[slot] += by
      late[slot] += by * step
    }
  }
  for (let i = 0, next = 0; i < lattice.size; i = next) {
    let key = lattice.keys[i + MARGIN]
    for (next = i + 1; next < lattice.size && wordStarts[next] === 0; next++) {
      joinFeatures(lattice, next + MARGIN, joinSlots)
      move(joinSlots)
      key = join(key, lattice.keys[next + MARGIN])
    }
    wordFeatures(lattice, i + MARGIN, next - i, key, wordSlots)
    move(wordSlots)
  }
}

function quantise(weights: Float64Array): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return Int8Array.from(weights, (weight) => Math.round((127 * weight) / largest))
}

/** Most weights are zero: how many stand before each that is none, then the weight. */
function pack(weights: readonly number[]): Uint8Array {
  const writer = new ByteWriter()
  writer.varint(weights.filter((weight) => weight !== 0).length)
  let zeros = 0
  for (const weight of weights) {
    if (weight === 0) zeros++
    else {
      writer.varint(zeros)
      writer.byte(weight & 255)
      zeros = 0
    }
  }
  return writer.finish()
}
