import { Command } from 'commander'
import { EXIT, report } from './failure.js'
import { reportCommand } from './report.js'
import { scoreCommand } from './score.js'
import { segmentCommand } from './segment.js'
import { trainCommand } from './train.js'
import { verifyCommand } from './verify.js'
import { VERSION } from './version.js'

const EXIT_CODES = `
Mã kết thúc / exit codes: 0 xong / done; 1 dữ liệu vào có vấn đề hoặc báo cáo không khớp / input problems; 2 gọi sai / wrong use.`

/** Runs the command line with the arguments behind `duluan`; returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const program = new Command('duluan')
    .description('Từ phản ánh tiếng Việt đến luồng dư luận / from Vietnamese submissions to opinion streams')
    .version(VERSION)
    .showSuggestionAfterError()
    .addHelpText('after', EXIT_CODES)
  for (const command of [reportCommand(), segmentCommand(), scoreCommand(), verifyCommand(), trainCommand()])
    program.addCommand(command)
  for (const command of [program, ...program.commands]) command.exitOverride().showHelpAfterError('(xem / see: --help)')
  process.exitCode = EXIT.done
  try {
    await program.parseAsync(argv, { from: 'user' })
    return Number(process.exitCode ?? EXIT.done)
  } catch (error) {
    return report(error, process.stderr)
  }
}
