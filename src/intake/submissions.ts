import path from 'node:path'
import iconv from 'iconv-lite'
import type { Reject, Submission } from '../model.js'
import { CODES, intakeError } from './codes.js'
import { COLUMN_NAMES, type Columns } from './columns.js'
import { type Delimiter, detectDialect, readCsv } from './csv.js'
import { detectEncoding, type EncodingName } from './encoding.js'
import { readJsonLines } from './jsonl.js'
import { parsePeriod } from './period.js'
import { RowChecker } from './rows.js'
import { headOf, sampleOf, sizeOf, textOf } from './source.js'
import type { Fault, Row } from './table.js'
import { openWorkbook } from './xlsx.js'

export interface IntakeOptions {
  /** Columns by their name in the file, where the table in columns.ts does not find them: `{ text: 'Diễn biến' }`. */
  columns?: Partial<Record<'id' | 'text' | 'period' | 'date' | 'unit' | 'collaborator', string>>
  encoding?: 'auto' | EncodingName
  delimiter?: 'auto' | Delimiter
  /** `YYYY-MM`, for rows that name neither a period nor a date; gives 'Tháng 9' its year. */
  period?: string
  /** Sheet of a workbook, by name; the first with a text column when left out. */
  sheet?: string
  onReject?: (reject: Reject) => void
  onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly file: string
  /** Bytes read so far and in all, of this file. */
  readonly bytes: number
  readonly total: number
  /** Rows read so far, of all files. */
  readonly rows: number
}

/** Up to date at any moment of the iteration; `read = accepted + rejected`. */
export interface IntakeStats {
  read: number
  accepted: number
  rejected: number
  /** Rows whose id an earlier file had given to another text. */
  renamed: number
  bytes: number
  /** How each file was decoded: `utf-8`, `windows-1258`, `tcvn3 in utf-8`, … */
  encodings: Record<string, string>
}

export type Submissions = AsyncIterable<Submission> & { readonly stats: IntakeStats }

/**
 * The submissions of CSV, TSV, JSON lines and Excel files, in order of the files and of their rows, read as they are asked
 * for. A row that cannot be used goes to `onReject` with its line, column and reason, and reading goes on.
 *
 * Ids that a file does not give are made as `<file name>:<line>` (with `~2` after the name for a second file of that name).
 * A row with the id of an earlier one is rejected; but where another file gave that id to another text, as when each month
 * numbers anew, it is kept as `<id>~2` and counted in `stats.renamed`. Iterating again reads again.
 *
 * @throws DULUAN_E101 to DULUAN_E112 (codes.ts) when a file as a whole cannot be used.
 */
export function readSubmissions(files: string | readonly string[], options: IntakeOptions = {}): Submissions {
  const list = typeof files === 'string' ? [files] : files
  const stats: IntakeStats = { read: 0, accepted: 0, rejected: 0, renamed: 0, bytes: 0, encodings: {} }
  return { stats, [Symbol.asyncIterator]: () => readAll(list, options, stats) }
}

async function* readAll(
  files: readonly string[],
  options: IntakeOptions,
  stats: IntakeStats,
): AsyncGenerator<Submission, void> {
  Object.assign(stats, { read: 0, accepted: 0, rejected: 0, renamed: 0, bytes: 0, encodings: {} })
  if (files.length === 0) throw intakeError('DULUAN_E111', { vi: 'hãy nêu ít nhất một tệp', en: 'name one at least' })
  const checker = new RowChecker(defaultPeriod(options.period))
  const stems = stemsOf(files)
  for (const [i, file] of files.entries()) {
    const faults = new Map<string, number>()
    const before = stats.accepted
    for await (const row of rowsOf(file, options, stats)) {
      const result = checker.check(row, file, stems[i])
      stats.read += 1
      if ('reason' in result) {
        stats.rejected += 1
        faults.set(result.code, (faults.get(result.code) ?? 0) + 1)
        options.onReject?.(result)
      } else {
        stats.accepted += 1
        stats.renamed = checker.renamed
        yield result
      }
    }
    if (stats.accepted === before) throw nothingIn(file, faults)
  }
}

