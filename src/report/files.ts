import type { Analysis } from '../analyze.js'
import type { Reject } from '../model.js'
import { opinionsCsv, rejectsCsv, streamsCsv } from './csv.js'
import { dataText } from './dataFile.js'
import { renderHtml } from './html.js'
import { renderMarkdown } from './markdown.js'

export const FORMATS = ['html', 'md', 'csv', 'json'] as const
export type ReportFormat = (typeof FORMATS)[number]

export const DATA_FILE = 'streams.json'
export const MANIFEST_FILE = 'manifest.json'

/** Which files a format writes. */
const FILES_OF: Readonly<Record<ReportFormat, readonly string[]>> = {
  json: [DATA_FILE],
  html: ['report.html'],
  md: ['report.md'],
  csv: ['opinions.csv', 'streams.csv', 'rejects.csv'],
}

/** What a run has found, as far as it is written. */
export interface Result {
  readonly analysis: Analysis
  /** Their files named as the manifest names them. */
  readonly rejects: readonly Reject[]
}

/** How each file follows from the data file alone, or from the whole run where the submissions stand in it. */
const RENDERERS: Readonly<Record<string, (result: Result) => string | Promise<string>>> = {
  [DATA_FILE]: ({ analysis }) => dataText(analysis.report),
  'report.html': ({ analysis }) => renderHtml(analysis.report),
  'report.md': ({ analysis }) => renderMarkdown(analysis.report),
  'streams.csv': ({ analysis }) => streamsCsv(analysis.report),
  'opinions.csv': ({ analysis }) => opinionsCsv(analysis),
  'rejects.csv': ({ rejects }) => rejectsCsv(rejects),
}

/** Every file that a report may consist of, the manifest left out. */
export const OUTPUT_FILES: readonly string[] = Object.keys(RENDERERS)

/** Files that can be drawn again without the submissions. */
export const FROM_DATA_ALONE: ReadonlySet<string> = new Set([DATA_FILE, 'report.html', 'report.md', 'streams.csv'])

/** The files of the formats asked for; the data file is always among them, and first. */
export function filesOf(formats: readonly ReportFormat[]): string[] {
  return [...new Set([DATA_FILE, ...FORMATS.filter((f) => formats.includes(f)).flatMap((f) => FILES_OF[f])])]
}

export async function render(file: string, result: Result): Promise<string> {
  return RENDERERS[file](result)
}
