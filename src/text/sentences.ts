import { AtomKind } from './atom.js'
import type { Atoms } from './atoms.js'
import { CharClass, CLASS } from './characters.js'

/** First atom of each sentence, closed by the number of atoms. */
export function findSentences(text: string, atoms: Atoms): Uint32Array {
  const firsts: number[] = []
  if (atoms.size > 0) firsts.push(0)
  for (let i = 1; i < atoms.size; i++) {
    if (atoms.lineBreaks[i] === 1 || (isTerminal(text, atoms, i - 1) && opensSentence(text, atoms, i))) firsts.push(i)
  }
  firsts.push(atoms.size)
  return Uint32Array.from(firsts)
}

function isTerminal(text: string, atoms: Atoms, i: number): boolean {
  if (atoms.kinds[i] !== AtomKind.punctuation) return false
  const unit = text.charCodeAt(atoms.starts[i])
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026
}

function opensSentence(text: string, atoms: Atoms, i: number): boolean {
  return atoms.starts[i] > atoms.ends[i - 1] || CLASS[text.charCodeAt(atoms.starts[i])] === CharClass.upper
}
