import type { Redaction } from '../model.js'
import type { Doc } from '../text/index.js'
import { parse } from '../text/index.js'
import { toOriginal } from '../text/original.js'
import { ADDRESSES } from './addresses.js'
import { findNames } from './names.js'
import { PATTERNS, type PersonalPattern } from './patterns.js'

/** In this order: where two overlap, what stands earlier here names the kind, and both stretches are covered. */
const TABLE: readonly PersonalPattern[] = [...PATTERNS, ...ADDRESSES]

/**
 * Vietnamese personal data in a text: phones, papers, accounts, plates, addresses, names.
 *
 * @returns redactions in order of the text, disjoint, as UTF-16 offsets into `text` as it was given (NFD or not).
 */
export function findPersonalData(text: string | Doc): Redaction[] {
  const doc = typeof text === 'string' ? parse(text) : text
  const found: Redaction[] = []
  for (const { kind, pattern, accept } of TABLE) {
    for (const match of doc.shadow.matchAll(pattern)) {
      const value = match.groups?.value ?? match[0]
      const start = match.index + match[0].lastIndexOf(value)
      if (accept && !accept(value, doc.shadow, start, start + value.length)) continue
      found.push({ ...toOriginal(doc, start, start + value.trimEnd().length), kind })
    }
  }
  for (const { start, end } of findNames(doc.shadow)) found.push({ ...toOriginal(doc, start, end), kind: 'name' })
  return disjoint(found)
}

/** Stretches that overlap become one, of the kind found first. */
function disjoint(found: readonly Redaction[]): Redaction[] {
  const order = found.map((_, i) => i).sort((a, b) => found[a].start - found[b].start || a - b)
  const merged: { start: number; end: number; kind: Redaction['kind']; rank: number }[] = []
  for (const i of order) {
    const last = merged.at(-1)
    const { start, end, kind } = found[i]
    if (last === undefined || start >= last.end) merged.push({ start, end, kind, rank: i })
    else {
      last.end = Math.max(last.end, end)
      if (i < last.rank) [last.kind, last.rank] = [kind, i]
    }
  }
  return merged.map(({ start, end, kind }) => ({ start, end, kind }))
}
