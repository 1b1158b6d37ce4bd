import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What one subject's people say, clause by clause. */
export type Clauses = readonly string[]

const CORPORA = path.resolve(import.meta.dirname, '../../corpora')
/** A clause of fewer words says too little to stand beside others. */
const FEWEST_WORDS = 3

/** The clauses of the composed opinions and of the labelled months, by subject; the same list on every machine. */
export function clausesBySubject(): Clauses[] {
  type Line = { id: string; text?: string; opinions: { text?: string; issue?: string; span?: string }[] }
  const subjects = new Map<string, string[]>()
  for (const folder of ['subjects', 'gold']) {
    for (const file of readdirSync(path.join(CORPORA, folder)).sort()) {
      if (!file.endsWith('.jsonl')) continue
      for (const line of readFileSync(path.join(CORPORA, folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)) {
        const { id, opinions } = JSON.parse(line) as Line
        for (const { text, issue, span } of opinions) {
          const subject = issue ?? id
          const clauses = subjects.get(subject)
          const own = clausesOf(text ?? span ?? '')
          if (clauses) clauses.push(...own)
          else subjects.set(subject, own)
        }
      }
    }
  }
  return [...subjects.values()].filter((clauses) => clauses.length > 0)
}

/** Split at commas, stops and the like; a piece that is too short stays with what follows it. */
export function clausesOf(text: string): string[] {
  const clauses: string[] = []
  let begun = ''
  for (const piece of text.split(/(?<=[,;.!?…])\s+/)) {
    begun = begun === '' ? piece : `${begun} ${piece}`
    if (begun.split(/\s+/).length < FEWEST_WORDS) continue
    clauses.push(begun.replace(/[,;.!?…\s]+$/, ''))
    begun = ''
  }
  return clauses
}
