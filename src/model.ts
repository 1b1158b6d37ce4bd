/**
 * The nouns of the house, as types. No code lives here; every layer may import this file.
 * Offsets are UTF-16 code units into a submission's text as it was read, always.
 */

/** What a collaborator handed in (phản ánh). `attributes` keeps every column that has no name of its own. */
export interface Submission {
  readonly id: string
  readonly text: string
  /** Reporting period, `YYYY-MM`; empty where the row names none. */
  readonly period: string
  readonly unit: string
  readonly collaborator: string
  /** ISO date `YYYY-MM-DD`, where the row has one. */
  readonly date?: string
  readonly attributes: Readonly<Record<string, string>>
  /** Where it stood: file as given by the caller, line of its first character (1-based; sheet row for .xlsx). */
  readonly source?: { readonly file: string; readonly line: number }
}

export const STANCES = ['support', 'concern', 'oppose', 'propose', 'neutral'] as const
/** Which way an opinion leans: đồng tình, băn khoăn, phản đối, đề nghị, chưa rõ thái độ. */
export type Stance = (typeof STANCES)[number]

export interface Span {
  readonly start: number
  readonly end: number
}

/** A word or phrase that moved a judgement, and how: `weight` > 0 speaks for the judgement given. */
export interface Cue extends Span {
  readonly text: string
  readonly kind: string
  readonly weight: number
}

/** What was understood of one span of text. */
export interface Judgement {
  readonly stance: Stance
  /** -1..1; exactly 0 when neutral. */
  readonly sentiment: number
  /** How strongly it is felt, 0..1, apart from polarity. */
  readonly intensity: number
  readonly probabilities: {
    readonly stance: Readonly<Record<Stance, number>>
    readonly sentiment: { readonly positive: number; readonly neutral: number; readonly negative: number }
  }
  readonly why: readonly Cue[]
}

/** A span of one submission that says one thing about one issue (ý kiến). */
export interface Opinion extends Span, Judgement {
  /** `<submission id>#<n>`, n from 1 in order of the text. */
  readonly id: string
  readonly submission: string
  readonly period: string
}

/** One that was copied from another (sao chép), exactly or lightly edited; `of` is the earliest alike. */
export interface Duplicate {
  readonly submission: string
  readonly of: string
  readonly kind: 'exact' | 'near'
  /** 0..1, of the unaccented text. */
  readonly similarity: number
}

export const REDACTION_KINDS = [
  'phone',
  'id',
  'tax',
  'bank',
  'insurance',
  'plate',
  'email',
  'address',
  'name',
  'account',
  'birth',
] as const
export type RedactionKind = (typeof REDACTION_KINDS)[number]

/** A stretch of personal data, to be masked in every output. */
export interface Redaction extends Span {
  readonly kind: RedactionKind
}

/** A row that could not be used. */
export interface Reject {
  readonly file: string
  /** 1-based line of the file where the row starts (sheet row for .xlsx). */
  readonly line: number
  /** The column at fault as named in the file; empty where it is the whole row. */
  readonly column: string
  /** `DULUAN_E1xx` */
  readonly code: `DULUAN_E${string}`
  readonly reason: string
  /** At most 80 characters of what stood there, not yet masked. */
  readonly excerpt: string
}

/** A group of opinions about one matter (vấn đề). */
export interface IssueGroup {
  readonly label: string
  /** The theme of the base that its profile leans to; '' where the subjects of the profile disagree. */
  readonly theme: string
  readonly keywords: readonly string[]
  /** Indices into the list of items that was grouped. */
  readonly members: readonly number[]
  /** The subjects of the base nearest to the group, strongest first: what the same issue is known by from month to month. */
  readonly profile: readonly { readonly subject: string; readonly weight: number }[]
}
