import type { Reject, Submission } from '../model.js'
import { hash } from '../text/hash.js'
import type { IntakeCode } from './codes.js'
import { reasonOf } from './codes.js'
import type { Columns } from './columns.js'
import { parseDate, parsePeriod } from './period.js'
import { CELL_LIMIT } from './records.js'
import { type Fault, type Row, tidy } from './table.js'

/** Characters of a faulty row that its reject shows. */
const EXCERPT = 80
/** More lines than a file has; a file's number is counted in these. */
const FILE = 2 ** 32
/** What a decoder leaves of bytes that are no text, and the zero that no text holds. */
const UNDECODED = /[\ufffd\0]/

/**
 * Checks rows one after the other and makes submissions of them. The text stays exactly as it stands in the file (offsets go
 * into it); id, unit and collaborator are trimmed, their white space folded, in NFC, so that they count as the same.
 */
export class RowChecker {
  /** Line on which each id was first used, and in which of `files`: a number an id, since all ids of a run are kept. */
  private readonly seen = new Map<string, number>()
  /** Hash of the text that each id was used for. */
  private readonly texts = new Map<string, number>()
  private readonly files: string[] = []
  /** Rows that were given another id. */
  renamed = 0

  constructor(private readonly defaultPeriod: string) {}

  /** `stem` begins the ids that are made up for rows without one: `<stem>:<line>`. */
  check(row: Row | Fault, file: string, stem: string): Submission | Reject {
    if ('code' in row) return reject(file, row, row.code)
    const { line, columns } = row
    const wrong = (code: IntakeCode, column = '', detail = '') =>
      reject(file, { line, column, excerpt: row.cells[column]?.trim() ? row.cells[column] : joined(row) }, code, detail)

    const text = cellOf(row, columns.text)
    if (text.trim() === '') return wrong('DULUAN_E120', columns.text)
    const bad = Object.keys(row.cells).find((name) => UNDECODED.test(row.cells[name]))
    if (bad !== undefined) return wrong('DULUAN_E123', bad)
    if (text.length > CELL_LIMIT) return wrong('DULUAN_E122', columns.text)

    const time = timeOf(row, this.defaultPeriod)
    if (time.code) return wrong(time.code, time.column)
    const written = tidy(cellOf(row, columns.id)) || `${stem}:${line}`
    const key = hash(text)
    if (this.files.at(-1) !== file) this.files.push(file)
    const id = this.freeId(written, key)
    if (id === null) return wrong('DULUAN_E127', columns.id, this.place(this.seen.get(written) ?? 0))
    this.seen.set(id, (this.files.length - 1) * FILE + line)
    this.texts.set(id, key)
    if (id !== written) this.renamed++
    return {
      id,
      text,
      period: time.period,
      unit: tidy(cellOf(row, columns.unit)),
      collaborator: tidy(cellOf(row, columns.collaborator)),
      ...(time.date ? { date: time.date } : {}),
      attributes: attributesOf(row),
      source: { file, line },
    }
  }

  /**
   * The id itself; `<id>~2`, `<id>~3` … where files before this one gave it to other texts, as when each month numbers anew;
   * null where it was given in this file already, or to this very text.
   */
  private freeId(written: string, text: number): string | null {
    let id = written
    for (let n = 2; ; n++) {
      const first = this.seen.get(id)
      if (first === undefined) return id
      if (Math.floor(first / FILE) === this.files.length - 1 || this.texts.get(id) === text) return null
      id = `${written}~${n}`
    }
  }

  private place(at: number): string {
    return `${this.files[Math.floor(at / FILE)]}:${at % FILE}`
  }
}

function cellOf(row: Row, column: string | undefined): string {
  return column === undefined ? '' : (row.cells[column] ?? '')
}

interface Time {
  readonly period: string
  readonly date: string
  readonly code?: IntakeCode
  readonly column?: string
}

/** Period and date of a row. The period column goes before the date, the date before the default. */
function timeOf(row: Row, defaultPeriod: string): Time {
  const { columns } = row
  const dateCell = cellOf(row, columns.date).trim()
  const periodCell = cellOf(row, columns.period).trim()
  const date = dateCell ? parseDate(dateCell) : ''
  if (date === null) return { period: '', date: '', code: 'DULUAN_E125', column: columns.date ?? '' }
  const around = date || defaultPeriod
  const period = periodCell ? parsePeriod(periodCell, around) : around.slice(0, 7)
  if (period === null) return { period: '', date, code: 'DULUAN_E126', column: columns.period ?? '' }
  return { period, date }
}

function attributesOf(row: Row): Record<string, string> {
  const roles = rolesOf(row.columns)
  return Object.fromEntries(Object.entries(row.cells).filter(([name]) => !roles.has(name)))
}

/** One set for each header, not for each row. */
const ROLES_OF = new WeakMap<Columns, Set<string>>()

function rolesOf(columns: Columns): Set<string> {
  const known = ROLES_OF.get(columns) ?? new Set(Object.values(columns))
  ROLES_OF.set(columns, known)
  return known
}

function joined(row: Row): string {
  return Object.values(row.cells).filter(Boolean).join(' | ')
}

function reject(
  file: string,
  at: { readonly line: number; readonly column: string; readonly excerpt: string },
  code: IntakeCode,
  detail = '',
): Reject {
  const excerpt = [...at.excerpt.slice(0, 2 * EXCERPT)].slice(0, EXCERPT).join('')
  return { file, line: at.line, column: at.column, code, reason: reasonOf(code, detail), excerpt }
}
