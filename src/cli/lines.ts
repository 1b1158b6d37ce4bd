import type { Readable, Writable } from 'node:stream'
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

/** Writes one line for each line read, waiting for the reader downstream; ends quietly when it goes away (`| head`). */
export async function mapLines(input: Readable, output: Writable, face: (line: string) => string): Promise<void> {
  let gone = false
  let batch = ''
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    gone = true
  })
  const flush = async () => {
    const takesMore = output.write(batch)
    batch = ''
    if (!takesMore && !gone) await drained(output)
  }
  for await (const line of linesOf(input)) {
    batch += `${face(line)}\n`
    if (batch.length >= BATCH) await flush()
    if (gone) return
  }
  if (batch) await flush()
}

/** Until the stream takes more or has gone; no listener stays behind, as it would at every batch. */
function drained(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'] as const
    const settle = () => {
      for (const event of events) output.off(event, settle)
      resolve()
    }
    for (const event of events) output.on(event, settle)
  })
}
