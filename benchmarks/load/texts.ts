import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A few words in a row that someone said about a subject. */
export type Piece = string

const CORPORA = path.resolve(import.meta.dirname, '../../corpora')
/** Words of a piece: a longer clause is cut into even parts. */
const LONGEST = 7
/** A shorter clause stays with what follows it. */
const SHORTEST = 3

/** Pieces of the composed opinions and of the labelled months, by subject; the same lists on every machine. */
export function piecesBySubject(): Piece[][] {
  type Line = { id: string; opinions: { text?: string; issue?: string; span?: string }[] }
  const subjects = new Map<string, Piece[]>()
  for (const file of [...filesIn('subjects', ''), ...filesIn('gold', 'public-affairs-')]) {
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { id, opinions } = JSON.parse(line) as Line
      for (const { text, issue, span } of opinions) {
        const subject = issue ?? id
        const own = piecesOf(text ?? span ?? '')
        const others = subjects.get(subject)
        if (others) others.push(...own)
        else subjects.set(subject, own)
      }
    }
  }
  return [...subjects.values()].filter((pieces) => pieces.length > 0)
}

function filesIn(folder: string, prefix: string): string[] {
  return readdirSync(path.join(CORPORA, folder))
    .filter((file) => file.startsWith(prefix) && file.endsWith('.jsonl'))
    .sort()
    .map((file) => path.join(CORPORA, folder, file))
}

/** Clauses, parted at commas, stops and the like and rid of them; long ones cut. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let begun: string[] = []
  for (const clause of text.split(/(?<=[,;.!?…])\s+/)) {
    begun = [...begun, ...clause.split(/\s+/)]
    if (begun.length < SHORTEST) continue
    const parts = Math.ceil(begun.length / LONGEST)
    for (let i = 0; i < parts; i++) {
      const words = begun.slice((i * begun.length) / parts, ((i + 1) * begun.length) / parts)
      pieces.push(words.join(' ').replace(/[,;.!?…\s]+$/, ''))
    }
    begun = []
  }
  return pieces.filter(Boolean)
}
