import type { Lattice } from './lattice.js'
import { SpanFact, Trait } from './wordLexicon.js'
import { Shape } from './wordTypes.js'

/** Features of syllables share 2^16 weights by a hash (Weinberger et al. 2009). */
const HASHED_BITS = 16
/** Those over small alphabets have tables of their own behind these, one after another. */
const ENTRIES = 1 << HASHED_BITS
const SHAPES = ENTRIES + 256
const ASSOCIATION = SHAPES + 6 ** 4
const ASSOCIATIONS = ASSOCIATION + 8
const ASSOCIATIONS_ENTRIES = ASSOCIATIONS + 8 ** 3
const ASSOCIATION_SHAPES = ASSOCIATIONS_ENTRIES + 8 ** 4
const NAMES_SHAPES = ASSOCIATION_SHAPES + 8 * 36
const CAPITALS_SHAPES = NAMES_SHAPES + 4 ** 3 * 6 ** 4
const CAPITALS_ENTRIES = CAPITALS_SHAPES + 25 * 6 ** 4
const CLASSES_BEFORE = CAPITALS_ENTRIES + 25 * 32
const CLASSES_AFTER = CLASSES_BEFORE + 32 ** 3
const CLASSES_ASSOCIATION = CLASSES_AFTER + 32 ** 3
const SIZE_OPENS = CLASSES_ASSOCIATION + 32 ** 2 * 8
const SIZE_PATTERN = SIZE_OPENS + 12 * 2
const NAMED = SIZE_PATTERN + 12 * 256 * 8
const NAMED_PATTERN = NAMED + 12 * 4
/** Weights a model has, of one kind of text. */
export const WEIGHTS = NAMED_PATTERN + 48 * 256

/** Features of a gap: those that the two atoms beside it decide, the pairs before and after it, and all the rest. */
export const PAIR_FEATURES = 9
export const CONTEXT_FEATURES = 10
export const JOIN_FEATURES = PAIR_FEATURES + 2 + CONTEXT_FEATURES
/** Features of a word: those that it decides alone, its left neighbour, and the shapes around it. */
export const OWN_FEATURES = 5
export const WORD_FEATURES = OWN_FEATURES + 1 + 2

/** Anything that gives a weight for a slot: bytes in what ships, floating point while training. */
export type Weights = Int8Array | Float64Array

/**
 * The slots of the features that speak for or against joining the atom at `at` to the one before: syllables, shapes,
 * dictionary entries that would cross the gap, association in running text, classes of syllables.
 */
export function joinFeatures(lattice: Lattice, at: number, slots: Int32Array): void {
  const { keys } = lattice
  pairFeatures(lattice, at, slots)
  slots[PAIR_FEATURES] = pairBefore(keys[at - 2], keys[at - 1])
  slots[PAIR_FEATURES + 1] = pairAfter(keys[at], keys[at + 1])
  contextFeatures(lattice, at, slots, PAIR_FEATURES + 2)
}

/** What the two atoms themselves say. Looks at nothing else, so that it may be kept for the next time they meet. */
export function pairFeatures({ keys, shapes, traits, pairs }: Lattice, at: number, slots: Int32Array): void {
  const a = keys[at - 1]
  const b = keys[at]
  const ownShape = shapes[at - 1] * 6 + shapes[at]
  const association = associationOf(pairs[at - 1])
  const classA = classOf(traits[at - 1])
  const classB = classOf(traits[at])
  slots[0] = slot(both(a, b), 1)
  slots[1] = slot(both(a, ownShape), 7)
  slots[2] = slot(both(b, ownShape), 8)
  slots[3] = ASSOCIATION + association
  slots[4] = ASSOCIATION_SHAPES + association * 36 + ownShape
  slots[5] = slot(both(a, association), 13)
  slots[6] = slot(both(b, classA), 17)
  slots[7] = slot(both(a, classB), 18)
  slots[8] = CLASSES_ASSOCIATION + (classA * Trait.classes + classB) * 8 + association
}

/** The slot of the pair that ends where the gap begins. */
export function pairBefore(a: number, b: number): number {
  return slot(both(a, b), 2)
}

/** The slot of the pair that begins where the gap ends. */
export function pairAfter(a: number, b: number): number {
  return slot(both(a, b), 3)
}

