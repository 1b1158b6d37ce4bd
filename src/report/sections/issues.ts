import type { ReportedIssue, Stream } from '../../streamsFile.js'
import type { Block, Words } from '../blocks.js'
import { left, part, right } from '../blocks.js'
import type { Facts } from '../facts.js'
import {
  capital,
  count,
  intensityWords,
  interval,
  opinionCount,
  percent,
  periodName,
  reason,
  STANCE_SHORT,
  STANCE_VERBS,
  scaleSubject,
  sentimentWords,
} from '../wording.js'
import { sayings } from './sayings.js'

/** So many issues are told one by one; the rest, and those of fewer distinct opinions, stand in a table. */
const TOLD = 25
const LEAST_TOLD = 3
const ROWS = 300

/** III. Issue by issue, the largest first: figures, course over the periods, and each stream with its quotations. */
export function issues(facts: Facts): Block[] {
  const all = facts.report.issues
  const told = toldOf(all)
  const rest = all.filter((issue) => !told.includes(issue))
  const head = part(3, 'Các vấn đề và luồng ý kiến')
  if (all.length === 0) return [head, { kind: 'paragraph', words: ['Chưa có ý kiến nào nhập thành vấn đề.'] }]
  return [head, ...told.flatMap((issue, i) => tell(issue, i + 1, facts)), ...table(rest, facts)]
}

/** The issues that have a section of their own, which a link can lead to. */
export function toldOf(all: readonly ReportedIssue[]): ReportedIssue[] {
  return all.slice(0, TOLD).filter((issue) => issue.distinct >= LEAST_TOLD)
}

function tell(issue: ReportedIssue, n: number, facts: Facts): Block[] {
  const streams = facts.streamsOf(issue.id)
  return [
    { kind: 'heading', level: 3, id: issue.id, text: `${n}. ${capital(issue.label)}` },
    { kind: 'paragraph', words: figures(issue, facts) },
    { kind: 'stances', subject: issue.label, counts: streams.map(({ stance, distinct }) => ({ stance, distinct })) },
    ...trend(issue),
    ...streams.flatMap((stream) => tellStream(stream, issue)),
  ]
}

function figures(issue: ReportedIssue, { distinct }: Facts): Words {
  const theme = issue.theme ? ` Lĩnh vực: ${issue.theme}.` : ''
  const words = issue.keywords.length > 0 ? ` Từ khóa: ${issue.keywords.join(', ')}.` : ''
  return [
    { text: opinionCount(issue), as: 'strong' },
    `, chiếm ${percent(issue.distinct, distinct)} tổng số ý kiến khác nhau; từ ${count(issue.units)} đơn vị, `,
    `${count(issue.collaborators)} cộng tác viên. Cảm xúc trung bình: ${sentimentWords(issue.sentiment)}.`,
    { text: `${theme}${words} Mã: ${issue.id}.`, as: 'muted' },
  ]
}

function trend(issue: ReportedIssue): Block[] {
  const points = issue.periods.filter(({ period }) => period !== '')
  return points.length < 2 ? [] : [{ kind: 'trend', subject: issue.label, points }]
}

function tellStream(stream: Stream, issue: ReportedIssue): Block[] {
  return [
    { kind: 'paragraph', stance: stream.stance, words: streamSentence(stream, issue) },
    ...sayings(stream),
    ...stream.quotes.map(
      ({ text, submission, why = [] }): Block => ({
        kind: 'quotation',
        text,
        stance: stream.stance,
        submission,
        why: why.map(reason),
      }),
    ),
  ]
}

/** `Một bộ phận ý kiến (12/48, 25%; khoảng tin cậy 95%: 15–39%) băn khoăn, lo lắng; cường độ vừa (0,45); …` */
export function streamSentence(stream: Stream, issue: ReportedIssue): Words {
  const verb = STANCE_VERBS[stream.stance]
  const trace = { text: `truy vết ${stream.id}`, to: `vet-${stream.id}` }
  if (stream.distinct === 0)
    return [`Chỉ có bản chép lại (${count(stream.opinions)} ý kiến) `, { text: verb, as: 'strong' }, ' (', trace, ').']
  const share = `${count(stream.distinct)}/${count(issue.distinct)}, ${percent(stream.distinct, issue.distinct)}`
  const figure = `${share}; khoảng tin cậy 95%: ${interval(stream.shareInterval)}`
  const subject = stream.scale === null ? `Có ${count(stream.distinct)} ý kiến` : scaleSubject(stream.scale)
  const copies = stream.opinions === stream.distinct ? '' : `; ${count(stream.opinions)} kể cả bản chép lại`
  return [
    `${subject} (${figure}) `,
    { text: verb, as: 'strong' },
    `; cường độ ${intensityWords(stream.intensity)}; từ ${count(stream.units)} đơn vị, `,
    `${count(stream.collaborators)} cộng tác viên${copies} (`,
    trace,
    ').',
  ]
}

function table(rest: readonly ReportedIssue[], facts: Facts): Block[] {
  if (rest.length === 0) return []
  const shown = rest.slice(0, ROWS)
  const more = rest.length - shown.length
  const now = facts.newest ? [right(capital(periodName(facts.newest)))] : []
  return [
    { kind: 'heading', level: 3, id: 'van-de-khac', text: 'Các vấn đề khác' },
    {
      kind: 'table',
      caption: `${count(shown.length)} vấn đề ít ý kiến hơn, nhiều trước ít sau`,
      columns: [
        left('Vấn đề'),
        right('Ý kiến khác nhau'),
        right('Kể cả chép lại'),
        right('Đơn vị'),
        ...now,
        left('Nghiêng về'),
      ],
      rows: shown.map((issue) => row(issue, facts)),
    },
    ...(more > 0 ? [{ kind: 'note' as const, words: [`Còn ${count(more)} vấn đề nữa: xem streams.csv.`] }] : []),
  ]
}

function row(issue: ReportedIssue, { newest, streamsOf }: Facts): Words[] {
  const [first] = streamsOf(issue.id)
  const now = issue.periods.find(({ period }) => period === newest)?.distinct ?? 0
  return [
    [capital(issue.label), { text: ` ${issue.id}`, as: 'muted' }],
    [count(issue.distinct)],
    [count(issue.opinions)],
    [count(issue.units)],
    ...(newest ? [[count(now)]] : []),
    [first ? `${STANCE_SHORT[first.stance]} ${count(first.distinct)}/${count(issue.distinct)}` : '–'],
  ]
}
