import { parse, read } from '../text/index.js'
import type { TaxonomyIssue } from './guide.js'
import type { TextSpace } from './space.js'
import type { Rows } from './vectors.js'

/** A name counts for so many texts of its issue; 3 to 9 place alike on the labelled sets. */
const NAME = 6
/** An example, or an opinion that an analyst confirmed, counts for so many others. */
export const CONFIRMED = 4

/**
 * What is known of each issue of a taxonomy, in the space of the texts: the row of its name, that of its words, its examples, and
 * the texts that were confirmed, weighted and summed. All zero where the base knows none of it.
 */
export function seedsOf(
  issues: readonly TaxonomyIssue[],
  pinned: ReadonlyMap<number, number>,
  space: TextSpace,
): Float64Array[] {
  const seeds = issues.map(({ name, words = [], examples = [] }) => {
    const seed = new Float64Array(space.rows.width)
    const told = [name, words.join(', '), ...examples].map((text) => read(parse(text)).syllables)
    const rows = space.alone(space.subjectsOf(told))
    for (let row = 0; row < rows.size; row++) addRow(seed, rows, row, row < 2 ? NAME : CONFIRMED)
    return seed
  })
  for (const [text, issue] of pinned) if (text < space.rows.size) addRow(seeds[issue], space.rows, text, CONFIRMED)
  return seeds
}

function addRow(sum: Float64Array, { columns, values, stride }: Rows, row: number, weight: number): void {
  for (let i = row * stride, end = i + stride; i < end && values[i] !== 0; i++) sum[columns[i]] += weight * values[i]
}
