import type { Redaction, Span } from '../model.js'
import { MASKS } from './masks.js'
import { findPersonalData } from './personalData.js'

/**
 * A slice of a text with every redaction replaced by its mask, `[số điện thoại]`. One that reaches into the slice is masked
 * as far as it reaches.
 *
 * @param redactions of the whole text, in order, as `findPersonalData` gives them.
 */
export function maskSlice(text: string, start: number, end: number, redactions: readonly Redaction[]): string {
  let masked = ''
  let at = start
  for (const redaction of redactions) {
    if (redaction.end <= at || redaction.start >= end) continue
    masked += text.slice(at, Math.max(at, redaction.start)) + MASKS[redaction.kind]
    at = redaction.end
  }
  return at < end ? masked + text.slice(at, end) : masked
}

/** The spans that hold no part of a redaction. */
export function withoutRedacted<S extends Span>(spans: readonly S[], redactions: readonly Redaction[]): S[] {
  return spans.filter((span) => !redactions.some((redaction) => overlap(span, redaction) > 0))
}

/** How many characters two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** A text with its personal data masked. */
export function redact(text: string): string {
  return maskSlice(text, 0, text.length, findPersonalData(text))
}
