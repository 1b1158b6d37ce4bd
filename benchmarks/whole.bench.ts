/**
 * How long is the whole road, from a CSV file to the written report, in this process? `BENCH_LARGE=1` adds 100,000
 * submissions; for memory and the command line itself see load/run.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bench, describe } from 'vitest'
import { analyze, type Reject, readSubmissions, writeReport } from '../src/index.js'
import { writeLoad } from './load/generate.js'

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true }
const LARGE = 100_000
const sizes = process.env.BENCH_LARGE === '1' ? [1000, 10_000, LARGE] : [1000, 10_000]
if (!sizes.includes(LARGE)) process.stderr.write(`${LARGE} submissions skipped; BENCH_LARGE=1 runs them too.\n`)

const folder = mkdtempSync(path.join(tmpdir(), 'duluan-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const fileOf = (size: number) => path.join(folder, `${size}.csv`)
for (const size of sizes) await writeLoad(fileOf(size), size)
await report(1000)

describe('CSV to report', () => {
  for (const size of sizes) bench(`${size} submissions`, () => report(size), ONCE)
})

async function report(size: number): Promise<void> {
  const rejects: Reject[] = []
  const source = readSubmissions(fileOf(size), { onReject: (reject) => rejects.push(reject) })
  const analysis = await analyze(source, { rejects })
  const manifest = { version: '0', inputs: [fileOf(size)], options: {}, timings: {} }
  await writeReport({ dir: path.join(folder, `report-${size}`), analysis, rejects, manifest })
}
