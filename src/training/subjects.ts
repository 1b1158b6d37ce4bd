import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DuluanError } from '../errors.js'

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

/** The entry of each line of a folder's `*.jsonl`, in order of file name and line. Throws `DULUAN_E212`. */
export function readEntries<Entry>(directory: string): Entry[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines<Entry>(path.join(directory, name)))
}

/** What stands on the lines of a JSON lines file, blank ones left out. Throws `DULUAN_E212` where one is no JSON. */
export function readLines<Entry>(file: string): Entry[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseLine<Entry>(line, `${file}:${i + 1}`)]))
}

function parseLine<Entry>(line: string, place: string): Entry {
  try {
    return JSON.parse(line)
  } catch (cause) {
    const text = {
      vi: `Dòng này không phải JSON: ${place}. Hãy sửa lại: mỗi dòng một đối tượng JSON trọn vẹn.`,
      en: `This line is no JSON: ${place}. Mend it: one whole JSON object a line.`,
    }
    throw new DuluanError('DULUAN_E212', text, { cause })
  }
}

/** All subjects of the base, in order of file name and line; an id that stands in two files keeps its first name. */
export function readSubjects(directory: string): Subject[] {
  const subjects = new Map<string, { id: string; name: string; theme: string; terms: string[]; opinions: string[] }>()
  for (const { id, name, theme, terms, opinions } of readEntries<Entry>(directory)) {
    const subject = subjects.get(id) ?? { id, name, theme, terms: [], opinions: [] }
    subject.terms.push(...terms)
    subject.opinions.push(...opinions.map((opinion) => opinion.text))
    subjects.set(id, subject)
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
