import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What people talk about (an entry of corpora/subjects/*.jsonl), entries of one id merged. */
export interface Subject {
  readonly id: string
  readonly name: string
  readonly theme: string
  readonly terms: readonly string[]
  readonly opinions: readonly string[]
}

interface Entry {
  readonly id: string
  readonly name: string
  readonly theme: string
  readonly terms: readonly string[]
  readonly opinions: readonly { readonly text: string }[]
}

/** All subjects of the base, in order of file name and line; an id that stands in two files keeps its first name. */
export function readSubjects(directory: string): Subject[] {
  const subjects = new Map<string, { id: string; name: string; theme: string; terms: string[]; opinions: string[] }>()
  const files = readdirSync(directory).filter((file) => file.endsWith('.jsonl'))
  for (const file of files.sort()) {
    for (const line of readFileSync(path.join(directory, file), 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const { id, name, theme, terms, opinions } = JSON.parse(line) as Entry
      const subject = subjects.get(id) ?? { id, name, theme, terms: [], opinions: [] }
      subject.terms.push(...terms)
      subject.opinions.push(...opinions.map((opinion) => opinion.text))
      subjects.set(id, subject)
    }
  }
  return [...subjects.values()]
}

/** How many terms of a subject make one training text: about as many syllables as an opinion has. */
const TERMS_TOGETHER = 6

/** The training texts of a subject: its opinions, its terms in groups of six, its name. */
export function trainingTexts({ name, terms, opinions }: Subject): string[] {
  const texts = [...opinions]
  for (let i = 0; i < terms.length; i += TERMS_TOGETHER) texts.push(terms.slice(i, i + TERMS_TOGETHER).join(' , '))
  texts.push(name)
  return texts
}
