/**
 * Errors that a user can act on. Every one has a stable code, and says what to do next in Vietnamese and in English.
 *
 * Codes: E0xx how the tool was called · E1xx files and rows read · E2xx data and models · E3xx reports written and verified.
 */
export class DuluanError extends Error {
  override readonly name = 'DuluanError'
  /** `DULUAN_E012`: stable across versions, safe to match on. */
  readonly code: `DULUAN_E${string}`
  readonly vi: string
  readonly en: string

  constructor(code: `DULUAN_E${string}`, text: { vi: string; en: string }, options?: ErrorOptions) {
    super(`${code}: ${text.vi} / ${text.en}`, options)
    this.code = code
    this.vi = text.vi
    this.en = text.en
  }
}
