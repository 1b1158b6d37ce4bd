import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type AnalysisStep, analyze } from '../analyze.js'
import { DuluanError } from '../errors.js'
import { readSubmissions } from '../intake/index.js'
import type { Encoder } from '../issue/encoded.js'
import type { Redaction, Reject, Submission } from '../model.js'
import { maskSlice } from '../privacy/index.js'
import { readSideFiles, sideFilesOf } from '../sideFiles.js'
import type { StreamsFile } from '../streamsFile.js'
import { parseDataFile } from './dataFile.js'
import { DATA_FILE, MANIFEST_FILE, type Result } from './files.js'
import { aroundDifference, type Findings } from './findings.js'
import { type EncoderSettings, fingerprintOf, type Manifest, withFileNames } from './manifest.js'
import { quotesIn } from './references.js'

export type VerifyProgress = (progress: { step: AnalysisStep | 'files'; done: number; total: number }) => void

/**
 * Whether the sources are there and are those that the report was made from. One that is missing is a warning: the report may
 * have been sent without them.
 *
 * @param sealed whether the manifest is as it was written: if not, a print that differs is its own fault, not the source's.
 */
export async function sourcesAreThere(
  dir: string,
  { inputs }: Manifest,
  sealed: boolean,
  findings: Findings,
): Promise<boolean> {
  if (inputs.length === 0)
    findings.warn({
      file: MANIFEST_FILE,
      place: 'inputs',
      message: 'Không kiểm được với nguồn: báo cáo không ghi tệp nguồn nào',
    })
  let usable = inputs.length > 0
  for (const [i, input] of inputs.entries()) {
    const print = await fingerprintOf(path.resolve(dir, input.path)).catch(() => undefined)
    if (print === undefined) {
      const message = 'Không kiểm được với nguồn: không thấy tệp này ở chỗ cũ, hãy đặt lại rồi kiểm lần nữa'
      findings.warn({ file: input.path, place: 'tệp nguồn', message })
    } else if (print.sha256 === input.sha256 && print.bytes === input.bytes) continue
    else if (sealed) {
      const message = 'Tệp nguồn đã thay đổi sau khi lập báo cáo'
      findings.add({ file: input.path, place: 'sha256', message, expected: input.sha256, found: print.sha256 })
    } else {
      const field = print.sha256 === input.sha256 ? 'bytes' : 'sha256'
      const values = { expected: String(print[field]), found: String(input[field]) }
      const message = 'Dấu của tệp nguồn trong manifest không đúng với tệp'
      findings.add({ file: MANIFEST_FILE, place: `inputs[${i}].${field}`, message, ...values })
      continue
    }
    usable = false
  }
  return usable
}

/** Gives the encoder that a report names, so that its analysis can be run again. */
export type EncoderFor = (used: EncoderSettings) => Encoder

/**
 * The analysis run again, as far as its encoder can be had: where none is given, or it fails (codes E04x), a warning says
 * that the issues could not be found again.
 */
export async function runAgainIfPossible(
  dir: string,
  manifest: Manifest,
  findings: Findings,
  options: { readonly onProgress: VerifyProgress; readonly encoderFor: EncoderFor | undefined },
): Promise<Result | undefined> {
  const used = manifest.options.encoder
  const notAgain = (why: string) => {
    const message = `Không chạy lại được phép gom vấn đề, chỉ đếm lại từ các ý kiến đã ghi: ${why}`
    findings.warn({ file: MANIFEST_FILE, place: 'options.encoder', message })
    return undefined
  }
  if (used && !options.encoderFor) return notAgain(`báo cáo này có dùng bộ mã hóa ${used.name}`)
  try {
    return await runAgain(dir, manifest, options.onProgress, used && options.encoderFor?.(used))
  } catch (error) {
    if (error instanceof DuluanError && error.code.startsWith('DULUAN_E04')) return notAgain(error.vi)
    throw error
  }
}

/** The whole analysis once more, with the options of the manifest. */
async function runAgain(
  dir: string,
  manifest: Manifest,
  onProgress: VerifyProgress,
  encoder: Encoder | undefined,
): Promise<Result> {
  const { previous, scale, grouping, encoder: _, ...intake } = manifest.options
  const former = previous === undefined ? undefined : await readFormer(path.resolve(dir, previous))
  const beside = Object.entries(sideFilesOf(manifest.options)).map(([kind, file]) => [kind, path.resolve(dir, file)])
  const submitted = manifest.inputs.length - beside.length - (former ? 1 : 0)
  const paths = manifest.inputs.slice(0, submitted).map((input) => input.path)
  const names = new Map(paths.map((name) => [path.resolve(dir, name), name]))
  const rejects: Reject[] = []
  const source = readSubmissions([...names.keys()], { ...intake, onReject: (reject) => rejects.push(reject) })
  const analysis = await analyze(source, {
    rejects,
    onProgress,
    ...(former && { previous: former }),
    ...(scale && { scale }),
    ...(grouping && { grouping }),
    ...readSideFiles(Object.fromEntries(beside)),
    ...(encoder && { encoder }),
  })
  return { analysis, rejects: withFileNames(rejects, names) }
}

async function readFormer(dir: string): Promise<StreamsFile> {
  const file = path.join(dir, DATA_FILE)
  return parseDataFile(await readFile(file, 'utf8'), file)
}

/**
 * Each quotation against the words that were handed in, masked.
 *
 * @returns how many quotations were looked at.
 */
export function checkQuotes(
  data: StreamsFile,
  submissions: ReadonlyMap<string, Submission>,
  redactions: ReadonlyMap<string, readonly Redaction[]>,
  findings: Findings,
): number {
  const quotes = quotesIn(data)
  for (const { place, quote } of quotes) {
    const { submission, start, end, text } = quote
    const original = submissions.get(submission)?.text ?? ''
    const should = maskSlice(original, start, end, redactions.get(submission) ?? [])
    // A quotation led to another submission differs from that one's words: told already, by its place.
    if (should === text || findings.hasAt(DATA_FILE, place)) continue
    const { expected, found } = aroundDifference(should, text)
    const message = 'Trích dẫn không đúng nguyên văn phản ánh'
    findings.add({ file: DATA_FILE, place: `${place}.text`, message, expected, found })
  }
  return quotes.length
}
