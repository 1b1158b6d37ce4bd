import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { StreamsFile } from '../streamsFile.js'
import { reportError } from './codes.js'
import { compareData } from './compareData.js'
import { compareText } from './compareText.js'
import { parseDataFile, redactionsOf } from './dataFile.js'
import { DATA_FILE, FROM_DATA_ALONE, MANIFEST_FILE, OUTPUT_FILES, type Result, render } from './files.js'
import { type Finding, Findings } from './findings.js'
import { countsOf, fingerprint, type Manifest, readManifest, sealOf } from './manifest.js'
import { recount } from './recount.js'
import { measureQuotes } from './references.js'
import { checkQuotes, type EncoderFor, runAgainIfPossible, sourcesAreThere, type VerifyProgress } from './sources.js'
import { settle } from './staging.js'

export interface Verification {
  /** Empty where everything agrees. */
  readonly findings: Finding[]
  /** How much was looked at: numbers of the data file, quotations, files of the report. */
  readonly checked: { readonly numbers: number; readonly quotes: number; readonly files: number }
}

export interface VerifyOptions {
  readonly onProgress?: VerifyProgress
  /** For reports whose issues were found with an encoder; where left out, those are only counted again, with a warning. */
  readonly encoderFor?: EncoderFor
}

/**
 * A report checked against its sources: the analysis is run again and compared value by value, the quotations with the words
 * handed in, every file with what the data draw again, every hash with the manifest. Where the sources are missing, the figures
 * are counted again from the opinions in the data file. What is at fault is named once: a wrong digit in the data file is not
 * told again for each page drawn from it.
 *
 * A report that a dying run left half in place is completed first.
 *
 * @throws DULUAN_E303 where there is no report, E304 or E305 where its manifest or data file cannot be read.
 */
export async function verifyReport(folder: string, options: VerifyOptions = {}): Promise<Verification> {
  const { onProgress = () => {}, encoderFor } = options
  const dir = await realpath(folder).catch((error: unknown) => {
    throw reportError('DULUAN_E303', folder, error)
  })
  await settle(dir)
  const { manifest, text: manifestText } = await readManifest(dir)
  const text = await readFile(path.join(dir, DATA_FILE), 'utf8').catch((error: unknown) => {
    throw reportError('DULUAN_E305', dir, error)
  })
  const data = parseDataFile(text, path.join(folder, DATA_FILE))
  const findings = new Findings()
  const { seal, ...body } = manifest
  const sealed = seal === sealOf(body) && manifestText === `${JSON.stringify(manifest, null, 1)}\n`

  const usable = await sourcesAreThere(dir, manifest, sealed, findings)
  const again = usable ? await runAgainIfPossible(dir, manifest, findings, { onProgress, encoderFor }) : undefined
  const { numbers, quotes } = again ? checkWithSources(data, again, findings) : checkAlone(data, findings)
  const truth = again ?? trusted(data, text, manifest)
  const files = await checkFiles(dir, manifest, truth, findings, onProgress)
  if (truth) compareData(MANIFEST_FILE, countsOf(truth.analysis.report), manifest.counts, findings, 'counts')
  if (!sealed && !findings.has(MANIFEST_FILE))
    findings.add({ file: MANIFEST_FILE, place: 'seal', message: 'Tệp này đã bị sửa sau khi lập báo cáo' })
  return { findings: findings.list(), checked: { numbers, quotes, files } }
}

interface Counted {
  readonly numbers: number
  readonly quotes: number
}

function checkWithSources(data: StreamsFile, { analysis }: Result, findings: Findings): Counted {
  const numbers = compareData(DATA_FILE, analysis.report, data, findings)
  const redactions = redactionsOf(analysis.report)
  const quotes = checkQuotes(data, analysis.submissions, redactions, findings)
  // Counted from data that are wrong, other figures would seem wrong as well.
  if (!findings.has(DATA_FILE)) recount(data, findings)
  return { numbers, quotes }
}

function checkAlone(data: StreamsFile, findings: Findings): Counted {
  return { numbers: recount(data, findings), quotes: measureQuotes(data, findings) }
}

/** The data file, where it is as it was written: only then can other files be blamed for not following it. */
function trusted(data: StreamsFile, text: string, { outputs }: Manifest): Result | undefined {
  const print = outputs.find(({ file }) => file === DATA_FILE)
  if (print?.sha256 !== fingerprint(text).sha256) return undefined
  return { analysis: { report: data, submissions: new Map(), why: new Map() }, rejects: [] }
}

/** @returns how many files were looked at. */
async function checkFiles(
  dir: string,
  { outputs }: Manifest,
  truth: Result | undefined,
  findings: Findings,
  onProgress: VerifyProgress,
): Promise<number> {
  const whole = truth !== undefined && truth.analysis.submissions.size > 0
  for (const [i, output] of outputs.entries()) {
    onProgress({ step: 'files', done: i, total: outputs.length })
    const { file } = output
    if (!OUTPUT_FILES.includes(file)) {
      findings.add({
        file: MANIFEST_FILE,
        place: `outputs[${i}].file`,
        message: 'Báo cáo không có tệp nào tên này',
        found: file,
      })
      continue
    }
    const content = await readFile(path.join(dir, file)).catch(() => undefined)
    if (content === undefined) {
      findings.add({ file, place: 'tệp', message: 'Thiếu tệp này' })
      continue
    }
    const drawn = truth && (whole || FROM_DATA_ALONE.has(file)) ? await render(file, truth) : undefined
    if (drawn !== undefined && !findings.has(file))
      compareText(file, Buffer.from(drawn).toString(), content.toString(), findings)
    checkPrint(i, output, fingerprint(content), drawn !== undefined, findings)
  }
  return outputs.length
}

/** A file that agrees with the data and not with its print: then it is the manifest that is wrong. */
function checkPrint(
  i: number,
  { file, ...printed }: Manifest['outputs'][number],
  actual: { readonly bytes: number; readonly sha256: string },
  compared: boolean,
  findings: Findings,
): void {
  const field = actual.sha256 === printed.sha256 ? 'bytes' : 'sha256'
  if (findings.has(file) || actual[field] === printed[field]) return
  const [is, was] = [String(actual[field]), String(printed[field])]
  if (compared) {
    const message = 'Dấu trong manifest không đúng với tệp'
    findings.add({ file: MANIFEST_FILE, place: `outputs[${i}].${field}`, message, expected: is, found: was })
  } else {
    findings.add({ file, place: field, message: 'Tệp đã bị sửa sau khi lập báo cáo', expected: was, found: is })
  }
}
