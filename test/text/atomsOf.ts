import { AtomKind, parse } from '../../src/text/index.js'

const NAMES = Object.keys(AtomKind)

/** The atoms of a text as 'text/kind', for tests to read. */
export function atomsOf(text: string): string[] {
  const doc = parse(text)
  return Array.from({ length: doc.size }, (_, i) => `${doc.atom(i)}/${NAMES[doc.kinds[i]]}`)
}

/** The slices of the shadow that `firsts` cuts a text into. */
export function slicesOf(text: string, unit: 'sentences' | 'clauses'): string[] {
  const doc = parse(text)
  const firsts = doc[unit]
  return Array.from({ length: firsts.length - 1 }, (_, i) =>
    doc.shadow.slice(doc.shadowStarts[firsts[i]], doc.shadowEnds[firsts[i + 1] - 1]),
  )
}
