import { segment, type Token } from './doc.js'
import { LineCutter } from './lines.js'

/** A line of a stream with its words; offsets are into the line. */
export interface SegmentedLine {
  readonly text: string
  readonly tokens: Token[]
}

/**
 * Text in, in chunks cut anywhere; each line with its words out, as `segment` finds them. Lines end with LF or CRLF. A line
 * is segmented when the reader asks for it: memory holds a chunk and the longest line. A Web stream (WHATWG Streams),
 * at home in browsers, workers, Deno and Bun, and accepted by `pipeline` of `node:stream/promises`.
 */
export function segmentStream(): TransformStream<string, SegmentedLine> {
  const cutter = new LineCutter()
  const lines = new TransformStream<string, string>({
    transform(chunk, out) {
      for (const line of cutter.push(chunk)) out.enqueue(line)
    },
    flush(out) {
      for (const line of cutter.end()) out.enqueue(line)
    },
  })
  const words = new TransformStream<string, SegmentedLine>({
    transform(text, out) {
      out.enqueue({ text, tokens: segment(text) })
    },
  })
  return { writable: lines.writable, readable: lines.readable.pipeThrough(words) }
}
