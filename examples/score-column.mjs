// Score one column of a table: stance, sentiment, intensity, and the words that decided.  node examples/score-column.mjs [FILE] [COLUMN]
import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scoreSentiment } from 'duluan/sentiment'
import { parse } from 'fast-csv'

const [file = fileURLToPath(new URL('phan-anh-2026-07.csv', import.meta.url)), column = 'Nội dung phản ánh'] =
  process.argv.slice(2)
process.stdout.on('error', () => process.exit()) // the reader has gone, as with `| head`
for await (const row of createReadStream(file).pipe(parse({ headers: true }))) {
  const text = row[column] ?? ''
  const { stance, sentiment, intensity, why } = scoreSentiment(text)
  console.log(
    [stance, sentiment.toFixed(2), intensity.toFixed(2), why.map((cue) => cue.text).join(', '), text].join('\t'),
  )
}
