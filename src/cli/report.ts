import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Command, Option } from 'commander'
import { type Analysis, analyze } from '../analyze.js'
import { DuluanError } from '../errors.js'
import { CODES, ENCODINGS, type IntakeOptions, type Role, readSubmissions } from '../intake/index.js'
import type { Reject, StreamsFile } from '../model.js'
import { type ReportFormat, writeReport } from '../report/index.js'
import { type Progress, progressOn } from './progress.js'
import { VERSION } from './version.js'

const EXAMPLES = `
Ví dụ / Example:
  $ duluan report phan-anh-2026-09.csv --out bao-cao-09 --previous bao-cao-08
  $ duluan report t7.xlsx t8.csv --out bao-cao --column text="Nội dung phản ánh" --column unit="Cơ quan"
  $ duluan report cu.csv --out bao-cao --encoding tcvn3`

const FORMATS: readonly ReportFormat[] = ['html', 'md', 'csv', 'json']
const ROLES: readonly Role[] = ['id', 'text', 'period', 'date', 'unit', 'collaborator']

interface ReportOptions {
  out: string
  previous?: string
  formats: ReportFormat[]
  column: Partial<Record<Role, string>>
  encoding: NonNullable<IntakeOptions['encoding']>
  delimiter: 'auto' | ',' | ';' | '\t'
  period?: string
  sheet?: string
}

/** `duluan report FILE… --out DIR`: from the collaborators' files to this month's report. */
export function reportCommand(): Command {
  return new Command('report')
    .description('Từ các tệp phản ánh đến báo cáo tổng hợp của kỳ / from the submissions to the report of the period')
    .argument('<file...>', 'tệp .csv .tsv .xlsx .jsonl')
    .requiredOption('--out <dir>', 'thư mục ghi báo cáo / folder of the report')
    .option('--previous <dir>', 'thư mục báo cáo kỳ trước, để so sánh / folder of the former report')
    .option('--formats <list>', `các mẫu cần ghi, cách nhau bằng dấu phẩy: ${FORMATS.join(', ')}`, formats, [
      ...FORMATS,
    ])
    .option('--column <role=name>', `cột của tệp: ${ROLES.join(', ')} (lặp lại được)`, column, {})
    .addOption(new Option('--encoding <name>', 'bảng mã của tệp').choices(['auto', ...ENCODINGS]).default('auto'))
    .option('--delimiter <char>', 'dấu ngăn cột: , ; tab', delimiter, 'auto')
    .option('--period <YYYY-MM>', 'kỳ của những dòng không ghi kỳ')
    .option('--sheet <name>', 'trang tính của tệp .xlsx')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(files: string[], options: ReportOptions): Promise<void> {
  const started = performance.now()
  const previous = options.previous === undefined ? undefined : readPrevious(options.previous)
  const progress = progressOn(process.stderr)
  const rejects: Reject[] = []
  const { encoding, delimiter, column: columns, period, sheet } = options
  const intake = { encoding, delimiter, columns, ...(period && { period }), ...(sheet && { sheet }) }
  const source = readSubmissions(files, {
    ...intake,
    onReject: (reject) => rejects.push(reject),
    onProgress: ({ bytes, total }) => progress.show('read', bytes, total),
  })
  try {
    const analysis = await analyze(source, {
      rejects,
      ...(previous && { previous }),
      onProgress: ({ step, done, total }) => step !== 'read' && progress.show(step, done, total),
    })
    const analyzed = performance.now()
    progress.show('write', 0, 1)
    const { files: written } = await writeReport({
      dir: options.out,
      analysis,
      rejects,
      formats: options.formats,
      manifest: {
        version: VERSION,
        inputs: files,
        options: { ...intake, ...(options.previous && { previous: options.previous }) },
        timings: { analysis: Math.round(analyzed - started) },
      },
    })
    progress.stop()
    tell(analysis, rejects, options.out, written, progress)
  } finally {
    progress.stop()
  }
}

/** A few lines on stderr, and on stdout the one thing a script wants: where the report lies. */
function tell(
  { report }: Analysis,
  rejects: readonly Reject[],
  dir: string,
  written: readonly string[],
  progress: Progress,
): void {
  progress.stop()
  const { accepted, distinct, units, periods } = report.submissions
  process.stderr.write(
    `${accepted} phản ánh (${distinct} khác nhau) từ ${units} đơn vị, kỳ ${periods.join(', ') || 'không rõ'}: `,
  )
  process.stderr.write(
    `${report.opinions.length} ý kiến, ${report.issues.length} vấn đề, ${report.streams.length} luồng, ${report.hotSpots.length} điểm nóng.\n`,
  )
  if (rejects.length > 0) {
    process.stderr.write(
      `${rejects.length} dòng không dùng được, xem ${path.join(dir, 'rejects.csv')}: ${summary(rejects)}.\n`,
    )
  }
  const shown = ['report.html', 'report.md', 'streams.json'].find((file) => written.includes(file)) ?? 'streams.json'
  process.stdout.write(`${path.join(dir, shown)}\n`)
}

function summary(rejects: readonly Reject[]): string {
  const counts = new Map<string, number>()
  for (const { code } of rejects) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, n]) => `${n} × ${CODES[code as keyof typeof CODES] ?? code}`).join(', ')
}

