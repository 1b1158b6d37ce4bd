import { CommanderError } from 'commander'
import { DuluanError } from '../errors.js'

/** 0 done, 1 the input has problems (or a report does not verify), 2 wrong use. */
export const EXIT = { done: 0, input: 1, usage: 2 } as const

/** Wrong use has codes E0xx. */
const isUsage = (error: DuluanError) => error.code.startsWith('DULUAN_E0')

/** Says what went wrong, in a sentence that tells what to do next, and returns the exit code. */
export function report(error: unknown, stderr: NodeJS.WritableStream): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof DuluanError) {
    stderr.write(`${error.code}: ${error.vi}\n${' '.repeat(error.code.length + 2)}${error.en}\n`)
    return isUsage(error) ? EXIT.usage : EXIT.input
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(
    `DULUAN_E001: Lỗi của chính duluan, xin gửi nguyên văn dòng dưới cho người phát triển.\n             A fault of duluan itself: please report the lines below.\n${detail}\n`,
  )
  return EXIT.input
}
