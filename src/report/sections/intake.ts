import { CODES } from '../../intake/codes.js'
import type { Block, Words } from '../blocks.js'
import { left, part, right } from '../blocks.js'
import type { Facts } from '../facts.js'
import { count, opinionCount, periodName, periodRange } from '../wording.js'

/** I. What came in, what could not be used, and who is missing. */
export function intake(facts: Facts): Block[] {
  const { submissions } = facts.report
  const copied = submissions.accepted - submissions.distinct
  return [
    part(1, 'Số liệu tiếp nhận'),
    {
      kind: 'paragraph',
      words: [
        `${facts.periods.length > 0 ? `Kỳ ${periodRange(facts.periods)}: đã` : 'Đã'} đọc ${count(submissions.read)} dòng, tiếp nhận `,
        { text: `${count(submissions.accepted)} phản ánh`, as: 'strong' },
        ` của ${count(submissions.collaborators)} cộng tác viên thuộc ${count(submissions.units)} đơn vị; `,
        `loại ${count(submissions.rejected)} dòng. Trong đó có ${count(submissions.distinct)} phản ánh khác nhau; `,
        `${count(copied)} phản ánh chép lại phản ánh khác.`,
      ],
    },
    { kind: 'list', items: whatTheyHold(facts) },
    ...perPeriod(facts),
    ...rejected(facts),
    ...missing(facts),
  ]
}

function whatTheyHold({ report, distinct, opinions }: Facts): Words[] {
  const { submissions, redactions, alone, issues } = report
  const items: Words[] = [
    [
      `Từ các phản ánh thu được tách ra ${opinionCount({ distinct, opinions })}: ${count(opinions - alone.length)} ý kiến `,
      `thuộc ${count(issues.length)} vấn đề, ${count(alone.length)} ý kiến riêng lẻ (không nhập vào vấn đề nào).`,
    ],
    [`${count(submissions.withoutOpinion)} phản ánh không chứa ý kiến (chào hỏi, tin thử, rao vặt…).`],
    [`${count(submissions.otherLanguage)} phản ánh viết bằng ngôn ngữ khác: được đếm, không phân tích.`],
  ]
  const masked = new Set(redactions.map((r) => r.submission)).size
  if (masked > 0)
    items.push([`${count(redactions.length)} chỗ có dữ liệu cá nhân trong ${count(masked)} phản ánh đã được che.`])
  return items
}

function perPeriod({ report }: Facts): Block[] {
  const { perPeriod: rows, accepted } = report.submissions
  const unnamed = accepted - rows.reduce((sum, row) => sum + row.submissions, 0)
  const cells = rows.map((row): Words[] => [
    [periodName(row.period)],
    [count(row.submissions)],
    [count(row.distinct)],
    [count(row.units)],
    [count(row.collaborators)],
  ])
  if (unnamed > 0) cells.push([[periodName('')], [count(unnamed)], ['–'], ['–'], ['–']])
  return [
    {
      kind: 'table',
      caption: 'Phản ánh tiếp nhận theo kỳ',
      columns: [left('Kỳ'), right('Phản ánh'), right('Khác nhau'), right('Đơn vị'), right('Cộng tác viên')],
      rows: cells,
    },
  ]
}

function rejected({ report }: Facts): Block[] {
  const { perReject } = report.submissions
  if (perReject.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Dòng bị loại theo lý do (từng dòng: rejects.csv)',
      columns: [left('Lý do'), right('Số dòng'), left('Mã')],
      rows: perReject.map(({ code, rows }) => [[reasonOf(code)], [count(rows)], [code]]),
    },
  ]
}

function reasonOf(code: string): string {
  const known: Readonly<Record<string, { readonly vi: string }>> = CODES
  return known[code]?.vi ?? code
}

/** Units that handed in something before and nothing in the newest period: the analyst must know who is missing. */
function missing({ report, periods, newest }: Facts): Block[] {
  const { perUnit, units } = report.submissions
  if (periods.length < 2) return []
  const last = periods.length - 1
  const absent = perUnit.filter((row) => row.submissions[last] === 0)
  const heading: Block = { kind: 'heading', level: 3, id: 'don-vi-vang', text: 'Đơn vị chưa có phản ánh trong kỳ' }
  if (absent.length === 0) {
    const words = [`Cả ${count(units)} đơn vị trong dữ liệu đều có phản ánh trong ${periodName(newest)}.`]
    return [heading, { kind: 'paragraph', words }]
  }
  const words = [
    `${count(absent.length)} trên ${count(units)} đơn vị chưa có phản ánh trong ${periodName(newest)} `,
    '(chỉ biết các đơn vị đã từng có phản ánh trong dữ liệu này):',
  ]
  return [
    heading,
    { kind: 'paragraph', words },
    {
      kind: 'list',
      items: absent.map(({ unit, submissions }) => {
        const seen = submissions.findLastIndex((n) => n > 0)
        const latest = `gần nhất: ${count(submissions[seen])} phản ánh, ${periodName(periods[seen])}`
        return [unit, { text: ` (${latest})`, as: 'muted' }]
      }),
    },
  ]
}