/** Opens a file by what it holds rather than by what it is called: a workbook begins with PK, JSON lines with a brace. */
async function* rowsOf(file: string, options: IntakeOptions, stats: IntakeStats): AsyncGenerator<Row | Fault> {
  const total = await sizeOf(file)
  const head = await headOf(file)
  const columns: Columns = options.columns ?? {}
  const before = stats.bytes
  const onBytes = (bytes: number) => {
    stats.bytes = before + bytes
    options.onProgress?.({ file, bytes, total, rows: stats.read })
  }
  if (isZip(head)) {
    const workbook = await openWorkbook(file, columns, options.sheet)
    stats.encodings[file] = workbook.encoding.name
    onBytes(total)
    yield* workbook.rows()
    return
  }
  if (isBinary(head)) throw unknownKind(file)
  const sample = await sampleOf(file)
  const encoding = detectEncoding(sample, options.encoding)
  stats.encodings[file] = encoding.name
  const source = { file, columns, letters: encoding.letters, chunks: textOf(file, encoding.bytes, onBytes) }
  const beginning = encoding.letters(iconv.decode(head, encoding.bytes))
  if (/^\s*\[\s*\{/.test(beginning)) throw unknownKind(file)
  if (/^\s*\{/.test(beginning)) yield* readJsonLines(source)
  else yield* readCsv(source, detectDialect(beginning, columns, options.delimiter))
}

function isZip(head: Buffer): boolean {
  return head.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))
}

/** Old Office files (.xls, .doc; also .xlsx with a password) and PDF. */
function isBinary(head: Buffer): boolean {
  return (
    head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])) ||
    head.subarray(0, 5).equals(Buffer.from('%PDF-'))
  )
}

function unknownKind(file: string) {
  return intakeError('DULUAN_E107', {
    vi: `${file}. Đọc được CSV, TSV, JSON lines và .xlsx; hãy lưu lại tệp thành một trong các loại đó (bỏ mật khẩu nếu có).`,
    en: `${file}. CSV, TSV, JSON lines and .xlsx can be read; save it as one of these (without a password).`,
  })
}

function nothingIn(file: string, faults: ReadonlyMap<string, number>) {
  const names = COLUMN_NAMES.text.slice(0, 6).join(', ')
  if (faults.size === 0)
    return intakeError('DULUAN_E104', {
      vi: `${file}. Cần một dòng tiêu đề có cột nội dung (${names}, …) và ít nhất một dòng phản ánh bên dưới.`,
      en: `${file}. A header with a text column (${names}, …) and a row below it are needed.`,
    })
  const counts = [...faults].map(([code, count]) => ({ ...CODES[code as keyof typeof CODES], count }))
  return intakeError('DULUAN_E110', {
    vi: `${file}. ${counts.map((c) => `${c.vi}: ${c.count} dòng`).join('; ')}. Hãy xem danh sách dòng bị loại.`,
    en: `${file}. ${counts.map((c) => `${c.en}: ${c.count} rows`).join('; ')}. See the list of rejects.`,
  })
}

function defaultPeriod(period = ''): string {
  const parsed = period === '' ? '' : parsePeriod(period)
  if (parsed !== null) return parsed
  throw intakeError('DULUAN_E112', {
    vi: `"${period}". Hãy viết như 2026-09.`,
    en: `"${period}". Write it as 2026-09.`,
  })
}

/** File names without folder and extension, told apart where two are the same. */
function stemsOf(files: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return files.map((file) => {
    const stem = path.parse(file).name.normalize('NFC')
    const count = (seen.get(stem) ?? 0) + 1
    seen.set(stem, count)
    return count === 1 ? stem : `${stem}~${count}`
  })
}
