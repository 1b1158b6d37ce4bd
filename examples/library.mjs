// Use it as a library: three months in, the largest streams of opinion out.  node examples/library.mjs
import { fileURLToPath } from 'node:url'
import { analyze, readSubmissions } from 'duluan'

const file = (month) => fileURLToPath(new URL(`phan-anh-2026-${month}.csv`, import.meta.url))
const { report } = await analyze(readSubmissions(['07', '08', '09'].map(file)))

const largest = report.streams.toSorted((a, b) => b.distinct - a.distinct).slice(0, 8)
for (const stream of largest) {
  console.log(
    `${stream.scale ?? 'chưa đủ để nói'} (${stream.distinct} ý kiến, ${stream.units} đơn vị)  ${stream.label}`,
  )
  console.log(`    «${stream.quotes[0]?.text ?? ''}»`)
}
