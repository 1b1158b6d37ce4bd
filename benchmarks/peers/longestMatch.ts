/** No word of the list that is longer is looked for. */
const LONGEST = 5

/**
 * The oldest way (forward maximum matching): at each syllable the longest word of a list. Marks are cut off first.
 *
 * @param words one a line, syllables parted by spaces
 */
export function longestMatch(words: Iterable<string>): (line: string) => string[] {
  const known = new Set(Array.from(words, (word) => word.trim().toLowerCase()))
  return (line) => {
    const pieces = line.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
    const lowered = pieces.map((piece) => piece.toLowerCase())
    const found: string[] = []
    for (let i = 0; i < pieces.length; ) {
      let length = Math.min(LONGEST, pieces.length - i)
      while (length > 1 && !known.has(lowered.slice(i, i + length).join(' '))) length--
      found.push(pieces.slice(i, i + length).join(' '))
      i += length
    }
    return found
  }
}
