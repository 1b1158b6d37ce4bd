import type { Readable, Writable } from 'node:stream'
import { DuluanError } from '../errors.js'
import { LineCutter } from '../text/lines.js'

/** Lines of a stream of bytes or text, as `LineCutter` parts them, so that one line in is one line out. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  const cutter = new LineCutter()
  for await (const chunk of input) {
    yield* cutter.push(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
  }
  yield* cutter.push(decoder.decode())
  yield* cutter.end()
}

/** Characters gathered before they are written: a write for each line would cost more than the line. */
const BATCH = 1 << 16

/**
 * Writes one line for each line read, waiting for the reader downstream; ends quietly when it goes away (`| head`). Throws
 * DULUAN_E017 when the lines cannot be written.
 */
export async function mapLines(input: Readable, output: Writable, face: (line: string) => string): Promise<void> {
  // Each write tells of its own failure; without a listener the event would end the process.
  output.on('error', () => {})
  let batch = ''
  for await (const line of linesOf(input)) {
    batch += `${face(line)}\n`
    if (batch.length < BATCH) continue
    if (!(await write(output, batch))) return
    batch = ''
  }
  if (batch) await write(output, batch)
}

/** What a write fails with when nobody reads any more. */
const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED'])

/** Whether there is still a reader, once it has taken the text. Leaves no listener behind, as waiting for `drain` might. */
function write(output: Writable, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve(true)
      else if (GONE.has(error.code ?? '')) resolve(false)
      else reject(notWritten(error))
    })
  })
}

function notWritten(cause: NodeJS.ErrnoException): DuluanError {
  const text = {
    vi: `Không ghi tiếp được kết quả (${cause.code}). Hãy xem ổ đĩa còn chỗ không, rồi chạy lại.`,
    en: `The output cannot be written (${cause.code}). See whether the disk has room, then run again.`,
  }
  return new DuluanError('DULUAN_E017', text, { cause })
}
