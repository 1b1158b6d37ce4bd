/**
 * Do the sayings hold together? `npx tsx benchmarks/sayings.ts`
 *
 * There is no gold for sayings: every one found on the labelled sets is printed with the opinions in it, to be read. One holds
 * together where a single sentence says what each of its members says. Copies are marked by `=`.
 */
import { analyze } from '../src/analyze.js'
import { goldSets, unlabelled } from './quality/gold.js'

for (const set of goldSets()) {
  const { report, submissions } = await analyze(unlabelled(set))
  const opinions = new Map(report.opinions.map((opinion) => [opinion.id, opinion]))
  const copies = new Set(report.duplicates.map(({ submission }) => submission))
  const sayings = report.streams.flatMap((stream) => stream.sayings)
  const covered = sayings.reduce((sum, saying) => sum + saying.opinions.length, 0)
  const inStreams = report.streams.reduce((sum, stream) => sum + stream.opinions, 0)
  console.log(`\n${set.name}: ${sayings.length} sayings, ${covered} of ${inStreams} opinions in one`)
  for (const { id, label, distinct, units, opinions: members } of sayings) {
    console.log(`\n${id} “${label}” (${distinct} ý kiến, ${units} đơn vị)`)
    for (const member of members) {
      const { submission, start, end } = opinions.get(member)!
      const text = submissions.get(submission)?.text.slice(start, end).replace(/\s+/g, ' ')
      console.log(`  ${copies.has(submission) ? '=' : ' '} ${text}`)
    }
  }
}
