import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of one test's own. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'duluan-encoder-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** Full paths of the files below a folder. */
export function filesBelow(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** All that stands in the files below a folder. */
export const contentBelow = (dir: string) =>
  filesBelow(dir)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
