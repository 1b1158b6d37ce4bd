import { coverage } from './coverage.js'
import { findDuplicates } from './intake/duplicates.js'
import { englishRoot } from './intake/english.js'
import { secondOpinion } from './intake/language.js'
import { affinity, type GroupOptions, groupOpinions } from './issue/index.js'
import type { Cue, Opinion, Redaction, Reject, StreamsFile, Submission } from './model.js'
import { judge, splitOpinions } from './opinion/index.js'
import { findPersonalData, maskSlice } from './privacy/index.js'
import { buildStreams, type ReadOpinion, type ScaleStep } from './stream/index.js'
import { type Doc, languageOf, parse, type Reading, read } from './text/index.js'
import { syllablesWithin } from './text/within.js'

export interface AnalyzeOptions {
  /** The former report (`streams.json`), to tell what is new, growing, fading and gone. */
  readonly previous?: StreamsFile
  readonly grouping?: Omit<GroupOptions, 'englishRoot'>
  /** Your office's own scale words, strong to weak. */
  readonly scale?: readonly ScaleStep[]
  readonly rejects?: readonly Reject[]
  /** Called now and then: `step` names the work, `done` of `total` submissions. */
  readonly onProgress?: (progress: { step: AnalysisStep; done: number; total: number }) => void
}

export type AnalysisStep = 'read' | 'duplicates' | 'opinions' | 'issues' | 'streams'

/** Submissions from anywhere; those of `readSubmissions` also tell how many rows were read. */
export type SubmissionSource = (Iterable<Submission> | AsyncIterable<Submission>) & {
  readonly stats?: { readonly read: number; readonly rejected: number }
}

export interface Analysis {
  /** What `streams.json` holds. */
  readonly report: StreamsFile
  /** The submissions themselves: personal data stands in them, so they go no further than the writer of the report. */
  readonly submissions: ReadonlyMap<string, Submission>
  /** Why each opinion was judged as it was, by opinion id; cues inside personal data are left out. */
  readonly why: ReadonlyMap<string, readonly Cue[]>
}

/**
 * The whole road, from submissions to the month's report: duplicates, language, personal data, opinions, issues, streams.
 * The same submissions in the same order give the same report, to the byte.
 */
export async function analyze(source: SubmissionSource, options: AnalyzeOptions = {}): Promise<Analysis> {
  const progress = options.onProgress ?? (() => {})
  const submissions = new Map<string, Submission>()
  for await (const submission of source) {
    submissions.set(submission.id, submission)
    if (submissions.size % 1000 === 0) progress({ step: 'read', done: submissions.size, total: 0 })
  }
  const all = [...submissions.values()]
  progress({ step: 'duplicates', done: 0, total: all.length })
  const duplicates = findDuplicates(all)

  const understood = understand(all, progress)
  progress({ step: 'issues', done: 0, total: understood.opinions.length })
  const items = understood.opinions.map(({ id, syllables, submission, start, end }) => {
    const text = submissions.get(submission)?.text ?? ''
    return { id, syllables, text: maskSlice(text, start, end, understood.redactions.get(submission) ?? []) }
  })
  const grouping = groupOpinions(items, { ...options.grouping, englishRoot })

  progress({ step: 'streams', done: 0, total: understood.opinions.length })
  const streams = buildStreams({
    submissions,
    opinions: understood.opinions,
    issues: grouping.issues,
    duplicates,
    redactions: understood.redactions,
    previous: options.previous,
    scale: options.scale,
  })
  const report: StreamsFile = {
    format: 'duluan/1',
    submissions: {
      ...coverage(all, duplicates, options.rejects ?? [], source.stats),
      otherLanguage: understood.otherLanguage,
      withoutOpinion: understood.withoutOpinion,
    },
    ...streams,
    ...(options.scale && { scale: [...options.scale] }),
    duplicates,
    redactions: [...understood.redactions].flatMap(([submission, found]) => found.map((r) => ({ submission, ...r }))),
  }
  return { report, submissions, why: understood.why }
}

interface Understood {
  readonly opinions: ReadOpinion[]
  readonly redactions: Map<string, readonly Redaction[]>
  readonly why: Map<string, readonly Cue[]>
  otherLanguage: number
  withoutOpinion: number
}

/** Every submission read: its personal data, its opinions, and what each says. */
function understand(all: readonly Submission[], progress: NonNullable<AnalyzeOptions['onProgress']>): Understood {
  const understood: Understood = {
    opinions: [],
    redactions: new Map(),
    why: new Map(),
    otherLanguage: 0,
    withoutOpinion: 0,
  }
  for (let i = 0; i < all.length; i++) {
    if (i % 250 === 0) progress({ step: 'opinions', done: i, total: all.length })
    const submission = all[i]
    const doc = parse(submission.text)
    const redactions = findPersonalData(doc)
    if (redactions.length > 0) understood.redactions.set(submission.id, redactions)
    if (languageOf(submission.text, secondOpinion).language === 'other') {
      understood.otherLanguage++
      continue
    }
    const found = opinionsOf(submission, doc, redactions)
    if (found.length === 0) understood.withoutOpinion++
    for (const opinion of found) {
      understood.opinions.push(opinion)
      understood.why.set(
        opinion.id,
        opinion.why.filter((cue) => !redactions.some((r) => cue.start < r.end && r.start < cue.end)),
      )
    }
  }
  return understood
}

function opinionsOf(submission: Submission, doc: Doc, redactions: readonly Redaction[]): ReadOpinion[] {
  const reading = withoutPersonalData(doc, read(doc), redactions)
  const spans = splitOpinions(doc, reading, (a, b) =>
    affinity(syllablesWithin(doc, reading, a), syllablesWithin(doc, reading, b)),
  )
  return spans.map((span, n) => {
    const opinion: Opinion = {
      id: `${submission.id}#${n + 1}`,
      submission: submission.id,
      period: submission.period,
      ...span,
      ...judge(doc, reading, span),
    }
    return { ...opinion, syllables: syllablesWithin(doc, reading, span) }
  })
}

/** Names and addresses say nothing about an issue, and must not become a label of one. */
function withoutPersonalData(doc: Doc, reading: Reading, redactions: readonly Redaction[]): Reading {
  if (redactions.length === 0) return reading
  const kept = reading.syllables.map((_, i) => {
    const atom = reading.atoms[i]
    return !redactions.some((r) => doc.starts[atom] < r.end && r.start < doc.ends[atom])
  })
  return { syllables: reading.syllables.filter((_, i) => kept[i]), atoms: reading.atoms.filter((_, i) => kept[i]) }
}
