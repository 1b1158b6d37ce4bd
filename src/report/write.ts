import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Analysis } from '../analyze.js'
import type { Reject } from '../model.js'
import { sideFilesOf } from '../sideFiles.js'
import { reportError } from './codes.js'
import { FORMATS, filesOf, MANIFEST_FILE, OUTPUT_FILES, type ReportFormat, render } from './files.js'
import {
  countsOf,
  describeRun,
  fingerprint,
  type Manifest,
  type ManifestInput,
  manifestText,
  readManifest,
  realOf,
  withFileNames,
} from './manifest.js'
import { makeFolder, replaceFiles, settle } from './staging.js'

export interface WriteReport {
  /** Made when it is not there; other files in it are left alone. */
  readonly dir: string
  readonly analysis: Analysis
  readonly rejects: readonly Reject[]
  /** All when left out; the data file is always written. */
  readonly formats?: readonly ReportFormat[]
  readonly manifest: ManifestInput
}

/**
 * Writes a report, whole or not at all: a run that dies leaves the former report, or one that the next run completes. Files
 * of the former report in formats no longer asked for are removed.
 *
 * @returns names of the files in `dir`.
 * @throws DULUAN_E301 or E302 when `dir` cannot be written, E306 when it would overwrite its own source, E307 when a source
 *   cannot be read again.
 */
export async function writeReport(report: WriteReport): Promise<{ files: string[] }> {
  const { analysis, formats = FORMATS } = report
  const input = withEncoder(report.manifest, analysis)
  await makeFolder(report.dir)
  const dir = await realpath(report.dir)
  const wanted = filesOf(formats)
  await mustNotOverwrite(dir, input)
  await settle(dir)
  const run = await describeRun(dir, input)
  const names = new Map(input.inputs.map((file, i) => [file, run.inputs[i].path]))
  const result = { analysis, rejects: withFileNames(report.rejects, names) }

  const contents = new Map<string, string>()
  for (const file of wanted) contents.set(file, await render(file, result))
  const manifest: Omit<Manifest, 'seal'> = {
    format: 'duluan-manifest/1',
    version: input.version,
    ...run,
    outputs: [...contents].map(([file, text]) => ({ file, ...fingerprint(text) })),
    counts: countsOf(analysis.report),
    timings: input.timings ?? {},
  }
  const removed = await formerFiles(dir, wanted)
  contents.set(MANIFEST_FILE, manifestText(manifest))
  await replaceFiles(dir, contents, removed)
  return { files: [...contents.keys()] }
}

/** The manifest names the encoder even where the caller does not: without it, the analysis can't be run again. */
function withEncoder(input: ManifestInput, { report: { encoder } }: Analysis): ManifestInput {
  return encoder ? { ...input, options: { encoder, ...input.options } } : input
}

/** What the former report in this folder wrote and this one does not; nothing where there was none. */
async function formerFiles(dir: string, wanted: readonly string[]): Promise<string[]> {
  const former = await readManifest(dir).catch(() => undefined)
  const files = former?.manifest.outputs.map(({ file }) => file) ?? []
  return files.filter((file) => OUTPUT_FILES.includes(file) && !wanted.includes(file))
}

/** @throws DULUAN_E306 */
async function mustNotOverwrite(dir: string, { inputs, options }: ManifestInput): Promise<void> {
  if (options.previous !== undefined && (await realOf(options.previous)) === dir)
    throw reportError('DULUAN_E306', options.previous)
  for (const input of [...inputs, ...Object.values(sideFilesOf(options))]) {
    const { dir: folder, base } = path.parse(await realOf(input))
    if (folder === dir && [...OUTPUT_FILES, MANIFEST_FILE].includes(base)) throw reportError('DULUAN_E306', input)
  }
}
