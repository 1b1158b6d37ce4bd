import type { HotSpot } from '../../streamsFile.js'
import type { Block } from '../blocks.js'
import { left, part, right } from '../blocks.js'
import type { Facts } from '../facts.js'
import { capital, count, decimal, periodName } from '../wording.js'

/** Quotations of the hot period told of each spot. */
const QUOTED = 3

/** V. Issues that rise beyond what chance explains: those of the newest period told, earlier ones listed. */
export function hotSpots(facts: Facts): Block[] {
  const { report, newest, before } = facts
  const now = report.hotSpots.filter((h) => h.period === newest)
  const earlier = report.hotSpots.filter((h) => h.period !== newest)
  const blocks: Block[] = [part(5, 'Điểm nóng')]
  if (now.length === 0) blocks.push({ kind: 'paragraph', words: [none(newest, before, report.ledger.length > 0)] })
  now.forEach((hot, i) => {
    blocks.push(...tell(hot, i + 1, facts))
  })
  if (earlier.length > 0) blocks.push(table(earlier, facts))
  return blocks
}

/** There is something to compare with when the data hold two periods, or a former report left its mark in the ledger. */
function none(newest: string, before: string, followed: boolean): string {
  if (before === '' && !followed) return 'Chưa có kỳ trước để so, nên chưa nói được vấn đề nào đang nóng lên.'
  return (
    `Trong ${periodName(newest)} không có vấn đề nào mà số ý kiến, số đơn vị và phần băn khoăn, phản đối ` +
    'cùng tăng vượt mức có thể do ngẫu nhiên.'
  )
}

function tell(hot: HotSpot, n: number, { issue, streamsOf, periodOf }: Facts): Block[] {
  const sharp = streamsOf(hot.issue).filter(({ stance }) => stance === 'oppose' || stance === 'concern')
  const said = sharp.flatMap(({ stance, quotes }) => quotes.map((quote) => ({ stance, ...quote })))
  const quotes = said.filter((quote) => periodOf(quote.opinion) === hot.period).slice(0, QUOTED)
  return [
    { kind: 'heading', level: 3, id: `nong-${n}`, text: `${n}. ${capital(issue(hot.issue)?.label ?? hot.issue)}` },
    {
      kind: 'paragraph',
      words: [
        { text: `${capital(periodName(hot.period))}, độ nóng ${decimal(hot.score)} trên 1`, as: 'strong' },
        `: ${hot.why}. (`,
        { text: `xem vấn đề ${hot.issue}`, to: hot.issue },
        ')',
      ],
    },
    ...quotes.map(({ text, submission, stance }): Block => ({ kind: 'quotation', text, submission, stance })),
  ]
}

function table(earlier: readonly HotSpot[], { issue }: Facts): Block {
  return {
    kind: 'table',
    caption: 'Điểm nóng của các kỳ trước',
    columns: [left('Kỳ'), left('Vấn đề'), right('Độ nóng'), right('Ý kiến khác nhau'), right('Đơn vị')],
    rows: earlier.map((hot) => [
      [capital(periodName(hot.period))],
      [capital(issue(hot.issue)?.label ?? hot.issue)],
      [decimal(hot.score)],
      [count(hot.opinions)],
      [count(hot.units)],
    ]),
  }
}
