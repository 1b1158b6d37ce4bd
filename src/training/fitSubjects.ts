import path from 'node:path'
import { parse, read } from '../text/index.js'
import { writeModelModule } from './module.js'
import { fitScores } from './subjectScores.js'
import { readSubjects, type Subject } from './subjects.js'
import { packTable } from './subjectTable.js'

/** The packed base (what `SubjectBase` reads) of some subjects: the same subjects give the same bytes. */
export function fitSubjects(subjects: readonly Subject[]): Uint8Array {
  const syllablesOf = (text: string) => read(parse(text)).syllables
  return packTable(subjects, fitScores(subjects, syllablesOf), syllablesOf)
}

/** Fits the base of a folder of subjects and writes it there as `model.js`. */
export function refitSubjects(directory: string): void {
  const bytes = fitSubjects(readSubjects(directory))
  writeModelModule(
    path.join(directory, 'model.js'),
    bytes,
    'The subject base, fitted from *.jsonl beside it. Format: src/issue/base.ts. Refit: README.md. MIT.',
  )
}
