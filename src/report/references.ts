import type { StreamsFile } from '../model.js'
import { MASKS } from '../privacy/index.js'
import { redactionsOf } from './dataFile.js'
import { DATA_FILE } from './files.js'
import type { Findings } from './findings.js'

/** Every id of the data file leads somewhere, and what it leads to agrees; every quotation is as long as its span. */
export function resolveReferences(data: StreamsFile, findings: Findings): void {
  const wrong = (place: string, message: string, found: string) =>
    findings.add({ file: DATA_FILE, place, message, found })
  const issues = new Set(data.issues.map(({ id }) => id))
  const streams = new Map(data.streams.map((stream) => [stream.id, stream]))
  const opinions = new Map(data.opinions.map((opinion) => [opinion.id, opinion]))

  data.opinions.forEach(({ id, submission, issue, stream, stance, start, end }, i) => {
    const at = `opinions[${i}]`
    if (!id.startsWith(`${submission}#`)) wrong(`${at}.id`, 'Mã ý kiến không thuộc phản ánh của nó', id)
    if (!(start >= 0 && start < end)) wrong(`${at}.start`, 'Vị trí đầu không đứng trước vị trí cuối', `${start}–${end}`)
    if (issue !== null && !issues.has(issue)) wrong(`${at}.issue`, 'Không có vấn đề mang mã này', issue)
    const joined = stream === null ? undefined : streams.get(stream)
    if ((issue === null) !== (stream === null))
      wrong(`${at}.stream`, 'Ý kiến phải có cả vấn đề và luồng, hoặc không có cả hai', String(stream))
    else if (stream !== null && joined === undefined) wrong(`${at}.stream`, 'Không có luồng mang mã này', stream)
    else if (joined && (joined.issue !== issue || joined.stance !== stance))
      wrong(`${at}.stream`, 'Luồng khác vấn đề hoặc khuynh hướng với ý kiến', joined.id)
  })
  data.issues.forEach(({ streams: ids }, i) => {
    ids.forEach((id, n) => {
      if (!streams.has(id)) wrong(`issues[${i}].streams[${n}]`, 'Không có luồng mang mã này', id)
    })
  })
  data.streams.forEach(({ id, issue, quotes }, i) => {
    if (!issues.has(issue)) wrong(`streams[${i}].issue`, 'Không có vấn đề mang mã này', issue)
    quotes.forEach(({ opinion, submission, start, end }, n) => {
      const said = opinions.get(opinion)
      const agrees = said?.stream === id && said.submission === submission && said.start === start && said.end === end
      if (!agrees) wrong(`streams[${i}].quotes[${n}].opinion`, 'Trích dẫn không ứng với ý kiến nào của luồng', opinion)
    })
  })
  data.hotSpots.forEach(({ issue }, i) => {
    if (!issues.has(issue)) wrong(`hotSpots[${i}].issue`, 'Không có vấn đề mang mã này', issue)
  })
  data.ledger.forEach(({ stream }, i) => {
    if (!stream.startsWith('previous/') && !streams.has(stream))
      wrong(`ledger[${i}].stream`, 'Không có luồng mang mã này', stream)
  })
}

/**
 * Without the sources a quotation can still be measured: the span's length, each redaction in it replaced by its mask.
 *
 * @returns how many quotations were looked at.
 */
export function measureQuotes(data: StreamsFile, findings: Findings): number {
  const redactions = redactionsOf(data)
  let quotes = 0
  data.streams.forEach((stream, i) => {
    stream.quotes.forEach(({ submission, start, end, text }, n) => {
      quotes++
      const inside = (redactions.get(submission) ?? []).filter((r) => r.start < end && start < r.end)
      const hidden = inside.reduce((sum, r) => sum + Math.min(end, r.end) - Math.max(start, r.start), 0)
      const masks = inside.reduce((sum, r) => sum + MASKS[r.kind].length, 0)
      const expected = end - start - hidden + masks
      if (text.length === expected) return
      const place = `streams[${i}].quotes[${n}].text`
      const message = 'Trích dẫn dài hoặc ngắn hơn đoạn văn bản của nó (số ký tự)'
      findings.add({ file: DATA_FILE, place, message, expected: String(expected), found: String(text.length) })
    })
  })
  return quotes
}
