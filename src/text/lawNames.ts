import { AtomKind, type Atoms } from './atom.js'
import { CharClass, CLASS, fold } from './characters.js'
import { SLASH } from './marks.js'

/** What decrees and the like are called, and how offices shorten it; folded. */
const KINDS = new Set(
  (
    'nghi dinh|thong tu|thong tu lien tich|quyet dinh|nghi quyet|chi thi|luat|bo luat|phap lenh|lenh|sac lenh|cong van|cong dien|' +
    'ke hoach|ket luan|quy dinh|huong dan|thong bao|to trinh|van ban|bao cao|nd|tt|ttlt|qd|nq|ct|cv|kh|kl'
  ).split('|'),
)
const LONGEST_KIND = 4

/** Joins the kind of a legal document to its number: 'Nghị định 168/2024/NĐ-CP', 'Nghị quyết số 57-NQ/TW' are one word each. */
export function joinLawNames(text: string, atoms: Atoms, wordStarts: Uint8Array): void {
  for (let i = 1; i < atoms.size; i++) {
    if (atoms.kinds[i] !== AtomKind.code || !isLawNumber(text, atoms, i)) continue
    const first = firstOfKind(text, atoms, wordAt(text, atoms, i - 1) === 'so' ? i - 1 : i)
    if (first >= 0) wordStarts.fill(0, first + 1, i + 1)
  }
}

/** 168/2024/NĐ-CP: a digit first, a capital later, a stroke between. */
function isLawNumber(text: string, { starts, ends }: Atoms, i: number): boolean {
  const start = starts[i]
  if (CLASS[text.charCodeAt(start)] !== CharClass.digit) return false
  let slash = false
  let capitals = false
  for (let at = start; at < ends[i]; at++) {
    if (text.charCodeAt(at) === SLASH) slash = true
    else if (CLASS[text.charCodeAt(at)] === CharClass.upper) capitals = true
  }
  return slash && capitals
}

/** Where the longest name of a kind begins that ends before atom `end`; −1 where there is none. */
function firstOfKind(text: string, atoms: Atoms, end: number): number {
  let name = ''
  let first = -1
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_KIND) && atoms.kinds[i] <= AtomKind.foreign; i--) {
    name = name === '' ? wordAt(text, atoms, i) : `${wordAt(text, atoms, i)} ${name}`
    if (KINDS.has(name)) first = i
  }
  return first
}

function wordAt(text: string, { starts, ends }: Atoms, i: number): string {
  return fold(text.slice(starts[i], ends[i]))
}
