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
  /** Whether a tone mark may stand where tradition does not have it: `placeTones` is to look at the text. */
  isToned = false

  constructor(starts: Uint32Array, ends: Uint32Array, kinds: Uint8Array, types: Uint16Array, lineBreaks: Uint8Array) {
    this.starts = starts
    this.ends = ends
    this.kinds = kinds
    this.types = types
    this.lineBreaks = lineBreaks
  }

  /** Room for so many. */
  static for(capacity: number): Atoms {
    const [starts, ends] = [new Uint32Array(capacity), new Uint32Array(capacity)]
    return new Atoms(starts, ends, new Uint8Array(capacity), new Uint16Array(capacity), new Uint8Array(capacity))
  }

  /** Makes room for twice as many. */
  grow(): void {
    const larger = Atoms.for(this.starts.length * 2)
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

  /** A copy, with room for no more. */
  kept(): Atoms {
    const { starts, ends, kinds, types, lineBreaks, size } = this
    const copy = new Atoms(
      starts.slice(0, size),
      ends.slice(0, size),
      kinds.slice(0, size),
      types.slice(0, size),
      lineBreaks.slice(0, size),
    )
    copy.size = size
    copy.epoch = this.epoch
    copy.isToned = this.isToned
    return copy
  }
}
