import { constants } from 'node:fs'
import { access, open, stat } from 'node:fs/promises'
import iconv from 'iconv-lite'
import { intakeError } from './codes.js'

/** Bytes read at a time: large enough to keep the disk busy, small enough that many files cost no memory. */
const CHUNK = 1 << 16

/**
 * Size of a file in bytes.
 *
 * @throws DULUAN_E101 when it does not exist, DULUAN_E103 for a folder, DULUAN_E102 when it cannot be read.
 */
export async function sizeOf(file: string): Promise<number> {
  try {
    const info = await stat(file)
    if (info.isDirectory())
      throw intakeError('DULUAN_E103', {
        vi: `${file}. Hãy chỉ rõ từng tệp, chẳng hạn ${file}/*.csv.`,
        en: `${file}. Name the files in it, e.g. ${file}/*.csv.`,
      })
    await access(file, constants.R_OK)
    return info.size
  } catch (error) {
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('DULUAN')) return error
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return intakeError(
      'DULUAN_E101',
      { vi: `${file}. Hãy kiểm tra lại đường dẫn.`, en: `${file}. Check the path.` },
      error,
    )
  const detail = {
    vi: `${file} (${code}). Hãy kiểm tra quyền đọc tệp.`,
    en: `${file} (${code}). Check its permissions.`,
  }
  return intakeError('DULUAN_E102', detail, error)
}

/** The first stretch of a file that is more than ASCII, which is where its encoding shows; else its beginning. */
export async function sampleOf(file: string): Promise<Buffer> {
  let first: Buffer | undefined
  for await (const chunk of bytesOf(file)) {
    if (chunk.some((byte) => byte === 0 || byte > 0x7f)) return chunk
    first ??= chunk
  }
  return first ?? Buffer.alloc(0)
}

/** The beginning of a file, for its signature. */
export async function headOf(file: string): Promise<Buffer> {
  for await (const chunk of bytesOf(file)) return chunk
  return Buffer.alloc(0)
}

/** The text of a file, chunk by chunk as the reader asks for it; `onBytes` hears how many bytes were read in all. */
export async function* textOf(file: string, bytes: string, onBytes: (read: number) => void): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(bytes)
  let read = 0
  for await (const chunk of bytesOf(file)) {
    read += chunk.length
    onBytes(read)
    const text = decoder.write(chunk)
    if (text) yield text
  }
  const rest = decoder.end()
  if (rest) yield rest
}

/** Each chunk is its own copy: a reader may keep it. */
async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } catch (error) {
    throw unreadable(file, error)
  } finally {
    await handle.close()
  }
}
