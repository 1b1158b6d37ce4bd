import type { Duplicate } from '../model.js'
import { comparePairs } from './shingles.js'
import { comparable, likeness } from './similarity.js'

export interface DuplicateOptions {
  /** 0..1, the least similarity of the unaccented text that makes a copy; 0.7 when left out. */
  readonly threshold?: number
}

/** Tuned on composed copies in test/intake/duplicates.test.ts: edited copies lie above 0.72, alike complaints below 0.6. */
const THRESHOLD = 0.7

/**
 * The submissions that were copied from another one, in order of the input: `exact` where they read the same but for case,
 * accents and marks, `near` where they were lightly edited, lost their accents, or had something put in or taken out.
 *
 * Copies of copies belong together. `of` is the first of its set in the input; which submissions make a set does not depend
 * on their order. Linear in the length of the texts.
 */
export function findDuplicates(
  items: readonly { readonly id: string; readonly text: string }[],
  { threshold = THRESHOLD }: DuplicateOptions = {},
): Duplicate[] {
  const keys = items.map(({ text }) => comparable(text) || `\0${text.trim()}`)
  // Sorted, so that the order of the input decides nothing; each text once, however often it was sent.
  const texts = [...new Set(keys)].sort(byCodeUnit)
  const sets = new Sets(texts.length)
  comparePairs(texts, (a, b) => {
    if (sets.find(a) !== sets.find(b) && likeness(texts[a], texts[b], threshold).copied) sets.join(a, b)
  })
  const indexOf = new Map(texts.map((text, i) => [text, i]))
  const first = new Map<number, number>()
  const duplicates: Duplicate[] = []
  for (const [i, key] of keys.entries()) {
    const set = sets.find(indexOf.get(key) as number)
    const of = first.get(set)
    if (of === undefined) first.set(set, i)
    else duplicates.push({ submission: items[i].id, of: items[of].id, ...compared(key, keys[of], threshold) })
  }
  return duplicates
}

function compared(key: string, original: string, threshold: number): Pick<Duplicate, 'kind' | 'similarity'> {
  if (key === original) return { kind: 'exact', similarity: 1 }
  return { kind: 'near', similarity: Math.round(likeness(key, original, threshold).similarity * 1000) / 1000 }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Disjoint sets of 0…size-1 (union by the smaller index, path halving). */
class Sets {
  private readonly parent: Uint32Array

  constructor(size: number) {
    this.parent = Uint32Array.from({ length: size }, (_, i) => i)
  }

  find(i: number): number {
    const { parent } = this
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]]
      i = parent[i]
    }
    return i
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y)
    this.parent[high] = low
  }
}
