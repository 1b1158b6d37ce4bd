import { MASKS, overlap } from '../privacy/index.js'
import type { Quote, ReportedOpinion, Stream, StreamsFile } from '../streamsFile.js'
import { redactionsOf } from './dataFile.js'
import { DATA_FILE } from './files.js'
import type { Findings } from './findings.js'

type Wrong = (place: string, message: string, found: string) => void

/** Every id of the data file leads somewhere, and what it leads to agrees; every quotation is as long as its span. */
export function resolveReferences(data: StreamsFile, findings: Findings): void {
  const wrong: Wrong = (place, message, found) => findings.add({ file: DATA_FILE, place, message, found })
  const issues = new Set(data.issues.map(({ id }) => id))
  const streams = new Map(data.streams.map((stream) => [stream.id, stream]))
  const opinions = new Map(data.opinions.map((opinion) => [opinion.id, opinion]))

  data.opinions.forEach((opinion, i) => {
    resolveOpinion(opinion, `opinions[${i}]`, issues, streams, wrong)
  })
  data.issues.forEach(({ streams: ids }, i) => {
    ids.forEach((id, n) => {
      if (!streams.has(id)) wrong(`issues[${i}].streams[${n}]`, 'Không có luồng mang mã này', id)
    })
  })
  data.streams.forEach((stream, i) => {
    const at = `streams[${i}]`
    if (!issues.has(stream.issue)) wrong(`${at}.issue`, 'Không có vấn đề mang mã này', stream.issue)
    stream.quotes.forEach((quote, n) => {
      if (!isOf(stream, quote, opinions))
        wrong(`${at}.quotes[${n}].opinion`, 'Trích dẫn không ứng với ý kiến nào của luồng', quote.opinion)
    })
    resolveSayings(stream, at, opinions, wrong)
  })
  data.hotSpots.forEach(({ issue }, i) => {
    if (!issues.has(issue)) wrong(`hotSpots[${i}].issue`, 'Không có vấn đề mang mã này', issue)
  })
  data.ledger.forEach(({ stream }, i) => {
    if (!stream.startsWith('previous/') && !streams.has(stream))
      wrong(`ledger[${i}].stream`, 'Không có luồng mang mã này', stream)
  })
}

function resolveOpinion(
  { id, submission, issue, stream, stance, start, end }: ReportedOpinion,
  at: string,
  issues: ReadonlySet<string>,
  streams: ReadonlyMap<string, Stream>,
  wrong: Wrong,
): void {
  if (!id.startsWith(`${submission}#`)) wrong(`${at}.id`, 'Mã ý kiến không thuộc phản ánh của nó', id)
  if (!(start >= 0 && start < end)) wrong(`${at}.start`, 'Vị trí đầu không đứng trước vị trí cuối', `${start}–${end}`)
  if (issue !== null && !issues.has(issue)) wrong(`${at}.issue`, 'Không có vấn đề mang mã này', issue)
  const joined = stream === null ? undefined : streams.get(stream)
  if ((issue === null) !== (stream === null))
    wrong(`${at}.stream`, 'Ý kiến phải có cả vấn đề và luồng, hoặc không có cả hai', String(stream))
  else if (stream !== null && joined === undefined) wrong(`${at}.stream`, 'Không có luồng mang mã này', stream)
  else if (joined && (joined.issue !== issue || joined.stance !== stance))
    wrong(`${at}.stream`, 'Luồng khác vấn đề hoặc khuynh hướng với ý kiến', joined.id)
}

function resolveSayings(
  stream: Stream,
  of: string,
  opinions: ReadonlyMap<string, ReportedOpinion>,
  wrong: Wrong,
): void {
  const told = new Set<string>()
  stream.sayings?.forEach((saying, n) => {
    const at = `${of}.sayings[${n}]`
    if (saying.id !== `${stream.id}-${n + 1}`)
      wrong(`${at}.id`, 'Mã ý giống nhau không theo luồng và thứ tự của nó', saying.id)
    saying.opinions.forEach((id, m) => {
      if (opinions.get(id)?.stream !== stream.id) wrong(`${at}.opinions[${m}]`, 'Luồng không có ý kiến mang mã này', id)
      else if (told.has(id)) wrong(`${at}.opinions[${m}]`, 'Một ý kiến chỉ thuộc một ý giống nhau', id)
      told.add(id)
    })
    const { quote } = saying
    if (!isOf(stream, quote, opinions) || !saying.opinions.includes(quote.opinion))
      wrong(`${at}.quote.opinion`, 'Trích dẫn không ứng với ý kiến nào của ý giống nhau', quote.opinion)
  })
}

/** Whether a quotation is what it says it is, an opinion of a stream. */
function isOf({ id }: Stream, quote: Quote, opinions: ReadonlyMap<string, ReportedOpinion>): boolean {
  const said = opinions.get(quote.opinion)
  if (said?.stream !== id || said.submission !== quote.submission) return false
  return said.start === quote.start && said.end === quote.end
}

/**
 * Without the sources a quotation can still be measured: the span's length, each redaction in it replaced by its mask.
 *
 * @returns how many quotations were looked at.
 */
export function measureQuotes(data: StreamsFile, findings: Findings): number {
  const redactions = redactionsOf(data)
  const quotes = quotesIn(data)
  for (const { place, quote } of quotes) {
    const { submission, start, end, text } = quote
    const inside = (redactions.get(submission) ?? []).filter((redaction) => overlap(quote, redaction) > 0)
    const hidden = inside.reduce((sum, redaction) => sum + overlap(quote, redaction), 0)
    const masks = inside.reduce((sum, r) => sum + MASKS[r.kind].length, 0)
    const expected = end - start - hidden + masks
    if (text.length === expected) continue
    const message = 'Trích dẫn dài hoặc ngắn hơn đoạn văn bản của nó (số ký tự)'
    const lengths = { expected: String(expected), found: String(text.length) }
    findings.add({ file: DATA_FILE, place: `${place}.text`, message, ...lengths })
  }
  return quotes.length
}

/** Every quotation of the data file, and where it stands. */
export function quotesIn({ streams }: StreamsFile): { place: string; quote: Quote }[] {
  return streams.flatMap(({ quotes, sayings = [] }, i) => [
    ...quotes.map((quote, n) => ({ place: `streams[${i}].quotes[${n}]`, quote })),
    ...sayings.map(({ quote }, n) => ({ place: `streams[${i}].sayings[${n}].quote`, quote })),
  ])
}
