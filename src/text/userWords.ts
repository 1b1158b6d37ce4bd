import type { Atoms } from './atom.js'
import { splitAtoms, wordTypes } from './atoms.js'
import { fold } from './characters.js'
import { composedOf } from './shadow.js'
import { placeTones } from './tones.js'
import { MOST_TYPES, WordType } from './wordTypes.js'

/** Atoms that a word of one's own may have. */
export const LONGEST_USER_WORD = 16
/** A word of so many atoms is found without its accents anywhere; a shorter one only in a text typed without. */
const TELLING = 3

/** Number of all atoms that stand in no word of one's own. */
const NO_WORD = 1

/** What `mark` writes: the first atom of a word of one's own, and those behind it. */
export const Mark = { none: 0, first: 1, inside: 2 } as const

/** A word of one's own: its atoms in lower case, tone marks in their place, and whether each stands against the one before. */
interface UserWord {
  readonly atoms: readonly string[]
  readonly glued: readonly boolean[]
}

/** A place in the trie: what may follow, by the number of the folded atom, and the words that end here. */
interface Node {
  readonly next: Map<number, Node>
  readonly words: UserWord[]
}

/**
 * Words of one's own, found in a text by a trie over their atoms without accents (Fredkin 1960); those written in the text
 * decide. The numbers of folded atoms are kept for each word type.
 */
export class UserWords {
  size = 0
  readonly #numbers = new Map<string, number>()
  readonly #roots: (Node | undefined)[] = []
  /** Of each type: number of its folded letters, 0 where it was not asked for yet. */
  readonly #ofType = new Int32Array(MOST_TYPES)
  #epoch = 0
  #known = 0

  /** Takes a word up. Returns the number of its atoms: nothing is kept of one with a single atom, nor of one too long. */
  add(word: string): number {
    const text = composedOf(word).text
    const { size, starts, ends } = splitAtoms(text)
    if (size < 2 || size > LONGEST_USER_WORD) return size
    const atoms = Array.from({ length: size }, (_, i) => lower(text.slice(starts[i], ends[i])))
    const glued = atoms.map((_, i) => i > 0 && starts[i] === ends[i - 1])
    const { words } = this.#place(atoms.map(fold))
    const isKnown = words.some((known) => known.atoms.join(' ') === atoms.join(' ') && `${known.glued}` === `${glued}`)
    if (!isKnown) {
      words.push({ atoms, glued })
      this.size++
    }
    return size
  }

  /**
   * Marks the words found from left to right, each the longest that begins there. Returns whether there are any.
   *
   * @param bare whether the text was typed without accents
   */
  mark(text: string, atoms: Atoms, bare: boolean, marks: Uint8Array): boolean {
    this.#sync()
    marks.fill(Mark.none, 0, atoms.size)
    let isFound = false
    for (let i = 0; i < atoms.size; ) {
      const end = this.#endOfWord(text, atoms, bare, i)
      if (end > i) {
        isFound = true
        marks[i] = Mark.first
        marks.fill(Mark.inside, i + 1, end)
      }
      i = Math.max(end, i + 1)
    }
    return isFound
  }

  /** The atom after the longest word that begins at atom `i`; `i` where there is none. */
  #endOfWord(text: string, atoms: Atoms, bare: boolean, i: number): number {
    let end = i
    let node = this.#roots[this.#numberAt(text, atoms, i)]
    for (let next = i + 1; node !== undefined && next < atoms.size && atoms.lineBreaks[next] === 0; next++) {
      node = node.next.get(this.#numberAt(text, atoms, next))
      if (node?.words.some((word) => isWritten(word, text, atoms, bare, i))) end = next + 1
    }
    return end
  }

  /** Number of the folded atom; `NO_WORD` where no word has it. */
  #numberAt(text: string, { starts, ends, types, epoch }: Atoms, i: number): number {
    const type = epoch === wordTypes.epoch ? types[i] : WordType.number
    if (type < WordType.first) return this.#numbers.get(fold(text.slice(starts[i], ends[i])).toLowerCase()) ?? NO_WORD
    if (this.#ofType[type] === 0) this.#ofType[type] = this.#numbers.get(fold(wordTypes.textOf(type))) ?? NO_WORD
    return this.#ofType[type]
  }

  /** Forgets the numbers of types where they begin anew, or where new words came. */
  #sync(): void {
    if (this.#epoch === wordTypes.epoch && this.#known === this.#numbers.size) return
    this.#epoch = wordTypes.epoch
    this.#known = this.#numbers.size
    this.#ofType.fill(0)
  }

  /** The place of folded atoms in the trie, made where it is not there. */
  #place(folded: readonly string[]): Node {
    let node: Node | undefined
    for (const atom of folded) {
      const number = this.#numbers.get(atom) ?? this.#numbers.size + NO_WORD + 1
      this.#numbers.set(atom, number)
      const next: Node = (node === undefined ? this.#roots[number] : node.next.get(number)) ?? {
        next: new Map(),
        words: [],
      }
      if (node === undefined) this.#roots[number] = next
      else node.next.set(number, next)
      node = next
    }
    return node as Node
  }
}

function lower(atom: string): string {
  return placeTones(atom).toLowerCase()
}

/** Whether the atoms from `i` on are the word's, whose folded letters they have: with its accents, or without any. */
function isWritten(word: UserWord, text: string, atoms: Atoms, bare: boolean, i: number): boolean {
  const mayBeBare = bare || word.atoms.length >= TELLING
  return word.atoms.every((atom, k) => {
    const at = i + k
    if (k > 0 && word.glued[k] !== (atoms.starts[at] === atoms.ends[at - 1])) return false
    const written = lower(text.slice(atoms.starts[at], atoms.ends[at]))
    return written === atom || (mayBeBare && fold(written) === written)
  })
}
