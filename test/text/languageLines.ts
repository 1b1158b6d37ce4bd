import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A line of the measured set in corpora/language. */
export interface LanguageLine {
  readonly text: string
  readonly language: 'vi' | 'other' | 'unknown'
  readonly kind: string
  /** The English in a mixed text, as [start, end]. */
  readonly english?: readonly (readonly [number, number])[]
}

const FOLDER = path.resolve(import.meta.dirname, '../../corpora/language')

/** All lines, by kind. */
export function languageLines(): Map<string, LanguageLine[]> {
  const kinds = new Map<string, LanguageLine[]>()
  for (const file of ['vietnamese', 'mixed', 'foreign', 'wordless']) {
    for (const line of readFileSync(path.join(FOLDER, `${file}.jsonl`), 'utf8')
      .trim()
      .split('\n')) {
      const entry: LanguageLine = JSON.parse(line)
      kinds.set(entry.kind, [...(kinds.get(entry.kind) ?? []), entry])
    }
  }
  return kinds
}

/** The half that nothing was tuned on: every second line of a kind. */
export function heldOut(lines: readonly LanguageLine[]): LanguageLine[] {
  return lines.filter((_, i) => i % 2 === 1)
}
