/** Longer pairs of altered texts are not compared: what a peer made of them is counted as wrong. */
const MOST_CELLS = 50_000_000

/** Where a boundary between two units of the altered text stands in the known one: before and after what was dropped there. */
export interface Boundaries {
  readonly first: Int32Array
  readonly last: Int32Array
}

/**
 * Finds the boundaries of `found`, what a peer made of a text, in `known`, the text itself: along a path of fewest edits
 * (Wagner & Fischer 1974), a replaced unit counting one. All are −1 when the texts are too long.
 *
 * ```
 *   known   b ì n h , ô        boundary 4 of found stands at 4 and at 5 of known: the comma was dropped there
 *   found   b ì n h ô
 * ```
 */
export function alignBoundaries(found: string, known: string): Boundaries {
  const first = new Int32Array(found.length + 1).fill(-1)
  const last = new Int32Array(found.length + 1).fill(-1)
  const width = known.length + 1
  if (found.length * width > MOST_CELLS) return { first, last }
  const edits = countEdits(found, known)
  const place = (i: number, j: number): void => {
    first[i] = j
    if (last[i] < 0) last[i] = j
  }
  let i = found.length
  let j = known.length
  place(i, j)
  while (i > 0 || j > 0) {
    const now = edits[i * width + j]
    const isKept = i > 0 && j > 0 && now === edits[(i - 1) * width + j - 1] + (found[i - 1] === known[j - 1] ? 0 : 1)
    const isPutIn = !isKept && i > 0 && now === edits[(i - 1) * width + j] + 1
    if (isKept || isPutIn) i--
    if (!isPutIn) j--
    place(i, j)
  }
  return { first, last }
}

/** Fewest edits between the first i units of `found` and the first j of `known`, row by row. */
function countEdits(found: string, known: string): Uint32Array {
  const width = known.length + 1
  const edits = new Uint32Array((found.length + 1) * width)
  for (let j = 0; j < width; j++) edits[j] = j
  for (let i = 1; i <= found.length; i++) {
    edits[i * width] = i
    for (let j = 1; j < width; j++) {
      const at = i * width + j
      const replaced = edits[at - width - 1] + (found[i - 1] === known[j - 1] ? 0 : 1)
      edits[at] = Math.min(replaced, edits[at - width] + 1, edits[at - 1] + 1)
    }
  }
  return edits
}
