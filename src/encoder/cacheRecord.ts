import { createHash } from 'node:crypto'

/** A record of the cache: SHA-256 of what was encoded, its row as 32-bit floats, and a check of both. */
const KEY_BYTES = 32
const CHECK_BYTES = 8

export const recordBytes = (width: number): number => KEY_BYTES + width * 4 + CHECK_BYTES

/** @param key 64 hexadecimal digits. */
export function recordOf(key: string, row: Float32Array): Buffer {
  const numbers = Buffer.from(row.buffer, row.byteOffset, row.byteLength)
  const body = Buffer.concat([Buffer.from(key, 'hex'), numbers])
  return Buffer.concat([body, checkOf(body)])
}

/** The key of a record, read by itself since most records are not asked for. */
export const keyOf = (record: Buffer): string => record.toString('hex', 0, KEY_BYTES)

/** The row of a record; nothing where the record is damaged. */
export function rowOf(record: Buffer): Float32Array | undefined {
  const body = record.subarray(0, record.length - CHECK_BYTES)
  if (!checkOf(body).equals(record.subarray(body.length))) return undefined
  const row = new Float32Array((body.length - KEY_BYTES) / 4)
  Buffer.from(row.buffer).set(body.subarray(KEY_BYTES))
  return row
}

function checkOf(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, CHECK_BYTES)
}

/** What a row is kept under: the parts of what was encoded, and of who encoded it. */
export function keyFor(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
