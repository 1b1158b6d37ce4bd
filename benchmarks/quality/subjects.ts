import { existsSync } from 'node:fs'
import path from 'node:path'
import { readSubjects, type Subject } from '../../src/training/subjects.js'

const CORPORA = path.resolve(import.meta.dirname, '../../corpora')
export const SUBJECTS = path.join(CORPORA, 'subjects')
export const PROSE = path.join(CORPORA, 'prose')

/** Every subject that is written, those that wait in `more` as well, where there is such a folder. */
export function allSubjects(): Subject[] {
  const waiting = path.join(SUBJECTS, 'more')
  return [SUBJECTS, waiting].filter((folder) => existsSync(folder)).flatMap((folder) => readSubjects(folder))
}
