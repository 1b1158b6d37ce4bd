import { type Columns, findColumns, noTextColumn, wantedAmong } from './columns.js'
import type { TextSource } from './csv.js'
import { CELL_LIMIT } from './records.js'
import type { Fault, Row } from './table.js'

/** The rows of JSON lines: an object a line, its keys the columns; blank lines are passed over. */
export async function* readJsonLines(source: TextSource): AsyncGenerator<Row | Fault> {
  const columns = new ColumnsByKeys(source)
  for await (const { line, text } of linesOf(source.chunks)) {
    if (text.length > CELL_LIMIT) yield { line, code: 'DULUAN_E122', column: '', excerpt: text.slice(0, 400) }
    else if (text.trim() !== '') yield rowOf(line, text, source, columns)
  }
  columns.check()
}

function rowOf(line: number, text: string, { letters }: TextSource, columns: ColumnsByKeys): Row | Fault {
  const broken: Fault = { line, code: 'DULUAN_E128', column: '', excerpt: letters(text.slice(0, 400)) }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return broken
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return broken
  const cells: Record<string, string> = Object.create(null)
  for (const [key, cell] of Object.entries(value)) cells[key] = letters(asText(cell))
  return { line, cells, columns: columns.of(Object.keys(cells)) }
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Finds the columns once for each set of keys, not once a line; remembers whether any line had a text. */
class ColumnsByKeys {
  private readonly known = new Map<string, Columns>()
  private text = false

  constructor(private readonly source: TextSource) {}

  of(keys: readonly string[]): Columns {
    const set = keys.join('\u0000')
    const known = this.known.get(set)
    if (known) return known
    // A key that a line leaves out is an empty cell, not a wrong `--column`.
    const columns = findColumns(keys, wantedAmong(keys, this.source.columns), this.source.file)
    this.text ||= columns.text !== undefined
    this.known.set(set, columns)
    return columns
  }

  /** @throws DULUAN_E106 when lines were read and none had a wanted column, DULUAN_E105 when none had a text. */
  check(): void {
    if (this.known.size === 0) return
    const keys = [...new Set([...this.known.keys()].flatMap((set) => set.split('\u0000')))]
    findColumns(keys, this.source.columns, this.source.file)
    if (!this.text) throw noTextColumn(keys, this.source.file)
  }
}

/** Lines of text that comes in chunks. Of a line beyond the limit only the beginning is kept, to say that it was there. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<{ line: number; text: string }> {
  let line = 1
  let rest = ''
  for await (const chunk of chunks) {
    const lines = chunk.split('\n')
    lines[0] = rest + lines[0]
    rest = lines.pop() ?? ''
    if (rest.length > 2 * CELL_LIMIT) rest = rest.slice(0, CELL_LIMIT + 1)
    for (const text of lines) {
      yield { line, text }
      line += 1
    }
  }
  yield { line, text: rest }
}
