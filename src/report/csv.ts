import { writeToString } from 'fast-csv'
import type { Analysis } from '../analyze.js'
import type { Cue, Reject } from '../model.js'
import { maskSlice, redact } from '../privacy/index.js'
import { STANCE_NAMES } from '../stream/index.js'
import type { Saying, StreamsFile } from '../streamsFile.js'
import { redactionsOf } from './dataFile.js'

type Cell = string | number | null

/** One row an opinion: where it stands, how it was judged and why, its words with personal data masked. */
export function opinionsCsv({ report, submissions, why }: Analysis): Promise<string> {
  const labels = new Map(report.issues.map(({ id, label }) => [id, label]))
  const copyOf = new Map(report.duplicates.map(({ submission, of }) => [submission, of]))
  const redactions = redactionsOf(report)
  const sayingOf = new Map(allSayings(report).flatMap(({ id, opinions }) => opinions.map((opinion) => [opinion, id])))
  const rows = report.opinions.map((o): Cell[] => [
    o.id,
    o.submission,
    o.period,
    submissions.get(o.submission)?.unit ?? '',
    o.issue,
    o.issue && (labels.get(o.issue) ?? null),
    o.stream,
    STANCE_NAMES[o.stance],
    rounded(o.sentiment),
    rounded(o.intensity),
    o.start,
    o.end,
    maskSlice(submissions.get(o.submission)?.text ?? '', o.start, o.end, redactions.get(o.submission) ?? []),
    copyOf.get(o.submission) ?? null,
    (why.get(o.id) ?? []).map(cueText).join('; '),
    sayingOf.get(o.id) ?? null,
  ])
  return csv(OPINION_COLUMNS, rows)
}

/** Four places, as the figures of streams have; the data file keeps all. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4

const OPINION_COLUMNS = [
  'mã ý kiến',
  'mã phản ánh',
  'kỳ',
  'đơn vị',
  'mã vấn đề',
  'vấn đề',
  'luồng',
  'khuynh hướng',
  'cảm xúc',
  'cường độ',
  'bắt đầu',
  'kết thúc',
  'nội dung',
  'chép từ',
  'căn cứ',
  'ý giống nhau',
]

function cueText({ text, kind, weight }: Cue): string {
  return `${text} [${kind} ${weight < 0 ? '' : '+'}${Math.round(weight * 100) / 100}]`
}

const allSayings = ({ streams }: StreamsFile) => streams.flatMap(({ sayings }) => sayings ?? [])

function sayingText({ id, label, distinct, units }: Saying): string {
  return `${id} “${label}” (${distinct} ý kiến, ${units} đơn vị)`
}

/** One row a stream, its distinct opinions of each period in a column of their own, then its quotations and its sayings. */
export function streamsCsv(report: StreamsFile): Promise<string> {
  const issues = new Map(report.issues.map((issue) => [issue.id, issue]))
  const { periods } = report.submissions
  const rows = report.streams.map((s): Cell[] => [
    s.id,
    s.issue,
    issues.get(s.issue)?.label ?? null,
    issues.get(s.issue)?.keywords.join(', ') ?? null,
    STANCE_NAMES[s.stance],
    s.scale,
    s.distinct,
    s.opinions,
    s.units,
    s.collaborators,
    s.share,
    ...s.shareInterval,
    s.intensity,
    s.sentiment,
    ...periods.map((period) => s.periods.find((p) => p.period === period)?.distinct ?? 0),
    ...[0, 1, 2].flatMap((n) => [s.quotes[n]?.text ?? null, s.quotes[n]?.submission ?? null]),
    (s.sayings ?? []).map(sayingText).join('; '),
  ])
  return csv([...STREAM_COLUMNS, ...periods, ...QUOTE_COLUMNS, 'ý giống nhau'], rows)
}

const STREAM_COLUMNS = [
  'luồng',
  'mã vấn đề',
  'vấn đề',
  'từ khóa',
  'khuynh hướng',
  'quy mô',
  'ý kiến khác nhau',
  'kể cả bản chép lại',
  'đơn vị',
  'cộng tác viên',
  'tỷ lệ trong vấn đề',
  'cận dưới 95%',
  'cận trên 95%',
  'cường độ',
  'cảm xúc',
]
const QUOTE_COLUMNS = [1, 2, 3].flatMap((n) => [`trích dẫn ${n}`, `phản ánh ${n}`])

/** One row a reject; what stood there is masked. */
export function rejectsCsv(rejects: readonly Reject[]): Promise<string> {
  const rows = rejects.map((r): Cell[] => [r.file, r.line, r.column, r.code, r.reason, maskedExcerpt(r.excerpt)])
  return csv(['tệp', 'dòng', 'cột', 'mã lỗi', 'lý do', 'trích'], rows)
}

/** A number cut off at the end of an excerpt is too short to be known for a phone or a paper: it is masked as well. */
function maskedExcerpt(excerpt: string): string {
  return redact(excerpt).replace(/\d[\d .-]*$/, (digits) => (excerpt.length < 80 ? digits : '…'))
}

/** With a byte-order mark and CRLF, so that Excel reads it as UTF-8; text that Excel would run as a formula is disarmed. */
function csv(columns: readonly string[], rows: readonly Cell[][]): Promise<string> {
  const cells = [columns, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? disarm(cell) : cell)))
  return writeToString(cells, { rowDelimiter: '\r\n', includeEndRowDelimiter: true, writeBOM: true })
}

/** OWASP's list of what begins a formula (CSV injection), full-width forms among them: a space goes before it. */
function disarm(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? ` ${text}` : text
}
