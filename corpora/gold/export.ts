/**
 * Writes the example exports of `examples/` from the labelled months beside this file, as three collaborators' tools would:
 * other columns, separators and habits each month. Run: `npm run examples`.
 *
 * Besides the submissions each month carries what real exports carry: text in NFD from a Mac, and in September rows that
 * can't be used (no text, a date that does not exist, an id given twice).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

interface Row {
  id: string
  period: string
  unit: string
  collaborator: string
  text: string
}

const HERE = path.dirname(fileURLToPath(import.meta.url))
const EXAMPLES = path.join(HERE, '../../examples')

const rowsOf = (month: string): Row[] =>
  readFileSync(path.join(HERE, `public-affairs-${month}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Days run through the month in the order of the rows. */
const day = (i: number, rows: readonly Row[]) => String(1 + Math.floor((i * 29) / rows.length)).padStart(2, '0')
/** One row in thirty was typed on a Mac. */
const typed = (text: string, i: number) => (i % 30 === 17 ? text.normalize('NFD') : text)
const quote = (cell: string, separator: string) =>
  cell.includes(separator) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
const table = (rows: readonly (readonly string[])[], separator: string, end: string) =>
  rows.map((row) => row.map((cell) => quote(cell, separator)).join(separator) + end).join('')

const CHANNELS = [
  'Tiếp xúc cử tri',
  'Sinh hoạt chi bộ',
  'Nhóm Zalo',
  'Gặp trực tiếp',
  'Hòm thư góp ý',
  'Họp tổ dân phố',
]

/** Excel, saved as 'CSV UTF-8': byte order mark, commas, CRLF. */
function july(): string {
  const rows = rowsOf('2026-07')
  const cells = rows.map((r, i) => [
    r.id,
    `${day(i, rows)}/07/2026`,
    r.unit,
    r.collaborator,
    typed(r.text, i),
    CHANNELS[i % 5],
  ])
  return `\ufeff${table([['Mã phản ánh', 'Ngày ghi nhận', 'Đơn vị', 'Mã CTV', 'Nội dung phản ánh', 'Kênh'], ...cells], ',', '\r\n')}`
}

/** A Vietnamese Windows: semicolons, the period instead of a date, spaces around the unit. */
function august(): string {
  const rows = rowsOf('2026-08')
  const cells = rows.map((r, i) => [
    String(i + 1),
    r.id,
    'T8/2026',
    i % 9 === 4 ? ` ${r.unit} ` : r.unit,
    r.collaborator,
    typed(r.text, i),
    '',
  ])
  return table(
    [['STT', 'Mã', 'Kỳ báo cáo', 'Cơ quan, đơn vị', 'Cộng tác viên', 'Ý kiến người dân', 'Ghi chú'], ...cells],
    ';',
    '\r\n',
  )
}

/** Copied out of an online sheet: tabs, line feeds, ISO dates, and four rows that can't be used. */
function september(): string {
  const rows = rowsOf('2026-09')
  const cells = rows.map((r, i) => [r.id, `2026-09-${day(i, rows)}`, r.collaborator, r.unit, typed(r.text, i)])
  cells.splice(20, 0, ['VG-09-901', '2026-09-05', 'CTV-12', 'Phường Đồng Tâm Hạ', ''])
  cells.splice(57, 0, [
    'VG-09-902',
    '2026-09-31',
    'CTV-32',
    'Liên đoàn Lao động',
    'Công nhân khu trọ mong có tủ sách dùng chung.',
  ])
  cells.splice(90, 0, [
    rows[3].id,
    '2026-09-16',
    'CTV-20',
    'Xã Lộc Điền',
    'Đề nghị sửa lại loa truyền thanh, nói câu được câu mất.',
  ])
  cells.splice(131, 0, [
    'VG-09-903',
    'hôm qua',
    'CTV-51',
    'Chợ Trung tâm',
    'Nhà vệ sinh chợ vừa sửa xong, sạch hơn hẳn.',
  ])
  return table([['id', 'Ngày', 'CTV', 'Đơn vị', 'Nội dung'], ...cells], '\t', '\n')
}

for (const [month, text] of [
  ['2026-07', july()],
  ['2026-08', august()],
  ['2026-09', september()],
]) {
  writeFileSync(path.join(EXAMPLES, `phan-anh-${month}.csv`), text)
}
