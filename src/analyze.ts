import { encodeOpinions } from './encodeOpinions.js'
import { DuluanError } from './errors.js'
import { findDuplicates } from './intake/duplicates.js'
import { englishRoot } from './intake/english.js'
import type { Encoder } from './issue/encoded.js'
import { type GroupOptions, type Guide, groupOpinions } from './issue/index.js'
import type { Cue, Reject, Submission } from './model.js'
import { buildStreams, coverage, type ScaleStep } from './stream/index.js'
import type { StreamsFile } from './streamsFile.js'
import { hash } from './text/hash.js'
import { Reader } from './text/index.js'
import { firstReading, understand } from './understand.js'

export interface AnalyzeOptions {
  /** The former report (`streams.json`), to tell what is new, growing, fading and gone. */
  readonly previous?: StreamsFile
  readonly grouping?: Omit<GroupOptions, 'englishRoot' | 'encoded' | 'guide'>
  /**
   * The office's own issues, links between opinions, confirmed ones. How submissions part into opinions does not follow it, so
   * that the ids of opinions stay. The issues of `previous` draw unless it names others.
   */
  readonly guide?: Guide
  /** Reads every opinion as well, so that issues are found by its rows too; left out, nothing leaves this process. */
  readonly encoder?: Encoder
  /** Your office's own scale words, strong to weak. */
  readonly scale?: readonly ScaleStep[]
  readonly rejects?: readonly Reject[]
  /** Short forms of your own: a line each, the form, two spaces or a tab, what is said for it. They go before those that ship. */
  readonly abbreviations?: string
  /** Called now and then: `step` names the work, `done` of `total` submissions. */
  readonly onProgress?: (progress: { step: AnalysisStep; done: number; total: number }) => void
}

export type AnalysisStep = 'read' | 'duplicates' | 'opinions' | 'encoder' | 'issues' | 'streams'

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
 * Texts are read twice: the issues that a first reading finds tell, in the second, where a text passes from one to another.
 * The same submissions in the same order give the same report, to the byte, with an encoder as far as it gives the same rows.
 *
 * @throws DULUAN_E020 where two submissions have one id (`readSubmissions` rejects the second row by itself), E021 where the
 *   encoder gives no row for an opinion, E022 to E026 for a guide that does not fit, and what the encoder throws.
 */
export async function analyze(source: SubmissionSource, options: AnalyzeOptions = {}): Promise<Analysis> {
  const progress = options.onProgress ?? (() => {})
  const grouping = { ...options.grouping, englishRoot }
  const submissions = new Map<string, Submission>()
  for await (const submission of source) {
    if (submissions.has(submission.id)) throw repeatedId(submission.id)
    submissions.set(submission.id, submission)
    if (submissions.size % 1000 === 0) progress({ step: 'read', done: submissions.size, total: 0 })
  }
  const all = [...submissions.values()]
  progress({ step: 'duplicates', done: 0, total: all.length })
  const duplicates = findDuplicates(all)

  const reader = new Reader(options.abbreviations)
  const { sameMatter } = groupOpinions(firstReading(sampleOf(all), reader), grouping)
  const understood = understand(all, sameMatter, reader, (done, total) => progress({ step: 'opinions', done, total }))
  const { encoder } = options
  if (encoder) progress({ step: 'encoder', done: 0, total: understood.opinions.length })
  const encoded = encoder && (await encodeOpinions(understood.opinions, encoder))
  progress({ step: 'issues', done: 0, total: understood.opinions.length })
  const guide = { ...(options.previous && { previous: options.previous.issues }), ...options.guide }
  const { issues } = groupOpinions(understood.opinions, { ...grouping, guide, ...(encoded && { encoded }) })

  progress({ step: 'streams', done: 0, total: understood.opinions.length })
  const streams = buildStreams({
    submissions,
    opinions: understood.opinions,
    issues,
    duplicates,
    redactions: understood.redactions,
    previous: options.previous,
    scale: options.scale,
    base: options.grouping?.base,
  })
  const report: StreamsFile = {
    format: 'duluan/1',
    submissions: {
      ...coverage(all, duplicates, options.rejects ?? [], source.stats),
      otherLanguage: understood.setAside.filter(({ reason }) => reason === 'other-language').length,
      withoutOpinion: understood.setAside.filter(({ reason }) => reason === 'no-opinion').length,
    },
    ...streams,
    ...(encoder && encoded && { encoder: { name: encoder.name } }),
    ...(options.scale && { scale: [...options.scale] }),
    duplicates,
    setAside: understood.setAside,
    redactions: [...understood.redactions].flatMap(([submission, found]) => found.map((r) => ({ submission, ...r }))),
  }
  return { report, submissions, why: understood.why }
}

function repeatedId(id: string): DuluanError {
  return new DuluanError('DULUAN_E020', {
    vi: `Hai phản ánh cùng mang mã «${id}». Hãy cho mỗi phản ánh một mã riêng rồi chạy lại.`,
    en: `Two submissions have the id '${id}'. Give each an id of its own.`,
  })
}

/** So many submissions show what the issues are; those are drawn by their content, so that the order changes nothing. */
const FIRST_READING = 5000

function sampleOf(all: readonly Submission[]): readonly Submission[] {
  if (all.length <= FIRST_READING) return all
  const keys = all.map((submission, i) => ({ i, key: hash(submission.text) }))
  keys.sort((a, b) => a.key - b.key || (all[a.i].id < all[b.i].id ? -1 : 1))
  return keys.slice(0, FIRST_READING).map(({ i }) => all[i])
}
