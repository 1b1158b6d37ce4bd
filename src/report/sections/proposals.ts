import type { Stream } from '../../streamsFile.js'
import type { Block } from '../blocks.js'
import { left, part, right } from '../blocks.js'
import type { Facts } from '../facts.js'
import { capital, count, opinionCount, percent } from '../wording.js'

/** So many issues are told with quotations, the rest stand in a table. */
const TOLD = 30
const ROWS = 200

/** VII. What is asked for, gathered issue by issue, most asked first. */
export function proposals(facts: Facts): Block[] {
  const asked = facts.report.streams
    .filter((stream) => stream.stance === 'propose')
    .sort((a, b) => b.distinct - a.distinct || b.opinions - a.opinions)
  const head = part(7, 'Đề xuất, kiến nghị')
  if (asked.length === 0)
    return [head, { kind: 'paragraph', words: ['Trong các phản ánh thu được không có đề xuất, kiến nghị nào.'] }]
  const distinct = asked.reduce((sum, stream) => sum + stream.distinct, 0)
  const opinions = asked.reduce((sum, stream) => sum + stream.opinions, 0)
  const words = [
    `${opinionCount({ distinct, opinions })} nêu đề xuất, kiến nghị về ${count(asked.length)} vấn đề, `,
    'xếp theo số ý kiến. Nội dung là lời trong phản ánh, chưa qua thẩm định.',
  ]
  return [
    head,
    { kind: 'paragraph', words },
    ...asked.slice(0, TOLD).flatMap((stream) => tell(stream, facts)),
    ...table(asked.slice(TOLD, TOLD + ROWS), facts),
  ]
}

function tell(stream: Stream, { issue }: Facts): Block[] {
  const about = issue(stream.issue)
  return [
    {
      kind: 'paragraph',
      stance: 'propose',
      words: [
        { text: capital(about?.label ?? stream.issue), as: 'strong' },
        `: ${opinionCount(stream)}, ${percent(stream.distinct, about?.distinct ?? stream.distinct)} ý kiến về vấn đề này; `,
        `từ ${count(stream.units)} đơn vị (`,
        { text: `truy vết ${stream.id}`, to: `vet-${stream.id}` },
        ').',
      ],
    },
    ...stream.quotes.map(({ text, submission }): Block => ({ kind: 'quotation', text, submission, stance: 'propose' })),
  ]
}

function table(streams: readonly Stream[], { issue }: Facts): Block[] {
  if (streams.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Các vấn đề khác có đề xuất, kiến nghị',
      columns: [left('Vấn đề'), right('Ý kiến khác nhau'), left('Một ý kiến')],
      rows: streams.map((stream) => [
        [capital(issue(stream.issue)?.label ?? stream.issue)],
        [count(stream.distinct)],
        [stream.quotes[0]?.text ?? '–'],
      ]),
    },
  ]
}
