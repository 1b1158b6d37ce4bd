import { Command } from 'commander'
import { verifyReport } from '../report/index.js'
import { addCacheOptions, type EncoderChoice, encoderAgain } from './encoder.js'
import { EXIT } from './failure.js'
import { progressOn } from './progress.js'

const EXAMPLES = `
Ví dụ / Example:
  $ duluan verify bao-cao
  Khớp: …`

/** `duluan verify DIR`: every number and quotation of a report checked against its sources. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('Đối chiếu từng con số, từng câu trích của báo cáo với nguồn / check a report against its sources')
    .argument('<dir>', 'thư mục báo cáo / folder of the report')
    .option('--encoder <url>', 'hỏi lại bộ mã hóa mà báo cáo đã dùng / ask the encoder of the report again')
  return addCacheOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string, options: EncoderChoice) => {
      const progress = progressOn(process.stderr)
      const { findings, checked } = await verifyReport(dir, {
        onProgress: ({ done, total }) => progress.show('verify', done, total),
        encoderFor: (used) => encoderAgain(used, options),
      }).finally(() => progress.stop())
      for (const finding of findings) {
        const difference =
          finding.expected === undefined ? '' : `: phải là «${finding.expected}», đang là «${finding.found ?? ''}»`
        process.stdout.write(
          `${finding.severity === 'warning' ? 'LƯU Ý' : 'LỆCH'}  ${finding.file}  ${finding.place}  ${finding.message}${difference}\n`,
        )
      }
      const wrong = findings.filter((finding) => finding.severity !== 'warning').length
      process.stdout.write(
        wrong === 0
          ? `Khớp: ${checked.numbers} con số, ${checked.quotes} câu trích, ${checked.files} tệp.\n`
          : `Không khớp: ${wrong} chỗ. Hãy lập lại báo cáo bằng «duluan report», đừng sửa tay.\n`,
      )
      process.exitCode = wrong === 0 ? EXIT.done : EXIT.input
    })
}
