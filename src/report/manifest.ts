import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { AnalyzeOptions } from '../analyze.js'
import type { IntakeOptions } from '../intake/submissions.js'
import type { Reject } from '../model.js'
import { type SideFiles, sideFilesOf } from '../sideFiles.js'
import type { StreamsFile } from '../streamsFile.js'
import { reportError } from './codes.js'
import { DATA_FILE, MANIFEST_FILE } from './files.js'

/** What it takes to run the same analysis again, as JSON. */
export interface RunOptions
  extends Pick<IntakeOptions, 'encoding' | 'delimiter' | 'columns' | 'sheet' | 'period'>,
    Pick<AnalyzeOptions, 'scale' | 'grouping'>,
    SideFiles {
  /** Folder of the former report: as the caller gives it; relative to this report's folder in the manifest. */
  previous?: string
  /** The encoder that was asked, where one was; a key or a query of its address does not belong here. */
  encoder?: EncoderSettings
}

export interface EncoderSettings {
  readonly name: string
  readonly url?: string
  readonly model?: string
  readonly prefix?: string
}

export interface ManifestInput {
  /** Of duluan. */
  readonly version: string
  /** Files that were read, as they were given to `readSubmissions`. */
  readonly inputs: readonly string[]
  readonly options: RunOptions
  /** Milliseconds by step. */
  readonly timings?: Readonly<Record<string, number>>
}

interface Fingerprint {
  readonly bytes: number
  readonly sha256: string
}

/** `manifest.json`: how the report came about. The only file that may differ between two runs on the same input. */
export interface Manifest {
  readonly format: 'duluan-manifest/1'
  readonly version: string
  readonly options: RunOptions
  /** Paths relative to the report's folder, parted by `/`; then the former report's data file, then `sideFilesOf`. */
  readonly inputs: readonly (Fingerprint & { readonly path: string })[]
  readonly outputs: readonly (Fingerprint & { readonly file: string })[]
  readonly counts: Readonly<Record<string, number>>
  readonly timings: Readonly<Record<string, number>>
  /** SHA-256 of all the fields above, so that a manifest edited by hand is noticed. */
  readonly seal: string
}

/**
 * @param dir real path of the report's folder.
 * @throws DULUAN_E307 when an input cannot be read.
 */
export async function describeRun(dir: string, run: ManifestInput): Promise<Pick<Manifest, 'options' | 'inputs'>> {
  const { previous } = run.options
  const beside = sideFilesOf(run.options)
  const files = [
    ...run.inputs,
    ...(previous === undefined ? [] : [path.join(previous, DATA_FILE)]),
    ...Object.values(beside),
  ]
  const inputs: Manifest['inputs'][number][] = []
  for (const file of files) {
    const print = await fingerprintOf(file).catch((error: unknown) => {
      throw reportError('DULUAN_E307', file, error)
    })
    inputs.push({ path: await relativeTo(dir, file), ...print })
  }
  const options: RunOptions = { ...run.options }
  if (previous !== undefined) options.previous = await relativeTo(dir, previous)
  for (const key of Object.keys(beside) as (keyof SideFiles)[]) options[key] = await relativeTo(dir, beside[key] ?? '')
  return { options, inputs }
}

/** The same path on any system; links are followed on both sides, so that it leads there. */
async function relativeTo(dir: string, file: string): Promise<string> {
  return path
    .relative(dir, await realOf(file))
    .split(path.sep)
    .join('/')
}

/** Links followed, so that paths can be compared; the path in full where nothing is there. */
export function realOf(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file))
}

export function manifestText(manifest: Omit<Manifest, 'seal'>): string {
  return `${JSON.stringify({ ...manifest, seal: sealOf(manifest) }, null, 1)}\n`
}

export function sealOf(manifest: Omit<Manifest, 'seal'>): string {
  return fingerprint(JSON.stringify({ ...manifest, seal: '' })).sha256
}

export function countsOf({ submissions, opinions, issues, streams, alone }: StreamsFile): Record<string, number> {
  const { read, accepted, rejected, distinct } = submissions
  const sizes = { opinions: opinions.length, issues: issues.length, streams: streams.length, alone: alone.length }
  return { read, accepted, rejected, distinct, ...sizes }
}

/** @throws DULUAN_E303 when there is none, DULUAN_E304 when it cannot be understood. */
export async function readManifest(dir: string): Promise<{ manifest: Manifest; text: string }> {
  const text = await readFile(path.join(dir, MANIFEST_FILE), 'utf8').catch((error: unknown) => {
    throw reportError('DULUAN_E303', dir, error)
  })
  try {
    const manifest = JSON.parse(text) as Manifest
    const lists = Array.isArray(manifest.inputs) && Array.isArray(manifest.outputs)
    if (manifest.format === 'duluan-manifest/1' && lists && typeof manifest.options === 'object')
      return { manifest, text }
  } catch (error) {
    throw reportError('DULUAN_E304', dir, error)
  }
  throw reportError('DULUAN_E304', dir)
}

export function fingerprint(content: string | Uint8Array): Fingerprint {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Of a file however large, a chunk at a time. */
export async function fingerprintOf(file: string): Promise<Fingerprint> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Rejects with their files named as the manifest names them, so that another machine writes the same bytes. */
export function withFileNames(rejects: readonly Reject[], names: ReadonlyMap<string, string>): Reject[] {
  return rejects.map((reject) => {
    // The reason of an id used before says where that was, which may be in another of the files.
    const reason = [...names].reduce((text, [file, name]) => text.replaceAll(`(${file}:`, `(${name}:`), reject.reason)
    return { ...reject, file: names.get(reject.file) ?? reject.file, reason }
  })
}
