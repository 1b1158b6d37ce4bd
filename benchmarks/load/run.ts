/**
 * How long and how much memory the command line takes: `npx tsx benchmarks/load/run.ts 10000 100000`.
 *
 * For each size: makes that many submissions in a temporary folder and runs the built `duluan report` on them in a process of
 * its own. Prints wall time, the most memory the process ever held, submissions a second, and by how much each size took
 * longer than the one before beside by how much it is larger: the same, where the work is linear.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeLoad } from './generate.js'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Says how much memory the process held at most, in KiB (libuv's maxrss, the same unit on every system), when it ends. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  "import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(process.env.DULUAN_PEAK_FILE, String(process.resourceUsage().maxRSS)))",
)}`

interface Run {
  readonly submissions: number
  readonly seconds: number
  readonly peakBytes: number
  readonly csvBytes: number
  readonly reportBytes: number
}

async function measure(submissions: number, folder: string): Promise<Run> {
  const csv = path.join(folder, `${submissions}.csv`)
  const out = path.join(folder, `report-${submissions}`)
  const peakFile = path.join(folder, `peak-${submissions}`)
  await writeLoad(csv, submissions)
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', PEAK, 'dist/cli/main.js', 'report', csv, '--out', out], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DULUAN_PEAK_FILE: peakFile },
  })
  const [code] = await once(child, 'exit')
  const seconds = (performance.now() - started) / 1000
  if (code !== 0) throw new Error(`duluan report ended with exit code ${code} on ${submissions} submissions`)
  return {
    submissions,
    seconds,
    peakBytes: Number(readFileSync(peakFile, 'utf8')) * 1024,
    csvBytes: statSync(csv).size,
    reportBytes: statSync(path.join(out, 'streams.json')).size,
  }
}

function show(run: Run, before: Run | undefined): string {
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
  const parts = [
    `${run.submissions} submissions (${mega(run.csvBytes)})`,
    `${run.seconds.toFixed(1)} s`,
    `${mega(run.peakBytes)} at most`,
    `${Math.round(run.submissions / run.seconds)} submissions/s`,
    `streams.json ${mega(run.reportBytes)}`,
  ]
  if (before !== undefined) {
    const larger = (run.submissions / before.submissions).toFixed(1)
    parts.push(`× ${(run.seconds / before.seconds).toFixed(1)} the time for × ${larger} the submissions`)
  }
  return parts.join(', ')
}

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write('usage: npx tsx benchmarks/load/run.ts SIZE…, such as 1000 10000 100000\n')
  process.exit(2)
}
execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' })
const folder = mkdtempSync(path.join(tmpdir(), 'duluan-load-'))
try {
  let before: Run | undefined
  for (const size of sizes) {
    const run = await measure(size, folder)
    process.stdout.write(`${show(run, before)}\n`)
    before = run
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
