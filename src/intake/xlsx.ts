import { intakeError } from './codes.js'
import { type Columns, noTextColumn } from './columns.js'
import { detectLetters, type Encoding } from './encoding.js'
import { type Fault, nameColumns, pickHeader, type Row, Table } from './table.js'

/** A workbook is read whole: .xlsx keeps its strings apart from its cells, so no row is known before the end. */
export interface Workbook {
  readonly encoding: Encoding
  rows(): Iterable<Row | Fault>
}

/** How much text of the cells is looked at to tell a font's own code, in characters. */
const SAMPLE = 1 << 16

/**
 * The rows of an .xlsx workbook: of the sheet named, else of the first sheet that has a text column. Dates come as ISO.
 *
 * @throws DULUAN_E108 when it is no workbook, DULUAN_E109 when it has no such sheet, DULUAN_E105 without a text column.
 */
export async function openWorkbook(file: string, wanted: Columns, sheet?: string): Promise<Workbook> {
  const sheets = await readSheets(file)
  const chosen = sheet === undefined ? firstWithText(sheets, wanted) : sheets.find((s) => s.sheet === sheet)
  if (!chosen && sheet !== undefined) throw noSheet(file, sheet, sheets)
  if (!chosen)
    throw noTextColumn(
      sheets.flatMap((s) => nameColumns(s.data.find((row) => row.some(Boolean)) ?? [])),
      file,
    )
  const encoding = detectLetters(sampleOf(chosen.data))
  return { encoding, rows: () => rowsOf(chosen.data, new Table(file, wanted), encoding) }
}

interface Sheet {
  readonly sheet: string
  readonly data: readonly (readonly string[])[]
}

async function readSheets(file: string): Promise<Sheet[]> {
  const { default: readWorkbook } = await import('read-excel-file/node')
  try {
    const sheets = await readWorkbook(file, { trim: false })
    return sheets.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map(asText)) }))
  } catch (error) {
    throw intakeError(
      'DULUAN_E108',
      {
        vi: `${file}. Hãy mở bằng Excel, bỏ mật khẩu nếu có, rồi lưu lại thành .xlsx hoặc CSV UTF-8.`,
        en: `${file}. Open it in Excel, take its password off if it has one, and save it as .xlsx or CSV UTF-8.`,
      },
      error,
    )
  }
}

function asText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.000Z$|\.000Z$/, '')
  return cell === null || cell === undefined ? '' : String(cell)
}

function firstWithText(sheets: readonly Sheet[], wanted: Columns): Sheet | undefined {
  return sheets.find(({ data }) => pickHeader(data.slice(0, 40).map(nameColumns), wanted) >= 0)
}

function noSheet(file: string, sheet: string, sheets: readonly Sheet[]) {
  const there = sheets.map((s) => `"${s.sheet}"`).join(', ')
  return intakeError('DULUAN_E109', {
    vi: `"${sheet}" không có trong ${file}; tệp có ${there}.`,
    en: `"${sheet}" is not in ${file}, which has ${there}.`,
  })
}

function sampleOf(data: Sheet['data']): string {
  let sample = ''
  for (const row of data) {
    sample += `${row.join('\n')}\n`
    if (sample.length > SAMPLE) break
  }
  return sample
}

function* rowsOf(data: Sheet['data'], table: Table, { letters }: Encoding): Generator<Row | Fault> {
  for (const [i, cells] of data.entries()) yield* table.push({ line: i + 1, cells: cells.map(letters) })
  yield* table.end()
}
