import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

/** A folder of its own, gone when the file's tests are over. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'duluan-report-'))
  made.push(dir)
  return dir
}

afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true })
})

/** Names and contents of what stands in a folder. */
export function contentsOf(dir: string): Record<string, string> {
  const names = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(names.map(({ name }) => [name, readFileSync(path.join(dir, name), 'utf8')]).sort())
}
