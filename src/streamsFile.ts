/** What `DIR/streams.json` holds, format `duluan/1`. */
import type { Duplicate, Redaction, Span, Stance } from './model.js'

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
