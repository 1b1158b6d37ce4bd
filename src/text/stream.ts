import { DuluanError } from '../errors.js'
import { segment, type Token } from './doc.js'
import { LineCutter } from './lines.js'
import type { Segmenter } from './segmenter.js'

/** A line of a stream with its words; offsets are into the line. */
export interface SegmentedLine {
  readonly text: string
  readonly tokens: Token[]
}

/**
 * Text in, in chunks cut anywhere; each line with its words out, as `segment` finds them. Lines end with LF or CRLF. A line
 * is segmented when the reader asks for it: memory holds a chunk and the longest line. `segmenter`: one with words or weights
 * of its own. A Web stream (WHATWG Streams),
 * at home in browsers, workers, Deno and Bun, and accepted by `pipeline` of `node:stream/promises`. The stream fails with
 * DULUAN_E032 where bytes come instead of text: cut anywhere, a chunk of them may end within a letter.
 */
export function segmentStream(
  segmenter: Pick<Segmenter, 'segment'> = { segment },
): TransformStream<string, SegmentedLine> {
  const cutter = new LineCutter()
  const lines = new TransformStream<string, string>({
    transform(chunk, out) {
      if (typeof chunk !== 'string') throw notText()
      for (const line of cutter.push(chunk)) out.enqueue(line)
    },
    flush(out) {
      for (const line of cutter.end()) out.enqueue(line)
    },
  })
  const words = new TransformStream<string, SegmentedLine>({
    transform(text, out) {
      out.enqueue({ text, tokens: segmenter.segment(text) })
    },
  })
  return { writable: lines.writable, readable: lines.readable.pipeThrough(words) }
}

function notText(): DuluanError {
  return new DuluanError('DULUAN_E032', {
    vi: 'segmentStream nhận văn bản, không nhận byte. Hãy giải mã trước: pipeThrough(new TextDecoderStream()), hay setEncoding("utf8").',
    en: 'segmentStream takes text, not bytes. Decode them first: pipeThrough(new TextDecoderStream()), or setEncoding("utf8").',
  })
}
