import { fold } from '../text/index.js'
import { intakeError } from './codes.js'

/** What a column can be. Any other column is kept as an attribute of the submission. */
export type Role = 'id' | 'text' | 'period' | 'date' | 'unit' | 'collaborator'
/** The column of each role, by its name in the file; a role that the file does not have is left out. */
export type Columns = Partial<Record<Role, string>>

/**
 * Names that columns are known by, Vietnamese and English, the likeliest first; a new one goes here. Accents, case, spaces
 * and signs do not matter. `*` at the end: the name may go on ('nội dung phản ánh*' finds 'Nội dung phản ánh của người
 * dân'), after all exact names were tried.
 *
 * Left out on purpose: 'STT' is no id (every file counts from 1 again, so two files would clash), 'Người phản ánh' is no
 * collaborator (it names the speaker, whom nothing counts), 'Đơn vị xử lý' is not the unit that handed it in.
 */
export const COLUMN_NAMES: Readonly<Record<Role, readonly string[]>> = {
  text: [
    ...[
      'text',
      'nội dung',
      'nội dung phản ánh',
      'nội dung ý kiến',
      'nội dung phản ánh kiến nghị',
      'nội dung kiến nghị',
    ],
    ...['nội dung dư luận', 'nội dung góp ý', 'ý kiến', 'ý kiến người dân', 'ý kiến phản ánh', 'ý kiến góp ý'],
    ...['phản ánh', 'phản ánh kiến nghị', 'dư luận', 'góp ý', 'kiến nghị', 'ý kiến dư luận', 'nội dung tin', 'văn bản'],
    ...['content', 'opinion', 'comment', 'feedback', 'submission', 'message', 'body', 'bình luận', 'nhận xét'],
    ...['nội dung phản ánh*', 'nội dung ý kiến*', 'nội dung kiến nghị*', 'nội dung góp ý*', 'nội dung dư luận*'],
    ...['ý kiến của*', 'ý kiến người*', 'ý kiến phản ánh*', 'phản ánh của*', 'nội dung cần*', 'ý kiến đóng góp*'],
  ],
  id: [
    ...[
      'id',
      'mã',
      'mã phản ánh',
      'mã ý kiến',
      'mã số',
      'mã số phản ánh',
      'mã hồ sơ',
      'mã tin',
      'mã phiếu',
      'mã kiến nghị',
    ],
    ...['submission id', 'record id', 'code', 'số hiệu', 'số phiếu', 'mã định danh'],
  ],
  period: [
    ...[
      'period',
      'kỳ',
      'tháng',
      'kỳ báo cáo',
      'tháng báo cáo',
      'kỳ tổng hợp',
      'kỳ phản ánh',
      'tháng phản ánh',
      'month',
    ],
    ...['tháng năm', 'kỳ dư luận', 'reporting period'],
  ],
  date: [
    ...['date', 'ngày', 'ngày ghi nhận', 'ngày phản ánh', 'ngày tiếp nhận', 'ngày nhận', 'ngày gửi', 'ngày tháng'],
    ...[
      'ngày tháng năm',
      'thời gian',
      'thời điểm',
      'ngày cung cấp',
      'ngày nhập',
      'thời gian ghi nhận',
      'thời gian gửi',
    ],
    ...['thời gian phản ánh', 'ngày giờ', 'created', 'created at', 'timestamp', 'submitted at', 'datetime', 'day'],
  ],
  unit: [
    ...[
      'unit',
      'đơn vị',
      'cơ quan',
      'tên đơn vị',
      'cơ quan đơn vị',
      'đơn vị công tác',
      'đơn vị phản ánh',
      'đơn vị gửi',
    ],
    ...['đơn vị báo cáo', 'địa bàn', 'tổ chức', 'organisation', 'organization', 'agency', 'phòng ban', 'department'],
    ...['cơ quan đơn vị phản ánh', 'đơn vị cung cấp', 'địa phương', 'xã phường', 'phường xã'],
  ],
  collaborator: [
    ...['collaborator', 'cộng tác viên', 'CTV', 'mã CTV', 'họ tên CTV', 'họ và tên CTV', 'tên CTV', 'mã cộng tác viên'],
    ...['tên cộng tác viên', 'họ tên cộng tác viên', 'họ và tên cộng tác viên', 'CTV dư luận xã hội', 'CTV dư luận'],
    ...['cộng tác viên dư luận xã hội', 'cộng tác viên dư luận', 'mã số CTV', 'reporter'],
  ],
}

