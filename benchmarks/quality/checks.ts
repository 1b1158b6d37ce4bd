/** What only a whole report can be asked: opinions found, copies, personal data, quotations, hot spots. */
import type { StreamsFile } from '../../src/streamsFile.js'
import type { Aligned } from './align.js'
import type { GoldSet } from './gold.js'
import { commonest, count, groupBy } from './measures.js'
import type { Scores } from './scores.js'

/** @param files the text of every file that was written for people to read */
export function scoreReport(
  set: GoldSet,
  report: StreamsFile,
  aligned: readonly Aligned[],
  files: readonly string[],
): Scores {
  return {
    ...scoreFinding(set, report, aligned),
    ...scoreDuplicates(set, report),
    ...scorePrivacy(set, report, files),
    ...scoreQuotes(set, report),
    ...scoreHotSpots(set, report, aligned),
  }
}

function scoreFinding(set: GoldSet, report: StreamsFile, aligned: readonly Aligned[]): Scores {
  const offTopic = set.submissions.filter(({ opinions }) => opinions.length === 0)
  const inStreams = new Set(report.opinions.filter(({ stream }) => stream !== null).map((o) => o.submission))
  return {
    'opinions: missed': { found: aligned.filter(({ found }) => found === undefined).length, of: aligned.length },
    'opinions: reported, of those there': { found: report.opinions.length, of: aligned.length },
    'opinions: off-topic left out': {
      found: offTopic.filter(({ id }) => !inStreams.has(id)).length,
      of: offTopic.length,
    },
  }
}

/** Copies of copies belong together: which is called the original does not count. */
function scoreDuplicates(set: GoldSet, { duplicates }: StreamsFile): Scores {
  const gold = set.submissions.flatMap(({ id, dupOf }) => (dupOf === undefined ? [] : [{ submission: id, of: dupOf }]))
  const share = (some: readonly Copy[], others: readonly Copy[]) => {
    const rootOf = rootsOf(others)
    return some.length === 0 ? null : some.filter((c) => rootOf(c.submission) === rootOf(c.of)).length / some.length
  }
  return { 'duplicates: precision': share(duplicates, gold), 'duplicates: recall': share(gold, duplicates) }
}

interface Copy {
  readonly submission: string
  readonly of: string
}

function rootsOf(copies: readonly Copy[]): (id: string) => string {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up
    return root
  }
  for (const { submission, of } of copies) {
    const [from, to] = [rootOf(submission), rootOf(of)]
    if (from !== to) parent.set(from, to)
  }
  return rootOf
}

/** Nine letters and digits in ten of a piece of personal data must be masked; none may stand in what is written. */
function scorePrivacy(set: GoldSet, report: StreamsFile, files: readonly string[]): Scores {
  const redactions = groupBy(report.redactions, ({ submission }) => submission)
  const pieces = set.submissions.flatMap((submission) => (submission.pii ?? []).map((text) => ({ submission, text })))
  const masked = pieces.filter(({ submission, text }) => {
    const from = submission.text.indexOf(text)
    const places = Array.from(text, (_, i) => i).filter((i) => /[\p{L}\p{N}]/u.test(text[i]))
    const covered = (i: number) =>
      (redactions.get(submission.id) ?? []).some((r) => r.start <= from + i && from + i < r.end)
    return places.filter(covered).length >= 0.9 * places.length
  })
  const leakedInto = (written: readonly string[]) => {
    const composed = written.map((text) => text.normalize('NFC'))
    const leaked = pieces.filter(({ text }) => composed.some((file) => file.includes(text.normalize('NFC'))))
    return { found: leaked.length, of: pieces.length }
  }
  return {
    'privacy: pieces masked': { found: masked.length, of: pieces.length },
    'privacy: pieces leaked into the data file': leakedInto([JSON.stringify(report)]),
    'privacy: pieces leaked into any file': leakedInto([JSON.stringify(report), ...files]),
  }
}

function scoreQuotes(set: GoldSet, report: StreamsFile): Scores {
  const texts = new Map(set.submissions.map(({ id, text }) => [id, text]))
  const quotes = report.streams.flatMap((stream) => stream.quotes)
  const verbatim = quotes.filter(({ submission, start, end, text }) =>
    isVerbatim(text, texts.get(submission)?.slice(start, end) ?? ''),
  )
  return { 'quotations: verbatim': { found: verbatim.length, of: quotes.length } }
}

/** Whether `quote` is `original` with pieces of personal data replaced by masks in square brackets. */
export function isVerbatim(quote: string, original: string): boolean {
  const pieces = quote.split(/\[[^\]]*\]/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pieces.join('[\\s\\S]*?')}$`, 'u').test(original)
}

/** A hot spot is right when most opinions of its issue are of a gold issue that was planted hot in that period. */
function scoreHotSpots(set: GoldSet, report: StreamsFile, aligned: readonly Aligned[]): Scores {
  const wanted = new Set(set.hotSpots.map(({ issue, period }) => `${issue}@${period}`))
  const got = report.hotSpots.map(({ issue, period }) => `${goldIssueOf(issue, aligned)}@${period}`)
  const right = got.filter((hotSpot) => wanted.has(hotSpot))
  return {
    'hot spots: right, of those reported': { found: right.length, of: got.length },
    'hot spots: reported, of those there': { found: new Set(right).size, of: wanted.size },
  }
}

function goldIssueOf(issue: string, aligned: readonly Aligned[]): string | undefined {
  return commonest(count(aligned.filter(({ found }) => found?.issue === issue).map(({ gold }) => gold.issue)))?.value
}
