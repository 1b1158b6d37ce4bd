import type { Lattice } from './lattice.js'
import {
  ASSOCIATION,
  ASSOCIATION_SHAPES,
  ASSOCIATIONS,
  ASSOCIATIONS_ENTRIES,
  both,
  CAPITALS_ENTRIES,
  CAPITALS_SHAPES,
  CLASSES_AFTER,
  CLASSES_ASSOCIATION,
  CLASSES_BEFORE,
  ENTRIES,
  NAMES_SHAPES,
  nameOf,
  SHAPES,
  slot,
} from './perceptron.js'
import { SpanFact, Trait } from './wordLexicon.js'

/** Features of a gap: those that the two atoms beside it decide, the pairs before and after it, and all the rest. */
export const PAIR_FEATURES = 9
export const CONTEXT_FEATURES = 10
export const JOIN_FEATURES = PAIR_FEATURES + 2 + CONTEXT_FEATURES
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

function associationOf(facts: number): number {
  return (facts >>> SpanFact.associationShift) & 7
}

function classOf(traits: number): number {
  return traits & (Trait.classes - 1)
}

function capitalOf(traits: number): number {
  return traits >>> Trait.capitalShift
}
