import type { Readable, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'

/**
 * Lines of a stream, parted by LF or CRLF and by nothing else, so that one line in is one line out. A last line without an
 * end counts; an end of file behind a line end does not make one more.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let parts: string[] = []
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end))
      yield withoutReturn(parts.join(''))
      parts = []
    }
    parts.push(text.slice(start))
  }
  const rest = parts.join('') + decoder.decode()
  if (rest) yield withoutReturn(rest)
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)

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
    const written = output.write(batch)
    batch = ''
    if (!written && !gone)
      await Promise.race([new Promise((resolve) => output.once('drain', resolve)), finished(output).catch(() => {})])
  }
  for await (const line of linesOf(input)) {
    batch += `${face(line)}\n`
    if (batch.length >= BATCH) await flush()
    if (gone) return
  }
  if (batch) await flush()
}