function readPrevious(dir: string): StreamsFile {
  const file = path.join(dir, 'streams.json')
  if (!existsSync(file)) {
    throw new DuluanError('DULUAN_E011', {
      vi: `Không thấy báo cáo kỳ trước ở ${file}. Hãy đưa thư mục mà «duluan report --out» đã ghi.`,
      en: `No former report at ${file}: give the folder that 'duluan report --out' wrote.`,
    })
  }
  const read = JSON.parse(readFileSync(file, 'utf8')) as StreamsFile
  if (read.format !== 'duluan/1') {
    throw new DuluanError('DULUAN_E012', {
      vi: `${file} có định dạng «${String(read.format)}», cần duluan/1. Hãy lập lại báo cáo kỳ trước bằng bản này.`,
      en: `${file} has format '${String(read.format)}', not duluan/1: make the former report again with this version.`,
    })
  }
  return read
}

function usage(vi: string, en: string): DuluanError {
  return new DuluanError('DULUAN_E010', { vi, en })
}

function formats(list: string): ReportFormat[] {
  const asked = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const unknown = asked.find((name) => !(FORMATS as readonly string[]).includes(name))
  if (unknown !== undefined || asked.length === 0) {
    throw usage(
      `Không có mẫu «${unknown ?? ''}». Các mẫu: ${FORMATS.join(', ')}.`,
      `No format '${unknown ?? ''}'; there are ${FORMATS.join(', ')}.`,
    )
  }
  return asked as ReportFormat[]
}

function column(pair: string, sofar: Partial<Record<Role, string>>): Partial<Record<Role, string>> {
  const at = pair.indexOf('=')
  const role = pair.slice(0, at).trim()
  if (at < 1 || !(ROLES as readonly string[]).includes(role)) {
    throw usage(
      `--column cần dạng vai=tên cột, ví dụ text="Nội dung"; các vai: ${ROLES.join(', ')}.`,
      `--column wants role=name, such as text="Nội dung"; roles: ${ROLES.join(', ')}.`,
    )
  }
  return { ...sofar, [role]: pair.slice(at + 1).trim() }
}

function delimiter(text: string): ReportOptions['delimiter'] {
  const named = { tab: '\t', '\\t': '\t', auto: 'auto' }[text] ?? text
  if (named === 'auto' || named === ',' || named === ';' || named === '\t') return named
  throw usage(
    `Dấu ngăn cột «${text}» không dùng được; hãy chọn , hoặc ; hoặc tab.`,
    `No delimiter '${text}'; choose , or ; or tab.`,
  )
}
