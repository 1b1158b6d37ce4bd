import { secondOpinion } from './intake/language.js'
import type { Cue, Opinion, Redaction, Span, Submission } from './model.js'
import { judge, splitOpinions } from './opinion/index.js'
import { findPersonalData, overlap, withoutRedacted } from './privacy/index.js'
import type { ReadOpinion } from './stream/index.js'
import type { SetAside } from './streamsFile.js'
import { type Doc, type LanguageGuess, languageOf, parse, type Reader, type Reading } from './text/index.js'
import { syllablesWithin } from './text/within.js'

/** How alike the syllables of two spans are in what they are about: `groupOpinions` tells, once issues are found. */
export type SyllablesAlike = (a: readonly string[], b: readonly string[]) => number

/** What a reader takes from the submissions, one after another. */
export interface Understood {
  readonly opinions: ReadOpinion[]
  /** Personal data of each submission that has any. */
  readonly redactions: Map<string, readonly Redaction[]>
  /** Why each opinion was judged as it was; cues inside personal data are left out. */
  readonly why: Map<string, readonly Cue[]>
  /** Submissions that gave no opinion, in order of the input. */
  readonly setAside: SetAside[]
}

/** Every submission read: its personal data, its opinions, and what each says. */
export function understand(
  submissions: readonly Submission[],
  sameMatter: SyllablesAlike,
  reader: Reader,
  progress: (done: number, total: number) => void,
): Understood {
  const understood: Understood = {
    opinions: [],
    redactions: new Map(),
    why: new Map(),
    setAside: [],
  }
  submissions.forEach((submission, i) => {
    if (i % 250 === 0) progress(i, submissions.length)
    const text = open(submission, reader)
    if (text.redactions.length > 0) understood.redactions.set(submission.id, text.redactions)
    const { id } = submission
    if (text.language === 'other') understood.setAside.push({ submission: id, reason: 'other-language' })
    else if (isMash(text) || take(understood, submission, text, sameMatter) === 0)
      understood.setAside.push({ submission: id, reason: 'no-opinion' })
  })
  return understood
}

/** The syllables of every opinion, parted by what the texts themselves show: enough to find the issues a first time. */
export function firstReading(
  submissions: readonly Submission[],
  reader: Reader,
): { id: string; syllables: readonly string[] }[] {
  return submissions.flatMap((submission) => {
    const text = open(submission, reader)
    return text.language === 'other' || isMash(text)
      ? []
      : spansOf(text).map((span, n) => ({ id: `${submission.id}#${n + 1}`, syllables: within(text, span) }))
  })
}

/** A submission's text, opened once. */
interface OpenText {
  readonly doc: Doc
  /** Without personal data: names and addresses say nothing about an issue, and must not become a label of one. */
  readonly reading: Reading
  readonly redactions: readonly Redaction[]
  readonly language: LanguageGuess['language']
}

function open(submission: Submission, reader: Reader): OpenText {
  const doc = parse(submission.text)
  const redactions = findPersonalData(doc)
  const { language } = languageOf(submission.text, secondOpinion)
  return { doc, redactions, language, reading: withoutPersonalData(doc, reader.read(doc), redactions) }
}

/** Letters in no language, as of keys struck at random; faces and marks alone may well be an opinion. */
function isMash({ language, reading }: OpenText): boolean {
  return language === 'unknown' && reading.syllables.length > 0
}

function withoutPersonalData(doc: Doc, reading: Reading, redactions: readonly Redaction[]): Reading {
  if (redactions.length === 0) return reading
  const kept = reading.syllables.map((_, i) => {
    const span = { start: doc.starts[reading.atoms[i]], end: doc.ends[reading.atoms[i]] }
    return !redactions.some((redaction) => overlap(span, redaction) > 0)
  })
  return { syllables: reading.syllables.filter((_, i) => kept[i]), atoms: reading.atoms.filter((_, i) => kept[i]) }
}

const within = ({ doc, reading }: OpenText, span: Span) => syllablesWithin(doc, reading, span)

function spansOf(text: OpenText, sameMatter?: SyllablesAlike): Span[] {
  const alike = sameMatter && ((a: Span, b: Span) => sameMatter(within(text, a), within(text, b)))
  return splitOpinions(text.doc, text.reading, alike)
}

/** Adds the opinions of one submission; returns how many. */
function take(
  understood: Understood,
  { id: submission, period }: Submission,
  text: OpenText,
  sameMatter: SyllablesAlike,
): number {
  const spans = spansOf(text, sameMatter)
  spans.forEach((span, n) => {
    const judged = judge(text.doc, text.reading, span)
    const opinion: Opinion = {
      id: `${submission}#${n + 1}`,
      submission,
      period,
      ...span,
      ...judged,
      why: judged.why,
    }
    understood.opinions.push({ ...opinion, syllables: within(text, span) })
    understood.why.set(opinion.id, withoutRedacted(opinion.why, text.redactions))
  })
  return spans.length
}
