// Segment one column of a table, as a stream.  node examples/segment-column.mjs [FILE] [COLUMN]
import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { segment } from 'duluan/text'
import { parse } from 'fast-csv'

const [file = fileURLToPath(new URL('phan-anh-2026-07.csv', import.meta.url)), column = 'Nội dung phản ánh'] =
  process.argv.slice(2)
process.stdout.on('error', () => process.exit()) // the reader has gone, as with `| head`
for await (const row of createReadStream(file).pipe(parse({ headers: true }))) {
  const words = segment(row[column] ?? '').map((token) => token.text.replaceAll(' ', '_'))
  console.log(words.join(' '))
}
