import { Command, Option } from 'commander'
import { segment } from '../text/index.js'
import { mapLines } from './lines.js'

const EXAMPLES = `
Ví dụ / Example:
  $ echo 'Người dân bức xúc về ô nhiễm môi trường' | duluan segment
  Người dân bức_xúc về ô_nhiễm môi_trường
  $ duluan segment --format ndjson < phan-anh.txt > tu.ndjson`

/** `duluan segment`: as many lines out as in, empty ones too. */
export function segmentCommand(): Command {
  return new Command('segment')
    .description('Tách từ: mỗi dòng vào một dòng ra / word segmentation, line by line from stdin')
    .addOption(
      new Option('--format <format>', 'text: từ cách nhau bằng dấu cách, âm tiết nối bằng _ ; ndjson: có vị trí')
        .choices(['text', 'ndjson'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async ({ format }: { format: 'text' | 'ndjson' }) => {
      await mapLines(process.stdin, process.stdout, format === 'text' ? asText : asJson)
    })
}

/** Words parted by a space, syllables of a word joined by `_`. */
export const asText = (line: string) =>
  segment(line)
    .map((token) => token.text.trim().replace(/\s+/gu, '_'))
    .join(' ')

/** Offsets are UTF-16, into the line. */
const asJson = (line: string) => JSON.stringify({ text: line, tokens: segment(line) })
