import { SpanFact } from './wordLexicon.js'

/** Features of syllables share 2^16 weights by a hash (Weinberger et al. 2009). */
const HASHED_BITS = 16
/** Those over small alphabets have tables of their own behind these, one after another. */
export const ENTRIES = 1 << HASHED_BITS
export const SHAPES = ENTRIES + 256
export const ASSOCIATION = SHAPES + 6 ** 4
export const ASSOCIATIONS = ASSOCIATION + 8
export const ASSOCIATIONS_ENTRIES = ASSOCIATIONS + 8 ** 3
export const ASSOCIATION_SHAPES = ASSOCIATIONS_ENTRIES + 8 ** 4
export const NAMES_SHAPES = ASSOCIATION_SHAPES + 8 * 36
export const CAPITALS_SHAPES = NAMES_SHAPES + 4 ** 3 * 6 ** 4
export const CAPITALS_ENTRIES = CAPITALS_SHAPES + 25 * 6 ** 4
export const CLASSES_BEFORE = CAPITALS_ENTRIES + 25 * 32
export const CLASSES_AFTER = CLASSES_BEFORE + 32 ** 3
export const CLASSES_ASSOCIATION = CLASSES_AFTER + 32 ** 3
export const SIZE_OPENS = CLASSES_ASSOCIATION + 32 ** 2 * 8
export const SIZE_PATTERN = SIZE_OPENS + 12 * 2
export const NAMED = SIZE_PATTERN + 12 * 256 * 8
export const NAMED_PATTERN = NAMED + 12 * 4
/** Weights a model has, of one kind of text. */
export const WEIGHTS = NAMED_PATTERN + 48 * 256

/** Anything that gives a weight for a slot: bytes in what ships, floating point while training. */
export type Weights = Int8Array | Float64Array

export function both(a: number, b: number): number {
  return Math.imul(a, 0x9e3779b1) ^ b
}

/** Two multiplications instead of the four of `join`: there are some fifty features a syllable. */
export function slot(value: number, template: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  return Math.imul(h, 0xc2b2ae35) >>> (32 - HASHED_BITS)
}

/** What the facts of a span say of it as a name: 0 to 3. */
export function nameOf(facts: number): number {
  return (facts >>> SpanFact.nameShift) & 3
}

/** The sum of the weights at the slots from `first` up to `end`. */
export function score(weights: Weights, slots: Int32Array, first: number, end: number): number {
  let sum = 0
  for (let k = first; k < end; k++) sum += weights[slots[k]]
  return sum
}
