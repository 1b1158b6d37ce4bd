/**
 * Kinds of atoms, the smallest pieces of a text. `syllable`: letters forming a legal Vietnamese syllable, accented or
 * not, or a known abbreviation; `foreign`: other letters; `code`: law numbers (168/2024/NĐ-CP), plates, alphanumerics.
 */
export const AtomKind = {
  syllable: 0,
  foreign: 1,
  number: 2,
  punctuation: 3,
  symbol: 4,
  emoji: 5,
  link: 6,
  mention: 7,
  hashtag: 8,
  code: 9,
} as const
export type AtomKind = (typeof AtomKind)[keyof typeof AtomKind]

/** The atoms of a text in order, as arrays over them. */
export class Atoms {
  size = 0
  starts: Uint32Array
  ends: Uint32Array
  kinds: Uint8Array
  /** Id of each atom in `wordTypes`, while that is of the same epoch. */
  types: Uint16Array
  epoch = 0
  /** 1 where a line break stands between the atom before and this one. */
  lineBreaks: Uint8Array

  constructor(capacity: number) {
    this.starts = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
    this.kinds = new Uint8Array(capacity)
    this.types = new Uint16Array(capacity)
    this.lineBreaks = new Uint8Array(capacity)
  }

  /** Makes room for twice as many. */
  grow(): void {
    const larger = new Atoms(this.starts.length * 2)
    larger.starts.set(this.starts)
    larger.ends.set(this.ends)
    larger.kinds.set(this.kinds)
    larger.types.set(this.types)
    larger.lineBreaks.set(this.lineBreaks)
    this.starts = larger.starts
    this.ends = larger.ends
    this.kinds = larger.kinds
    this.types = larger.types
    this.lineBreaks = larger.lineBreaks
  }
}
