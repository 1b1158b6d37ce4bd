import path from 'node:path'
import { Command, Option } from 'commander'
import { type Analysis, analyze } from '../analyze.js'
import { CODES, ENCODINGS, readSubmissions } from '../intake/index.js'
import type { Reject } from '../model.js'
import { writeReport } from '../report/index.js'
import { readSideFiles, sideFilesOf } from '../sideFiles.js'
import { addEncoderOptions, encoderOf, settingsOf } from './encoder.js'
import { type Progress, progressOn } from './progress.js'
import { column, delimiter, FORMATS, formats, type ReportOptions, ROLES, readPrevious } from './reportOptions.js'
import { VERSION } from './version.js'

const EXAMPLES = `
Ví dụ / Example:
  $ duluan report phan-anh-2026-09.csv --out bao-cao-09 --previous bao-cao-08
  $ duluan report t7.xlsx t8.csv --out bao-cao --column text="Nội dung phản ánh" --column unit="Cơ quan"
  $ duluan report t9.csv --out bao-cao --taxonomy danh-muc.txt --guide da-xac-nhan.json
  $ duluan report cu.csv --out bao-cao --encoding tcvn3
  $ duluan report phan-anh-2026-09.csv --out bao-cao-09 --encoder http://127.0.0.1:8080 --encoder-prefix 'query: '`

/** `duluan report FILE… --out DIR`: from the collaborators' files to this month's report. */
export function reportCommand(): Command {
  const command = new Command('report')
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
    .option(
      '--abbreviations <file>',
      'bảng viết tắt riêng: mỗi dòng «viết tắt<Tab>viết đầy đủ» / short forms of your own',
    )
    .option(
      '--taxonomy <file>',
      'danh mục vấn đề riêng: mỗi dòng «tên<Tab>từ, từ» (hoặc .json, .jsonl) / issues of your own',
    )
    .option('--guide <file>', 'ý kiến phải chung, phải khác, đã xác nhận vấn đề (.json) / links and confirmed opinions')
  return addEncoderOptions(command).addHelpText('after', EXAMPLES).action(run)
}

async function run(files: string[], options: ReportOptions): Promise<void> {
  const started = performance.now()
  const previous = options.previous === undefined ? undefined : readPrevious(options.previous)
  const asked = readSideFiles(options)
  const progress = progressOn(process.stderr)
  const encoder = encoderOf(options, ({ done, total }) => progress.show('encoder', done, total))
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
      ...asked,
      ...(encoder && { encoder }),
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
        options: {
          ...intake,
          ...(options.previous && { previous: options.previous }),
          ...sideFilesOf(options),
          ...(encoder && analysis.report.encoder && { encoder: settingsOf(encoder, options) }),
        },
        timings: { analysis: Math.round(analyzed - started) },
      },
    })
    progress.stop()
    if (source.stats.renamed > 0) {
      process.stderr.write(
        `${source.stats.renamed} dòng trùng mã với dòng của tệp khác nhưng khác nội dung: vẫn giữ, mã được thêm ~2, ~3 …\n`,
      )
    }
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
  return [...counts].map(([code, n]) => `${n} × ${CODES[code as keyof typeof CODES]?.vi ?? code}`).join(', ')
}