/** What stands around the gap has to say; written from `first` on. */
export function contextFeatures(lattice: Lattice, at: number, slots: Int32Array, first: number): void {
  const { keys, shapes, traits, pairs } = lattice
  const entries = entriesAround(lattice, at)
  const shape = shapes[at - 2] * 216 + shapes[at - 1] * 36 + shapes[at] * 6 + shapes[at + 1]
  const association = associationOf(pairs[at - 1])
  const associations = (associationOf(pairs[at - 2]) * 8 + association) * 8 + associationOf(pairs[at])
  const capitals = capitalOf(traits[at - 1]) * 5 + capitalOf(traits[at])
  const classes = classOf(traits[at - 1]) * Trait.classes + classOf(traits[at])
  slots[first] = ENTRIES + entries
  slots[first + 1] = SHAPES + shape
  slots[first + 2] = slot(both(keys[at], entries & 63), 6)
  slots[first + 3] = ASSOCIATIONS + associations
  slots[first + 4] = ASSOCIATIONS_ENTRIES + associations * 8 + (entries & 7)
  slots[first + 5] = NAMES_SHAPES + namesAround(lattice, at) * 1296 + shape
  slots[first + 6] = CAPITALS_SHAPES + capitals * 1296 + shape
  slots[first + 7] = CAPITALS_ENTRIES + capitals * 32 + (entries & 31)
  slots[first + 8] = CLASSES_BEFORE + classOf(traits[at - 2]) * 1024 + classes
  slots[first + 9] = CLASSES_AFTER + classes * Trait.classes + classOf(traits[at + 1])
}

/** The slots of the features of a word of `length` syllables at `at`; `key`: their hashes joined. */
export function wordFeatures(lattice: Lattice, at: number, length: number, key: number, slots: Int32Array): void {
  ownFeatures(lattice, at, length, key, slots)
  slots[OWN_FEATURES] = wordAfter(lattice.keys[at - 1], sizeOf(lattice, at, length))
  surroundings(lattice, at, length, slots, OWN_FEATURES + 1)
}

/** What the word itself says. */
export function ownFeatures(lattice: Lattice, at: number, length: number, key: number, slots: Int32Array): void {
  const { keys } = lattice
  const size = sizeOf(lattice, at, length)
  const named = size * 4 + nameOf(factsOf(lattice, at, length))
  slots[0] = NAMED + named
  slots[1] = NAMED_PATTERN + named * 256 + patternOf(lattice, at, length)
  slots[2] = slot(key, 26)
  slots[3] = slot(both(keys[at], size), 28)
  slots[4] = slot(both(keys[at + length - 1], size), 29)
}

/** The slot of a word of this size after a syllable. */
export function wordAfter(key: number, size: number): number {
  return slot(both(key, size), 27)
}

/** Capitals and marks around the word; written from `first` on. */
export function surroundings(lattice: Lattice, at: number, length: number, slots: Int32Array, first: number): void {
  const { shapes } = lattice
  const size = sizeOf(lattice, at, length)
  const opens = shapes[at - 1] >= Shape.mark ? 1 : 0
  const neighbours =
    (shapes[at - 1] === Shape.capital ? 4 : 0) + (shapes[at + length] === Shape.capital ? 2 : 0) + opens
  slots[first] = SIZE_OPENS + size * 2 + opens
  slots[first + 1] = SIZE_PATTERN + (size * 256 + patternOf(lattice, at, length)) * 8 + neighbours
}

/** Length of a word and whether a dictionary has it: length · 2 + 0 or 1. */
export function sizeOf(lattice: Lattice, at: number, length: number): number {
  return length * 2 + (factsOf(lattice, at, length) & SpanFact.word)
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
  return nameOf(pairs[at - 2]) * 16 + nameOf(pairs[at - 1]) * 4 + nameOf(pairs[at])
}

function factsOf({ pairs, triples, quads }: Lattice, at: number, length: number): number {
  return length === 2 ? pairs[at] : length === 3 ? triples[at] : length === 4 ? quads[at] : 0
}

/** The shapes of the syllables of a word. */
function patternOf({ shapes }: Lattice, at: number, length: number): number {
  let pattern = 0
  for (let i = at; i < at + length; i++) pattern = pattern * 3 + Math.min(shapes[i], 2)
  return pattern
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
  return Math.imul(h, 0xc2b2ae35) >>> (32 - HASHED_BITS)
}

/** The sum of the weights at the slots from `first` up to `end`. */
export function score(weights: Weights, slots: Int32Array, first: number, end: number): number {
  let sum = 0
  for (let k = first; k < end; k++) sum += weights[slots[k]]
  return sum
}
