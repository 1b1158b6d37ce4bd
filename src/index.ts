/** Vietnamese opinion submissions into opinion streams. The parts by themselves: duluan/text, /sentiment, /streams, /report, /training, /encoder. */
export { type Analysis, type AnalyzeOptions, analyze, type SubmissionSource } from './analyze.js'
export { type Encoded, type Encoder, type HttpEncoderOptions, httpEncoder } from './encoder/index.js'
export { DuluanError } from './errors.js'
export { findDuplicates, type IntakeOptions, readSubmissions } from './intake/index.js'
export {
  type FormerIssue,
  type GroupItem,
  type GroupOptions,
  type Guide,
  groupOpinions,
  type NearSubject,
  nearestSubjects,
  type TaxonomyIssue,
} from './issue/index.js'
export type * from './model.js'
export { scoreSentiment } from './opinion/index.js'
export { findPersonalData, redact } from './privacy/index.js'
export { verifyReport, writeReport } from './report/index.js'
export { buildStreams, SCALE, scaleWord } from './stream/index.js'
export type * from './streamsFile.js'
export {
  accentsOf,
  compareVietnamese,
  fold,
  languageOf,
  languageSpans,
  parse,
  restoreAccents,
  Segmenter,
  segment,
} from './text/index.js'
