import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import type * as fs from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeFolder, replaceFiles, settle } from '../../src/report/staging.js'
import { contentsOf, temporaryFolder } from './folder.js'

/** Steps on the disk that a run may still take before it dies. */
const disk = vi.hoisted(() => ({ steps: Number.POSITIVE_INFINITY }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fs>()
  const mortal =
    <A extends unknown[], R>(step: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (disk.steps-- <= 0) throw new Error('mất điện')
      return step(...args)
    }
  return {
    ...real,
    mkdir: mortal(real.mkdir),
    rename: mortal(real.rename),
    rm: mortal(real.rm),
    writeFile: mortal(real.writeFile),
  }
})

afterEach(() => {
  disk.steps = Number.POSITIVE_INFINITY
})

const FORMER = { 'manifest.json': 'cũ', 'report.html': 'cũ', 'report.md': 'cũ' }
const NEW = { 'manifest.json': 'mới', 'report.html': 'mới', 'streams.json': 'mới' }
const ORDER = ['streams.json', 'report.html', 'manifest.json']

function formerReport(): string {
  const dir = temporaryFolder()
  for (const [file, text] of Object.entries({ ...FORMER, 'ghi-chu.txt': 'của tôi' }))
    writeFileSync(path.join(dir, file), text)
  return dir
}

function write(dir: string): Promise<void> {
  return replaceFiles(dir, new Map(ORDER.map((file) => [file, 'mới'])), ['report.md'])
}

describe('files replaced all at once', () => {
  it('puts the new ones in place, takes the old ones away and leaves the rest alone', async () => {
    const dir = formerReport()
    await write(dir)
    expect(contentsOf(dir)).toEqual({ ...NEW, 'ghi-chu.txt': 'của tôi' })
  })

  it('leaves the former or the new report whole, at whatever step the run dies', async () => {
    const outcomes = new Set<string>()
    let died = true
    for (let steps = 0; died; steps++) {
      const dir = formerReport()
      disk.steps = steps
      died = await write(dir).then(
        () => false,
        () => true,
      )
      disk.steps = Number.POSITIVE_INFINITY
      await settle(dir)
      const { 'ghi-chu.txt': mine, ...files } = contentsOf(dir)
      expect(mine).toBe('của tôi')
      expect([FORMER, NEW]).toContainEqual(files)
      outcomes.add(files['manifest.json'])
    }
    expect([...outcomes]).toEqual(['cũ', 'mới'])
  })

  it('is brought to rest even when bringing it to rest dies as well', async () => {
    for (let first = 6; first < 12; first++) {
      const dir = formerReport()
      for (const steps of [first, 1, 2, 1]) {
        disk.steps = steps
        await (steps === first ? write(dir) : settle(dir)).catch(() => {})
      }
      disk.steps = Number.POSITIVE_INFINITY
      await settle(dir)
      const { 'ghi-chu.txt': _, ...files } = contentsOf(dir)
      expect(files).toEqual(NEW)
    }
  })

  it('says what to do when the folder cannot be written', async () => {
    const dir = formerReport()
    disk.steps = 2
    await expect(write(dir)).rejects.toMatchObject({ code: 'DULUAN_E302' })
  })
})

describe('the folder of a report', () => {
  it('is made with the folders above it', async () => {
    const dir = path.join(temporaryFolder(), 'bao-cao', '2026-09')
    await makeFolder(dir)
    expect(contentsOf(dir)).toEqual({})
  })

  it('may not be a file, nor lie in one', async () => {
    const dir = temporaryFolder()
    mkdirSync(path.join(dir, 'x'))
    writeFileSync(path.join(dir, 'tep'), '')
    await expect(makeFolder(path.join(dir, 'tep'))).rejects.toMatchObject({ code: 'DULUAN_E301' })
    await expect(makeFolder(path.join(dir, 'tep', 'sau'))).rejects.toMatchObject({ code: 'DULUAN_E302' })
  })
  it.runIf(existsSync('/proc/self'))('is refused at once where the system takes none', async () => {
    await expect(makeFolder('/proc/bao-cao/2026-09')).rejects.toMatchObject({ code: 'DULUAN_E302' })
  })
})
