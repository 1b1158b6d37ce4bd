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
