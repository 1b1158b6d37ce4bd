import type { Redaction } from '../model.js'
import type { StreamsFile } from '../streamsFile.js'
import { reportError } from './codes.js'

/** `streams.json`: one field a line, and where it is a list of objects one element a line, so that two reports can be diffed. */
export function dataText(report: StreamsFile): string {
  const fields = Object.entries(report).map(([name, value]) => `${JSON.stringify(name)}: ${fieldText(value)}`)
  return `{\n${fields.join(',\n')}\n}\n`
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map((element) => JSON.stringify(element)).join(',\n')}\n]`
}

/**
 * @param file named in the error.
 * @throws DULUAN_E305 when it is not JSON, or not of format `duluan/1`.
 */
export function parseDataFile(text: string, file: string): StreamsFile {
  const data = parsed(text, file)
  const broken = LISTS.find((name) => !Array.isArray(data[name]))
  if (data.format !== 'duluan/1') throw reportError('DULUAN_E305', `${file} (format: ${String(data.format)})`)
  if (broken || typeof data.submissions !== 'object')
    throw reportError('DULUAN_E305', `${file} (${broken ?? 'submissions'})`)
  return data as unknown as StreamsFile
}

const LISTS = ['opinions', 'issues', 'streams', 'alone', 'duplicates', 'hotSpots', 'ledger', 'redactions']

function parsed(text: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch (error) {
    throw reportError('DULUAN_E305', `${file} (${error instanceof Error ? error.message : String(error)})`, error)
  }
  throw reportError('DULUAN_E305', file)
}

/** Redactions by submission, in order of its text. */
export function redactionsOf(report: StreamsFile): Map<string, Redaction[]> {
  const redactions = new Map<string, Redaction[]>()
  for (const { submission, ...redaction } of report.redactions) {
    const known = redactions.get(submission)
    if (known) known.push(redaction)
    else redactions.set(submission, [redaction])
  }
  return redactions
}
