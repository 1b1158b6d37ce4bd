import { AtomKind } from './atom.js'
import type { Atoms } from './atoms.js'

/** First atom of each clause, closed by the number of atoms; every sentence start is a clause start. */
export function findClauses(text: string, atoms: Atoms, sentences: Uint32Array): Uint32Array {
  const firsts: number[] = []
  let sentence = 0
  for (let i = 0; i < atoms.size; i++) {
    if (i === sentences[sentence]) {
      sentence++
      firsts.push(i)
    } else if (atoms.kinds[i - 1] === AtomKind.punctuation) {
      const unit = text.charCodeAt(atoms.starts[i - 1])
      if (unit === 0x2c || unit === 0x3b || unit === 0x3a) firsts.push(i)
    }
  }
  firsts.push(atoms.size)
  return Uint32Array.from(firsts)
}
