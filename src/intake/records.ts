/** One record of a CSV file, uncut. */
export interface CsvRecord {
  /** The line it starts on, 1-based. */
  readonly line: number
  /** Its characters, the line end left out; the beginning of them where there is a fault. */
  readonly text: string
  /** A quote left open or closed inside a cell (E121), or a cell beyond `CELL_LIMIT` (E122). */
  readonly fault?: FaultCode
}
type FaultCode = 'DULUAN_E121' | 'DULUAN_E122'

/** In characters. No cell of an opinion export is longer: what is, is a quote that nobody closed, or no export. */
export const CELL_LIMIT = 1 << 20
const RECORD_LIMIT = 8 * CELL_LIMIT
const EXCERPT = 400

const LF = 10
const CR = 13
const QUOTE = 34
/** The record is not whole yet: more characters are needed. */
const MORE = -1

/**
 * Cuts CSV text that comes in chunks into records, before any cell is parsed, so that one broken quote costs one line and
 * not the rest of the file. A quote opens a cell only at its start and closes it only before a delimiter or a line end (RFC
 * 4180). Where that fails, or where a quote has swallowed lines that are rows of their own, the line that the record
 * started on is rejected and reading goes on at the very next line.
 *
 * Linear: a stretch is scanned again only after a fault, and there every quote closes where it opens. Memory: one record.
 */
export class RecordSplitter {
  private buffer = ''
  /** A carriage return at the end of a chunk waits for the line feed that may follow. */
  private carry = ''
  private line = 1
  /** In the rest of a line that was rejected. */
  private skipping = false
  private readonly delimiter: number

  /** `width`: how many cells a whole row has, to tell rows that a quote has swallowed from lines of prose. */
  constructor(private readonly dialect: { readonly delimiter: string; readonly width: number }) {
    this.delimiter = dialect.delimiter.charCodeAt(0)
  }

  /** The records that `chunk` completes. */
  push(chunk: string): CsvRecord[] {
    const text = this.carry + chunk
    this.carry = text.endsWith('\r') ? '\r' : ''
    this.buffer += this.carry ? text.slice(0, -1) : text
    return this.take(false)
  }

  /** What is left when the file is over. */
  end(): CsvRecord[] {
    this.buffer += this.carry
    return this.take(true)
  }

  private take(last: boolean): CsvRecord[] {
    const records: CsvRecord[] = []
    let start = 0
    while (start < this.buffer.length) {
      if (!this.skipping) {
        const end = this.scan(start, last)
        if (end === MORE || (typeof end === 'string' && !last && !this.showsLine(start))) break
        const record = this.record(start, end)
        records.push(record)
        if (!record.fault) {
          this.line += countLineEnds(record.text) + 1
          start = this.pastLineEnd(end as number)
          continue
        }
      }
      start = this.skipLine(start)
    }
    this.buffer = this.buffer.slice(start)
    return records
  }

  private record(start: number, end: number | FaultCode): CsvRecord {
    const text = typeof end === 'string' ? '' : this.buffer.slice(start, end)
    const fault = typeof end === 'string' ? end : this.swallowsRows(text) ? 'DULUAN_E121' : undefined
    if (!fault) return { line: this.line, text }
    // Only the line that is rejected: what follows it is read again, and shows up by itself.
    return { line: this.line, text: this.buffer.slice(start, start + EXCERPT).split(/[\r\n]/, 1)[0], fault }
  }

  /** True when as much of the line at `start` is there as its reject will show. */
  private showsLine(start: number): boolean {
    return this.buffer.length - start >= EXCERPT || this.lineEnd(start) >= 0
  }

  /** Where the record that begins at `start` ends (its line end, or the end of the file), `MORE`, or what is wrong. */
  private scan(start: number, last: boolean): number | FaultCode {
    const { buffer, delimiter } = this
    const size = buffer.length
    for (let cell = start; ; cell += 1) {
      const opening = this.pastSpaces(cell)
      let end = cell
      if (buffer.charCodeAt(opening) === QUOTE) {
        const close = this.closingQuote(opening + 1)
        const reach = close < 0 ? size : close
        if (reach - opening > CELL_LIMIT) return this.openOrLong(opening)
        if (!last && reach >= size - 1) return MORE
        if (close < 0) return 'DULUAN_E121'
        end = this.pastSpaces(close + 1)
        if (end < size && !this.endsCell(buffer.charCodeAt(end))) return 'DULUAN_E121'
      } else {
        while (end < size && !this.endsCell(buffer.charCodeAt(end))) end += 1
        if (end - cell > CELL_LIMIT) return 'DULUAN_E122'
      }
      if (end === size) return last ? size : MORE
      if (buffer.charCodeAt(end) !== delimiter) return end
      if (end - start > RECORD_LIMIT) return 'DULUAN_E122'
      cell = end
    }
  }

  /** A quoted cell beyond the limit: over several lines, a quote that nobody closed; on one line, just long. */
  private openOrLong(opening: number): FaultCode {
    const end = this.lineEnd(opening)
    return end >= 0 && end - opening <= CELL_LIMIT ? 'DULUAN_E121' : 'DULUAN_E122'
  }

  /** True when a line inside the record is a row by itself: as many cells as a row has, and an id of the same make. */
  private swallowsRows(text: string): boolean {
    const { delimiter, width } = this.dialect
    if (width < 2 || !/[\r\n]/.test(text)) return false
    const [first, ...inner] = text.split(/\r\n|\n|\r/)
    const make = shapeOf(first.split(delimiter, 1)[0])
    if (!make.includes('0')) return false
    return inner.some((line) => line.split(delimiter).length === width && shapeOf(line.split(delimiter, 1)[0]) === make)
  }

  /** The quote that closes a cell: the first that is not doubled; -1 when there is none yet. */
  private closingQuote(from: number): number {
    let quote = this.buffer.indexOf('"', from)
    while (quote >= 0 && this.buffer.charCodeAt(quote + 1) === QUOTE) quote = this.buffer.indexOf('"', quote + 2)
    return quote
  }

  private endsCell(code: number): boolean {
    return code === this.delimiter || code === LF || code === CR
  }

  private pastSpaces(from: number): number {
    let i = from
    for (let c = this.buffer.charCodeAt(i); c === 32 || c === 160 || (c === 9 && c !== this.delimiter); ) {
      i += 1
      c = this.buffer.charCodeAt(i)
    }
    return i
  }

  private skipLine(start: number): number {
    const end = this.lineEnd(start)
    this.skipping = end < 0
    if (end < 0) return this.buffer.length
    this.line += 1
    return this.pastLineEnd(end)
  }

  private lineEnd(start: number): number {
    let end = start
    for (let c = this.buffer.charCodeAt(end); c !== LF && c !== CR; c = this.buffer.charCodeAt(end)) {
      if (end >= this.buffer.length) return -1
      end += 1
    }
    return end
  }

  private pastLineEnd(end: number): number {
    const pair = this.buffer.charCodeAt(end) === CR && this.buffer.charCodeAt(end + 1) === LF
    return Math.min(this.buffer.length, end + (pair ? 2 : 1))
  }
}

function countLineEnds(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) count += 1
  }
  return count
}

/** 'PA-0012' and 'PA-0013' are of one make: 'a-0'. */
function shapeOf(cell: string): string {
  return cell
    .trim()
    .replace(/\d+/g, '0')
    .replace(/\p{L}+/gu, 'a')
}