export const ROLES = Object.keys(COLUMN_NAMES) as Role[]

/** What two spellings of a column name have in common: no accents, case, spaces or signs. */
export function columnKey(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '')
}

const KEYS = ROLES.map((role) => {
  const keys = COLUMN_NAMES[role].map((name) => ({ key: columnKey(name), open: name.endsWith('*') }))
  return { role, exact: keys.filter((k) => !k.open), open: keys.filter((k) => k.open) }
})

/**
 * Which column of a file plays which role. `wanted` (the caller's `--column`) goes before the table.
 *
 * @throws DULUAN_E106 when a wanted column is not among `names`.
 */
export function findColumns(names: readonly string[], wanted: Columns = {}, file = ''): Columns {
  const byKey = new Map<string, string>()
  for (const name of names) if (!byKey.has(columnKey(name))) byKey.set(columnKey(name), name)
  const found: Columns = {}
  const taken = new Set<string>()
  const take = (role: Role, name: string | undefined) => {
    if (name === undefined || found[role] !== undefined || taken.has(name)) return
    found[role] = name
    taken.add(name)
  }
  for (const role of ROLES) {
    const name = wanted[role]
    if (name === undefined) continue
    const column = byKey.get(columnKey(name))
    if (column === undefined) throw missingColumn(role, name, names, file)
    take(role, column)
  }
  for (const { role, exact } of KEYS) for (const { key } of exact) take(role, byKey.get(key))
  for (const { role, open } of KEYS)
    for (const { key } of open)
      take(
        role,
        names.find((name) => !taken.has(name) && columnKey(name).startsWith(key)),
      )
  return found
}

/** Those of the wanted columns that are among `names`, accents and case ignored. */
export function wantedAmong(names: readonly string[], wanted: Columns): Columns {
  const keys = new Set(names.map(columnKey))
  return Object.fromEntries(Object.entries(wanted).filter(([, name]) => keys.has(columnKey(name))))
}

function missingColumn(role: Role, name: string, names: readonly string[], file: string) {
  const there = names.map((n) => `"${n}"`).join(', ')
  return intakeError('DULUAN_E106', {
    vi: `"${name}" (${role}) không có trong ${file}; tệp có các cột ${there}. Hãy sửa lại --column ${role}="…".`,
    en: `"${name}" (${role}) is not in ${file}, which has ${there}. Correct --column ${role}="…".`,
  })
}

/** The error for a file without a text column: what was looked for, what is there, and the nearest candidate. */
export function noTextColumn(names: readonly string[], file: string) {
  const there = names.map((n) => `"${n}"`).join(', ')
  const known = COLUMN_NAMES.text.slice(0, 12).join(', ')
  const nearest = nearestToText(names)
  return intakeError('DULUAN_E105', {
    vi: `${file} có các cột ${there}; đã tìm ${known}, … Hãy chỉ rõ, chẳng hạn --column text="${nearest}".`,
    en: `${file} has the columns ${there}; looked for ${known}, … Say which one, e.g. --column text="${nearest}".`,
  })
}

const TEXT_WORDS = [
  'noi dung',
  'y kien',
  'phan anh',
  'kien nghi',
  'gop y',
  'du luan',
  'text',
  'content',
  'mo ta',
  'chi tiet',
]

/** The column that shares a word with the names of the text column; the longest name where none does. */
function nearestToText(names: readonly string[]): string {
  const alike = names.find((name) => TEXT_WORDS.some((word) => fold(name).includes(word)))
  return alike ?? [...names].sort((a, b) => b.length - a.length)[0] ?? ''
}
