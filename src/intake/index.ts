/** Intake: files become submissions, rows that cannot be used become rejects, copies are found. */
export { CODES, type IntakeCode } from './codes.js'
export { COLUMN_NAMES, type Role } from './columns.js'
export { type DuplicateOptions, findDuplicates } from './duplicates.js'
export { ENCODINGS, type EncodingName } from './encoding.js'
export { type EnglishWord, englishRoot, englishWords } from './english.js'
export { secondOpinion } from './language.js'
export {
  type IntakeOptions,
  type IntakeStats,
  type Progress,
  readSubmissions,
  type Submissions,
} from './submissions.js'
