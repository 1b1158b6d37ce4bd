import { existsSync } from 'node:fs'
import path from 'node:path'
import { readSubjects, type Subject } from '../../src/training/subjects.js'

export const SUBJECTS = path.resolve(import.meta.dirname, '../../corpora/subjects')

/** Every subject that is written, those that wait in `more` as well, where there is such a folder. */
export function allSubjects(): Subject[] {
  const waiting = path.join(SUBJECTS, 'more')
  return [SUBJECTS, waiting].filter((folder) => existsSync(folder)).flatMap((folder) => readSubjects(folder))
}
