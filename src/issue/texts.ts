import { hash } from '../text/hash.js'
import type { SubjectBase } from './base.js'

export interface GroupItem {
  readonly id: string
  /** As `read` gives them: lower case, short forms in full, accents restored; personal data left out. */
  readonly syllables: readonly string[]
}

export interface DifferentText {
  readonly syllables: readonly string[]
  /** Indices of the items that say it. */
  readonly items: readonly number[]
}

/**
 * Every different text once, with the items that say it, by hash of its content: the order of the items is forgotten.
 *
 * @param first texts of these items come before all others.
 */
export function differentTexts(
  items: readonly GroupItem[],
  readWord: ((syllable: string) => string) | undefined,
  first: (id: string) => boolean = () => false,
): DifferentText[] {
  interface Found extends DifferentText {
    readonly key: number
    readonly content: string
    readonly items: number[]
    rank: number
  }
  const found = new Map<string, Found>()
  items.forEach(({ id, syllables }, i) => {
    const words = readWord ? syllables.map(readWord) : syllables
    const content = words.join(' ')
    const rank = first(id) ? 0 : 1
    const same = found.get(content)
    if (same) {
      same.items.push(i)
      same.rank = Math.min(same.rank, rank)
    } else found.set(content, { key: hash(content), content, syllables: words, items: [i], rank })
  })
  return [...found.values()].sort((a, b) => a.rank - b.rank || a.key - b.key || (a.content < b.content ? -1 : 1))
}

/** Reads a word that the base does not know as its root, where it knows that. */
export function rooted(base: SubjectBase, englishRoot: (word: string) => string): (syllable: string) => string {
  const read = new Map<string, string>()
  return (syllable) => {
    let word = read.get(syllable)
    if (word === undefined) {
      const root = base.knows(syllable) ? syllable : englishRoot(syllable)
      word = base.knows(root) ? root : syllable
      read.set(syllable, word)
    }
    return word
  }
}
