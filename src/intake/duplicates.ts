import type { Duplicate } from '../model.js'
import { comparePairs } from './shingles.js'
import { comparable, likeness, spelling } from './similarity.js'

export interface DuplicateOptions {
  /** 0..1, the least similarity of the unaccented text that makes a copy; 0.65 when left out. */
  readonly threshold?: number
}

/** Of 22,840 pairs of complaints on one subject (corpora/subjects) none is more alike than 0.48; edited copies begin at 0.65. */
const THRESHOLD = 0.65
/** The least similarity of the shortest texts of two sets that are joined: copies of copies drift apart. */
const LOOSE = 0.5

/** Begins the key of a text without letters and digits. */
const WORDLESS = '\0'

/**
 * The submissions that were copied from another one, in order of the input: `exact` where they are spelled the same but for
 * case, accents and marks, or read the same ('ko', 'không'); `near` where they were lightly edited, or had something put in
 * or taken out.
 *
 * Copies of copies belong together. `of` is the first of its set in the input; which submissions make a set does not depend
 * on their order. A text without letters and digits is a copy only of the very same one. Linear in the length of the texts.
 */
export function findDuplicates(
  items: readonly { readonly id: string; readonly text: string }[],
  { threshold = THRESHOLD }: DuplicateOptions = {},
): Duplicate[] {
  const keys = items.map(({ text }) => spelling(text) || WORDLESS + text.trim())
  const readings = readingsOf(items, keys)
  // Sorted, so that the order of the input decides nothing; each text once, however often it was sent.
  const texts = [...new Set(readings.values())].sort(shortestFirst)
  const sets = joinCopies(texts, threshold)
  const indexOf = new Map(texts.map((text, i) => [text, i]))
  const first = new Map<number, number>()
  const duplicates: Duplicate[] = []
  for (const [i, key] of keys.entries()) {
    const reading = readings.get(key) as string
    const set = sets.find(indexOf.get(reading) as number)
    const of = first.get(set)
    if (of === undefined) first.set(set, i)
    else {
      const alike = compared(reading, readings.get(keys[of]) as string, threshold)
      duplicates.push({ submission: items[i].id, of: items[of].id, ...alike })
    }
  }
  return duplicates
}

/** How each spelling reads: as a text with accents does, if there is one, since these are a reader's best help. */
function readingsOf(items: readonly { readonly text: string }[], keys: readonly string[]): Map<string, string> {
  const best = new Map<string, string>()
  for (const [i, key] of keys.entries()) {
    const { text } = items[i]
    const known = best.get(key)
    // Accented letters come after the plain ones in code order, so the last of the texts is one with accents.
    if (known === undefined || text > known) best.set(key, text)
  }
  return new Map([...best].map(([key, text]) => [key, comparable(text) || key]))
}

function joinCopies(texts: readonly string[], threshold: number): Sets {
  const sets = new Sets(texts.length)
  comparePairs(texts, (a, b) => {
    const [low, high] = [sets.find(a), sets.find(b)]
    if (low === high || texts[a].startsWith(WORDLESS) || !likeness(texts[a], texts[b], threshold).copied) return
    // A text that holds two others must not tie them together: the shortest of either set must be alike as well.
    if ((low === a && high === b) || likeness(texts[low], texts[high], LOOSE).copied) sets.join(low, high)
  })
  return sets
}

function compared(reading: string, original: string, threshold: number): Pick<Duplicate, 'kind' | 'similarity'> {
  if (reading === original) return { kind: 'exact', similarity: 1 }
  return { kind: 'near', similarity: Math.round(likeness(reading, original, threshold).similarity * 1000) / 1000 }
}

function shortestFirst(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1)
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
