import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { reportError } from './codes.js'

/** New files wait here, inside the report's folder (a rename does not cross disks), until all of them are whole. */
const STAGING = '.duluan-staging'
/** Stands in the staging folder from the moment every file is whole: from then on the new report is the one that counts. */
const MARKER = 'COMMIT'

interface Plan {
  /** Renamed into place in this order. */
  readonly files: readonly string[]
  /** Of the former report, no longer written. */
  readonly removed: readonly string[]
}

/**
 * Replaces files of a folder all at once: a run that dies before the marker leaves the former files as they were, one that
 * dies after it is completed by the next `settle`.
 *
 * @param contents in the order they are put into place.
 * @throws DULUAN_E302 when the folder cannot be written.
 */
export async function replaceFiles(
  dir: string,
  contents: ReadonlyMap<string, string>,
  removed: readonly string[],
): Promise<void> {
  const staging = path.join(dir, STAGING)
  await writing(dir, async () => {
    await mkdir(staging)
    for (const [file, text] of contents) await writeFile(path.join(staging, file), text, { flush: true })
    const plan: Plan = { files: [...contents.keys()], removed }
    const marker = path.join(staging, MARKER)
    await writeFile(`${marker}.new`, JSON.stringify(plan), { flush: true })
    await rename(`${marker}.new`, marker)
    await carryOut(dir, plan)
  })
}

/**
 * Brings a folder to rest after a run that died: completed where all its files were whole, cleared away where not.
 *
 * @throws DULUAN_E302 when the folder cannot be written.
 */
export async function settle(dir: string): Promise<void> {
  const staging = path.join(dir, STAGING)
  if (!(await exists(staging))) return
  await writing(dir, async () => {
    const marker = path.join(staging, MARKER)
    if (await exists(marker)) await carryOut(dir, JSON.parse(await readFile(marker, 'utf8')) as Plan)
    else await rm(staging, { recursive: true })
  })
}

/** Can be begun again at any step: what was renamed already is no longer there to be renamed. */
async function carryOut(dir: string, { files, removed }: Plan): Promise<void> {
  const staging = path.join(dir, STAGING)
  const [last] = files.slice(-1)
  for (const file of files.slice(0, -1)) await moveIfThere(path.join(staging, file), path.join(dir, file))
  for (const file of removed) await rm(path.join(dir, file), { force: true })
  await moveIfThere(path.join(staging, last), path.join(dir, last))
  await rm(path.join(staging, MARKER), { force: true })
  await rm(staging, { recursive: true })
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (await exists(from)) await rename(from, to)
}

/** @throws DULUAN_E301 when it is a file, DULUAN_E302 when it cannot be made. */
export async function makeFolder(dir: string): Promise<void> {
  const there = await stat(dir).catch(() => undefined)
  if (there && !there.isDirectory()) throw reportError('DULUAN_E301', dir)
  await writing(dir, () => makeEach(path.resolve(dir)))
}

/** Folder by folder: Node's recursive mkdir tries for ever where the parent is there and takes none (/proc). */
async function makeEach(dir: string): Promise<void> {
  if (await exists(dir)) return
  await makeEach(path.dirname(dir))
  await mkdir(dir)
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

async function writing(dir: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw reportError('DULUAN_E302', `${dir} (${error instanceof Error ? error.message : String(error)})`, error)
  }
}
