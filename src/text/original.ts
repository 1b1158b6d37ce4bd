import type { Span } from '../model.js'
import type { Doc } from './doc.js'

/**
 * Where a stretch of the shadow stands in the original. Inside an atom whose two spellings differ in length (NFD, say) the
 * whole atom is taken: the stretch returned covers what was asked for, never less.
 */
export function toOriginal(doc: Doc, shadowStart: number, shadowEnd: number): Span {
  const first = atomAt(doc, shadowStart)
  const last = atomAt(doc, shadowEnd - 1)
  return { start: place(doc, first, shadowStart, 'start'), end: place(doc, last, shadowEnd, 'end') }
}

/** The last atom that begins at or before the offset; -1 before the first. */
function atomAt(doc: Doc, shadowOffset: number): number {
  let low = 0
  let high = doc.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (doc.shadowStarts[middle] <= shadowOffset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function place(doc: Doc, atom: number, shadowOffset: number, side: 'start' | 'end'): number {
  if (atom < 0) return shadowOffset
  if (shadowOffset > doc.shadowEnds[atom]) return doc.ends[atom] + shadowOffset - doc.shadowEnds[atom]
  const sameLength = doc.shadowEnds[atom] - doc.shadowStarts[atom] === doc.ends[atom] - doc.starts[atom]
  if (sameLength) return doc.starts[atom] + shadowOffset - doc.shadowStarts[atom]
  return side === 'start' ? doc.starts[atom] : doc.ends[atom]
}
