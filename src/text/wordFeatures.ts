import type { Lattice } from './lattice.js'
import { both, NAMED, NAMED_PATTERN, nameOf, SIZE_OPENS, SIZE_PATTERN, slot } from './perceptron.js'
import { SpanFact } from './wordLexicon.js'
import { Shape } from './wordTypes.js'

/** Features of a word: those that it decides alone, its left neighbour, and the shapes around it. */
export const OWN_FEATURES = 5
export const WORD_FEATURES = OWN_FEATURES + 1 + 2

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

function factsOf({ pairs, triples, quads }: Lattice, at: number, length: number): number {
  return length === 2 ? pairs[at] : length === 3 ? triples[at] : length === 4 ? quads[at] : 0
}

/** The shapes of the syllables of a word. */
function patternOf({ shapes }: Lattice, at: number, length: number): number {
  let pattern = 0
  for (let i = at; i < at + length; i++) pattern = pattern * 3 + Math.min(shapes[i], 2)
  return pattern
}
