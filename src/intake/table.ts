import type { IntakeCode } from './codes.js'
import { type Columns, findColumns, noTextColumn, wantedAmong } from './columns.js'

/** What every reader gives, whatever the format: a row with its cells by the name of the column. */
export interface Row {
  /** 1-based line of the file where the row starts; sheet row for .xlsx. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  readonly columns: Columns
}

/** A row that a reader could not make out. */
export interface Fault {
  readonly line: number
  readonly code: IntakeCode
  readonly column: string
  readonly excerpt: string
}

/** What stood on a line before it was known which line is the header. */
export interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** Exports often begin with a title, a department and a blank line: the header is looked for among so many lines. */
const HEADER_WITHIN = 20

/** Turns the lines of a table into rows: finds the header, then names each cell by it. */
export class Table {
  private waiting: (Line | Fault)[] = []
  private names: readonly string[] = []
  private columns: Columns | undefined

  constructor(
    private readonly file: string,
    private readonly wanted: Columns,
  ) {}

  /** The rows that can be told now: none before the header is certain, then one for each line that is not blank. */
  push(line: Line | Fault): (Row | Fault)[] {
    if ('cells' in line && line.cells.every((cell) => cell.trim() === '')) return []
    if (this.columns) return ['cells' in line ? this.row(line, this.columns) : line]
    this.waiting.push(line)
    return this.waiting.length < HEADER_WITHIN ? [] : this.begin()
  }

  /** The rows that were still waiting for a header when the file ended. */
  end(): (Row | Fault)[] {
    return this.columns || this.waiting.length === 0 ? [] : this.begin()
  }

  private begin(): (Row | Fault)[] {
    const headers = this.waiting.map((line) => ('cells' in line ? nameColumns(line.cells) : []))
    const at = pickHeader(headers, this.wanted)
    const names = at < 0 ? fullest(headers) : headers[at]
    const columns = findColumns(names, this.wanted, this.file)
    if (columns.text === undefined) throw noTextColumn(names, this.file)
    this.names = names
    this.columns = columns
    // Titles above the header are no rows; what could not be read there is still told.
    const rows = this.waiting.filter((line, i) => i > at || !('cells' in line))
    this.waiting = []
    return rows.map((line) => ('cells' in line ? this.row(line, columns) : line))
  }

  private row({ line, cells }: Line, columns: Columns): Row | Fault {
    const { names } = this
    const extra = cells.slice(names.length).findIndex((cell) => cell.trim() !== '')
    if (extra >= 0) return { line, code: 'DULUAN_E124', column: '', excerpt: cells.slice(names.length).join(' ') }
    const named: Record<string, string> = Object.create(null)
    for (let i = 0; i < names.length; i++) named[names[i]] = cells[i] ?? ''
    return { line, cells: named, columns }
  }
}

/** The line that names the most roles, a text column among them; -1 when none does. */
export function pickHeader(headers: readonly (readonly string[])[], wanted: Columns): number {
  let best = -1
  let most = 0
  for (const [i, names] of headers.entries()) {
    const roles = countRoles(names, wanted)
    if (roles > most) {
      best = i
      most = roles
    }
  }
  return best
}

/** How many roles a line would fill if it were the header; 0 without a text column. */
export function countRoles(names: readonly string[], wanted: Columns): number {
  const columns = findColumns(names, wantedAmong(names, wanted))
  return columns.text === undefined ? 0 : Object.keys(columns).length
}

function fullest(headers: readonly (readonly string[])[]): readonly string[] {
  return headers.reduce((a, b) => (b.length > a.length ? b : a))
}

/** Names to tell columns apart: white space folded, a number for one without a name and for a second of the same name. */
export function nameColumns(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  const seen = new Map<string, number>()
  return cells.slice(0, last + 1).map((cell, i) => {
    const name = tidy(cell) || `Cột ${i + 1}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

/** A name as people mean it: NFC, trimmed, each run of white space one space. Never for the text of a submission. */
export function tidy(cell: string): string {
  return cell.normalize('NFC').trim().replace(/\s+/g, ' ')
}
