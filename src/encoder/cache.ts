import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { open, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { keyFor, keyOf, recordBytes, recordOf, rowOf } from './cacheRecord.js'
import { encoderError } from './codes.js'

/** Records read at a time. */
const BLOCK = 1024
const FILE = /^(\d{1,5})-[\w-]+\.rows$/

/**
 * Rows of one encoder on disk, each under the hash of its text; no text is kept. Every run appends to a file of its own, so
 * that processes do not meet, and a write that was cut off spoils the end of one file. What cannot be read is passed over.
 */
export class Cache {
  private readonly dir: string
  private readonly run = randomUUID()
  /** Read by `lookup`. */
  private files: string[] = []
  private usable = true

  /** @param encoder who encodes: address, model, prefix. */
  constructor(
    folder: string,
    private readonly encoder: readonly string[],
  ) {
    this.dir = path.join(folder, keyFor(encoder).slice(0, 32))
  }

  keyOf(text: string): string {
    return keyFor([...this.encoder, text])
  }

  /** Rows of those texts that the cache knows, by text. */
  async lookup(texts: Iterable<string>): Promise<Map<string, Float32Array>> {
    const wanted = new Map<string, string>()
    for (const text of texts) wanted.set(this.keyOf(text), text)
    const found = new Map<string, Float32Array>()
    const names = await readdir(this.dir).catch(() => [])
    this.files = names.filter((name) => FILE.test(name)).sort()
    for (const file of this.files) await this.read(file, wanted, found).catch(() => {})
    return found
  }

  private async read(
    file: string,
    wanted: ReadonlyMap<string, string>,
    found: Map<string, Float32Array>,
  ): Promise<void> {
    const size = recordBytes(Number(FILE.exec(file)?.[1]))
    const block = Buffer.alloc(size * BLOCK)
    const handle = await open(path.join(this.dir, file))
    try {
      for (let from = 0; ; from += block.length) {
        const { bytesRead } = await handle.read(block, 0, block.length, from)
        for (let at = 0; at + size <= bytesRead; at += size) {
          const record = block.subarray(at, at + size)
          const text = wanted.get(keyOf(record))
          const row = text !== undefined && !found.has(text) && rowOf(record)
          if (row) found.set(text, row)
        }
        if (bytesRead < block.length) return
      }
    } finally {
      await handle.close()
    }
  }

  /** Keeps rows of one width. Where the disk refuses, a warning (DULUAN_E047) is emitted once, and nothing more is kept. */
  keep(rows: ReadonlyMap<string, Float32Array>, width: number): void {
    if (!this.usable) return
    try {
      mkdirSync(this.dir, { recursive: true, mode: 0o700 })
      const records = [...rows].map(([text, row]) => recordOf(this.keyOf(text), row))
      appendFileSync(path.join(this.dir, `${width}-${this.run}.rows`), Buffer.concat(records), { mode: 0o600 })
    } catch (error) {
      this.usable = false
      const { code, message } = encoderError('DULUAN_E047', error instanceof Error ? error.message : String(error))
      process.emitWarning(message, { code })
    }
  }

  /** Removes what `lookup` has read: rows of a model that no longer answers. */
  async forget(): Promise<void> {
    for (const file of this.files) await rm(path.join(this.dir, file), { force: true }).catch(() => {})
  }
}
