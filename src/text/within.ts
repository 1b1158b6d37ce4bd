import type { Span } from '../model.js'
import type { Doc } from './doc.js'
import type { Reading } from './reading.js'

/** The number of values below `value` in ascending `values`: where the first from `value` on stands. */
export function firstFrom(values: Uint32Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The syllables of the reading whose atoms lie wholly in `span` (offsets into the original). */
export function syllablesWithin(doc: Doc, reading: Reading, span: Span): string[] {
  const from = firstFrom(reading.atoms, firstFrom(doc.starts, span.start))
  let to = from
  while (to < reading.atoms.length && doc.ends[reading.atoms[to]] <= span.end) to++
  return reading.syllables.slice(from, to)
}
