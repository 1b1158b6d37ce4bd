import { parseString } from 'fast-csv'
import type { Columns } from './columns.js'
import { CELL_LIMIT, type CsvRecord, RecordSplitter } from './records.js'
import { countRoles, type Fault, nameColumns, type Row, Table } from './table.js'

export const DELIMITERS = [',', ';', '\t'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** What a reader of a text format needs to know. */
export interface TextSource {
  readonly file: string
  /** The decoded text, in chunks cut anywhere. */
  readonly chunks: AsyncIterable<string>
  /** Repairs a cell that was typed in a font's own code. */
  readonly letters: (cell: string) => string
  readonly columns: Columns
}

/**
 * The rows of CSV or TSV text, in order, with what could not be read in between. One chunk of records is held at a time, so
 * memory does not grow with the file. Cells are parsed by fast-csv; see `RecordSplitter` for why not the whole stream.
 */
export async function* readCsv(source: TextSource, dialect: Dialect): AsyncGenerator<Row | Fault> {
  const table = new Table(source.file, source.columns)
  const splitter = new RecordSplitter(dialect)
  for await (const chunk of source.chunks) yield* rowsOf(splitter.push(chunk), table, source, dialect)
  yield* rowsOf(splitter.end(), table, source, dialect)
  yield* table.end()
}

async function* rowsOf(
  records: readonly CsvRecord[],
  table: Table,
  { letters }: TextSource,
  { delimiter }: Dialect,
): AsyncGenerator<Row | Fault> {
  const whole = records.filter((record) => !record.fault && record.text.trim() !== '')
  const parsed = await parseRecords(whole, delimiter)
  let next = 0
  for (const record of records) {
    const { line, text } = record
    const faulty = (code: Fault['code']): Fault => ({ line, code, column: '', excerpt: letters(text.slice(0, 400)) })
    if (record.fault) yield* table.push(faulty(record.fault))
    if (record !== whole[next]) continue
    const cells = parsed[next]
    next += 1
    if (cells === undefined) yield* table.push(faulty('DULUAN_E121'))
    else if (cells.some((cell) => cell.length > CELL_LIMIT)) yield* table.push(faulty('DULUAN_E122'))
    else yield* table.push({ line, cells: cells.map(letters) })
  }
}

/** The cells of each record; undefined where fast-csv cannot read it. All at once, and one by one only where that fails. */
async function parseRecords(records: readonly CsvRecord[], delimiter: string): Promise<(string[] | undefined)[]> {
  if (records.length === 0) return []
  try {
    const rows = await parse(records.map((record) => `${record.text}\n`).join(''), delimiter)
    if (rows.length === records.length) return rows
  } catch {
    if (records.length === 1) return [undefined]
  }
  const rows: (string[] | undefined)[] = []
  for (const record of records) {
    const one = await parse(`${record.text}\n`, delimiter).catch(() => [])
    rows.push(one.length === 1 ? one[0] : undefined)
  }
  return rows
}

function parse(text: string, delimiter: string): Promise<string[][]> {
  return parseString<string[], string[]>(text, { delimiter, headers: false }).toArray()
}

/** What parts the cells, and how many cells the header has. */
export interface Dialect {
  readonly delimiter: Delimiter
  readonly width: number
}

/** Lines of the sample that may hold the header. */
const LINES = 20

/**
 * The delimiter by which some line near the top names the most columns that are known by name; where no line names any,
 * the one that cuts the most cells.
 */
export function detectDialect(sample: string, columns: Columns = {}, wanted: Delimiter | 'auto' = 'auto'): Dialect {
  const lines = sample.split(/\r\n|\n|\r/, LINES)
  let best: Dialect = { delimiter: wanted === 'auto' ? ',' : wanted, width: 1 }
  let most = 0
  for (const delimiter of wanted === 'auto' ? DELIMITERS : [wanted]) {
    for (const line of lines) {
      const names = nameColumns(line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
      const score = countRoles(names, columns) + names.length / 1000
      if (score <= most) continue
      best = { delimiter, width: names.length }
      most = score
    }
  }
  return best
}
