/** Streams become files people read, and can be checked again. */
export { opinionsCsv, rejectsCsv, streamsCsv } from './csv.js'
export { FORMATS, type ReportFormat } from './files.js'
export type { Finding } from './findings.js'
export { renderHtml } from './html.js'
export type { EncoderSettings, Manifest, ManifestInput, RunOptions } from './manifest.js'
export { renderMarkdown } from './markdown.js'
export { type Verification, type VerifyOptions, verifyReport } from './verify.js'
export { type WriteReport, writeReport } from './write.js'
