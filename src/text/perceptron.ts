import { type Lattice, Shape } from './lattice.js'
import { SpanFact, Trait } from './wordLexicon.js'

/** Weights a model has: 2^16, the scores of hashed features (Weinberger et al. 2009). */
export const WEIGHT_BITS = 16
export const JOIN_FEATURES = 21
export const WORD_FEATURES = 8

/** Anything that gives a weight for a slot: bytes in what ships, floating point while training. */
export type Weights = Int8Array | Float64Array

/**
 * The slots of the features that speak for or against joining the atom at `at` to the one before: syllables, shapes,
 * dictionary entries that would cross the gap, association in running text, classes of syllables.
 */
export function joinFeatures(lattice: Lattice, at: number, slots: Int32Array): void {
  const { keys, shapes, traits, pairs } = lattice
  const a = keys[at - 1]
  const b = keys[at]
  const entries = entriesAround(lattice, at)
  const shape = shapes[at - 2] * 216 + shapes[at - 1] * 36 + shapes[at] * 6 + shapes[at + 1]
  const ownShape = shapes[at - 1] * 6 + shapes[at]
  const association = associationOf(pairs[at - 1])
  const associations = (associationOf(pairs[at - 2]) * 8 + association) * 8 + associationOf(pairs[at])
  const capitals = capitalOf(traits[at - 1]) * 5 + capitalOf(traits[at])
  const classA = classOf(traits[at - 1])
  const classB = classOf(traits[at])
  const classes = classA * Trait.classes + classB
  slots[0] = slot(both(a, b), 1)
  slots[1] = slot(both(keys[at - 2], a), 2)
  slots[2] = slot(both(b, keys[at + 1]), 3)
  slots[3] = slot(entries, 4)
  slots[4] = slot(shape, 5)
  slots[5] = slot(both(b, entries & 63), 6)
  slots[6] = slot(both(a, ownShape), 7)
  slots[7] = slot(both(b, ownShape), 8)
  slots[8] = slot(association, 9)
  slots[9] = slot(associations, 10)
  slots[10] = slot(associations * 8 + (entries & 7), 11)
  slots[11] = slot(association * 36 + ownShape, 12)
  slots[12] = slot(both(a, association), 13)
  slots[13] = slot(namesAround(lattice, at) * 1296 + shape, 14)
  slots[14] = slot(capitals * 1296 + shape, 15)
  slots[15] = slot(capitals * 32 + (entries & 31), 16)
  slots[16] = slot(both(b, classA), 17)
  slots[17] = slot(both(a, classB), 18)
  slots[18] = slot(classOf(traits[at - 2]) * 1024 + classes, 19)
  slots[19] = slot(classes * Trait.classes + classOf(traits[at + 1]), 20)
  slots[20] = slot(classes * 8 + association, 21)
}

/** The slots of the features of a word of `length` syllables at `at`; `key`: their hashes joined. */
export function wordFeatures(lattice: Lattice, at: number, length: number, key: number, slots: Int32Array): void {
  const { keys, shapes } = lattice
  const facts =
    length === 2 ? lattice.pairs[at] : length === 3 ? lattice.triples[at] : length === 4 ? lattice.quads[at] : 0
  const entry = facts & SpanFact.word
  const size = length * 2 + entry
  const named = size * 3 + nameOf(facts)
  let pattern = 0
  for (let i = at; i < at + length; i++) pattern = pattern * 3 + Math.min(shapes[i], 2)
  const opens = shapes[at - 1] >= Shape.mark ? 1 : 0
  const neighbours =
    (shapes[at - 1] === Shape.capital ? 4 : 0) + (shapes[at + length] === Shape.capital ? 2 : 0) + opens
  slots[0] = slot(size * 2 + opens, 22)
  slots[1] = slot((size * 256 + pattern) * 8 + neighbours, 23)
  slots[2] = slot(named, 24)
  slots[3] = slot(named * 256 + pattern, 25)
  slots[4] = slot(key, 26)
  slots[5] = slot(both(keys[at - 1], size), 27)
  slots[6] = slot(both(keys[at], size), 28)
  slots[7] = slot(both(keys[at + length - 1], size), 29)
}

/** Dictionary entries that cross or touch the gap before `at`, a bit each, those that matter most lowest. */
function entriesAround({ pairs, triples, quads }: Lattice, at: number): number {
  const isQuad = (quads[at - 3] | quads[at - 2] | quads[at - 1]) & SpanFact.word
  return (
    (pairs[at - 1] & 1) |
    ((pairs[at - 2] & 1) << 1) |
    ((pairs[at] & 1) << 2) |
    ((triples[at - 2] & 1) << 3) |
    ((triples[at - 1] & 1) << 4) |
    (isQuad << 5) |
    ((triples[at - 3] & 1) << 6) |
    ((triples[at] & 1) << 7)
  )
}

function namesAround({ pairs }: Lattice, at: number): number {
  return nameOf(pairs[at - 2]) * 9 + nameOf(pairs[at - 1]) * 3 + nameOf(pairs[at])
}

function associationOf(facts: number): number {
  return (facts >>> SpanFact.associationShift) & 7
}

function nameOf(facts: number): number {
  return (facts >>> SpanFact.nameShift) & 3
}

function classOf(traits: number): number {
  return traits & (Trait.classes - 1)
}

function capitalOf(traits: number): number {
  return traits >>> Trait.capitalShift
}

function both(a: number, b: number): number {
  return Math.imul(a, 0x9e3779b1) ^ b
}

/** Two multiplications instead of the four of `join`: there are some fifty features a syllable. */
function slot(value: number, template: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  return Math.imul(h, 0xc2b2ae35) >>> (32 - WEIGHT_BITS)
}

/** The sum of the weights at the first `count` slots. */
export function score(weights: Weights, slots: Int32Array, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += weights[slots[k]]
  return sum
}
