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

// ---- DIR/streams.json, format duluan/1 ------------------------------------------------------------------------------

export interface ReportedOpinion extends Span {
  id: string
  submission: string
  period: string
  issue: string | null
  stream: string | null
  stance: Stance
  sentiment: number
  intensity: number
}

export interface PeriodCount {
  period: string
  opinions: number
  distinct: number
  units: number
}

export interface ReportedIssue {
  id: string
  label: string
  /** The theme of the base that it belongs to ('Giao thông'); '' where its subjects disagree. */
  theme: string
  keywords: string[]
  opinions: number
  distinct: number
  units: number
  collaborators: number
  /** Of all distinct opinions read, 0..1. With `alone`, the shares of all issues add up to 1. */
  share: number
  /** Mean of the distinct opinions' sentiment, -1..1. */
  sentiment: number
  streams: string[]
  periods: PeriodCount[]
  profile: { subject: string; weight: number }[]
}

export interface Quote extends Span {
  opinion: string
  submission: string
  /** The slice of the submission's text, each redaction replaced by its mask in square brackets. */
  text: string
  /** What decided its stance, strongest first; nothing that personal data is part of. */
  why?: { text: string; kind: string; weight: number }[]
}

/** Opinions of one stream that say nearly the same (ý giống nhau). */
export interface Saying {
  id: string
  /** What most of them say, in the words of one of them: at most twelve. */
  label: string
  /** Ids, copies among them. */
  opinions: string[]
  /** How many of them stand in submissions that repeat no other; two at least. */
  distinct: number
  units: number
  quote: Quote
}

export interface Stream {
  id: string
  issue: string
  stance: Stance
  label: string
  opinions: number
  distinct: number
  collaborators: number
  units: number
  /** Of the issue's distinct opinions, 0..1: the shares of an issue's streams add up to 1. */
  share: number
  /** Wilson score interval, 95%. */
  shareInterval: [number, number]
  scale: string | null
  intensity: number
  sentiment: number
  quotes: Quote[]
  /** Those of most different texts first; an opinion is in one or in none. */
  sayings: Saying[]
  periods: PeriodCount[]
}

export interface HotSpot {
  issue: string
  period: string
  /** 0..1, higher is hotter. */
  score: number
  opinions: number
  units: number
  why: string
}

/** A submission that was read and gave no opinion. */
export interface SetAside {
  readonly submission: string
  readonly reason: 'other-language' | 'no-opinion'
}

export type LedgerEventKind = 'new' | 'growing' | 'steady' | 'fading' | 'gone'

export interface LedgerEvent {
  /** Id of a stream of this report; of the previous report, behind `previous/`, where nothing in this one follows it. */
  stream: string
  label: string
  period: string
  event: LedgerEventKind
  /** Distinct opinions in this period and in the one before. */
  opinions: number
  previous: number
}

/** What `DIR/streams.json` holds. */
export interface StreamsFile {
  format: 'duluan/1'
  submissions: {
    read: number
    accepted: number
    rejected: number
    distinct: number
    collaborators: number
    units: number
    periods: string[]
    /** Rows in another language: kept and counted, not analysed. */
    otherLanguage: number
    /** Accepted, in Vietnamese, and holding no opinion (greetings, lost and found, tests). */
    withoutOpinion: number
    perPeriod: { period: string; submissions: number; distinct: number; units: number; collaborators: number }[]
    /** Submissions of each unit in each of `periods`, same order: who is missing can be read off. */
    perUnit: { unit: string; submissions: number[] }[]
    /** Rows rejected, by code. */
    perReject: { code: string; rows: number }[]
  }
  opinions: ReportedOpinion[]
  issues: ReportedIssue[]
  streams: Stream[]
  /** Ids of opinions that join no issue (ý kiến riêng lẻ). */
  alone: string[]
  duplicates: Duplicate[]
  /** Which those of `submissions.otherLanguage` and `withoutOpinion` are. */
  setAside?: SetAside[]
  hotSpots: HotSpot[]
  ledger: LedgerEvent[]
  redactions: (Redaction & { submission: string })[]
  /** The table of scale words that was used, where it is not the house's own (`SCALE`): a report prints it. */
  scale?: { word: string; share: number; lower: number; least: number }[]
  /** The encoder that opinions were sent to, to be grouped by its rows as well; absent where none was. */
  encoder?: { name: string }
}
