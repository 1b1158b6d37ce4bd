import type { FoundCue } from '../../src/opinion/cues.js'
import { findCues } from '../../src/opinion/cues.js'
import { type Line, lineOf } from '../../src/opinion/line.js'
import { type Doc, parse, type Reading, read } from '../../src/text/index.js'

/** A text read from start to end, as the tests of this room need it. */
export function readText(text: string): { doc: Doc; reading: Reading; line: Line; cues: FoundCue[] } {
  const doc = parse(text)
  const reading = read(doc)
  const line = lineOf(doc, reading, { start: 0, end: text.length })
  return { doc, reading, line, cues: findCues(line) }
}
