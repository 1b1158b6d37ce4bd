import { Command, Option } from 'commander'
import { scoreSentiment } from '../opinion/index.js'
import { mapLines } from './lines.js'

const EXAMPLES = `
Ví dụ / Example:
  $ echo 'Đề nghị sửa ngay đoạn đường trước cổng trường' | duluan score --format text
  $ cut -f3 phan-anh.tsv | duluan score > diem.ndjson`

/** `duluan score`: stance, sentiment and intensity of each line, with the words that decided. */
export function scoreCommand(): Command {
  return new Command('score')
    .description(
      'Khuynh hướng, sắc thái, cường độ của từng dòng / stance, sentiment and intensity, line by line from stdin',
    )
    .addOption(
      new Option(
        '--format <format>',
        'ndjson: đủ xác suất và lý do; text: khuynh hướng, sắc thái, cường độ, câu, cách nhau bằng tab',
      )
        .choices(['text', 'ndjson'])
        .default('ndjson'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async ({ format }: { format: 'text' | 'ndjson' }) => {
      await mapLines(process.stdin, process.stdout, format === 'text' ? asText : asJson)
    })
}

function asText(line: string): string {
  const { stance, sentiment, intensity } = scoreSentiment(line)
  return [stance, sentiment, intensity, line].join('\t')
}

const asJson = (line: string) => {
  const judgement = scoreSentiment(line)
  return JSON.stringify({ text: line, ...judgement, why: judgement.why })
}
