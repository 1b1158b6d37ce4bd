import type { LedgerEvent, LedgerEventKind } from '../../streamsFile.js'
import type { Block, Words } from '../blocks.js'
import { left, part, right } from '../blocks.js'
import type { Facts } from '../facts.js'
import { capital, count, percent, periodName } from '../wording.js'

/** A change is told in a sentence where either period holds so many distinct opinions. */
export const SIZEABLE = 5
const ROWS = 200
const COMPARED = 15

/** A stream that was silent for a period and had been heard before that is told apart from a new one. */
type Course = LedgerEventKind | 'back'

const COURSE_NAMES: Readonly<Record<Course, string>> = {
  new: 'Mới',
  back: 'Trở lại',
  growing: 'Tăng',
  fading: 'Giảm',
  gone: 'Không còn',
  steady: 'Giữ nguyên',
}
const CHANGES: readonly Course[] = ['new', 'back', 'growing', 'fading', 'gone']

/** VI. What is new, growing, fading and gone since the period before. */
export function ledger(facts: Facts): Block[] {
  const { report, newest, before } = facts
  const head = part(6, 'So với kỳ trước')
  const events = report.ledger.filter((e) => e.period === newest).map((e) => ({ ...e, course: courseOf(e, facts) }))
  if (events.length === 0) return [head, { kind: 'paragraph', words: [nothing(before)] }]
  const sizeable = events.filter((e) => Math.max(e.opinions, e.previous) >= SIZEABLE)
  const small = events.filter((e) => Math.max(e.opinions, e.previous) < SIZEABLE && e.event !== 'steady')
  const steady = events.filter((e) => e.event === 'steady').length
  const tally = CHANGES.map((kind) => `${count(events.filter((e) => e.course === kind).length)} ${NOUNS[kind]}`)
  const against = before ? periodName(before) : 'kỳ của báo cáo trước'
  return [
    head,
    {
      kind: 'paragraph',
      words: [
        `${capital(periodName(newest))} so với ${against}: ${tally.join(', ')}, ${count(steady)} luồng thay đổi không vượt `,
        'mức ngẫu nhiên. Số trong ngoặc là ý kiến khác nhau kỳ trước và kỳ này.',
      ],
    },
    ...largestIssues(facts),
    ...CHANGES.flatMap((kind) => told(kind, sizeable)),
    ...table(small),
    ...(events.some((e) => e.stream.startsWith('previous/')) ? [matching()] : []),
  ]
}

type Told = LedgerEvent & { readonly course: Course }

function courseOf({ event, stream, period }: LedgerEvent, { stream: streamOf, before }: Facts): Course {
  const heard = streamOf(stream)?.periods.some((p) => p.period < period && p.period !== before && p.distinct > 0)
  return event === 'new' && heard ? 'back' : event
}

function matching(): Block {
  const words =
    'Vấn đề của hai báo cáo được ghép với nhau theo nội dung. Vấn đề không ghép được hiện ra là mới hoặc không còn, ' +
    'dù có thể chỉ được nhóm khác đi: nên đối chiếu trước khi kết luận.'
  return { kind: 'note', words: [words] }
}

const NOUNS: Readonly<Record<Course, string>> = {
  new: 'luồng mới',
  back: 'luồng trở lại',
  growing: 'luồng tăng',
  fading: 'luồng giảm',
  gone: 'luồng không còn',
  steady: 'luồng giữ nguyên',
}

function nothing(before: string): string {
  return before === ''
    ? 'Chưa có kỳ trước để so: dữ liệu chỉ có một kỳ và không kèm báo cáo kỳ trước.'
    : 'Không có luồng nào ở kỳ này hoặc kỳ trước để so.'
}

/** The largest issues side by side in both periods; shares, since one period may hold more opinions than the other. */
function largestIssues({ report, newest, before, mood, distinctIn }: Facts): Block[] {
  if (before === '') return []
  const cell = (issue: string, period: string) => {
    const { distinct } = mood(issue, period)
    return `${count(distinct)} (${percent(distinct, Math.max(1, distinctIn(period)))})`
  }
  return [
    {
      kind: 'table',
      caption: 'Các vấn đề lớn nhất: ý kiến khác nhau và tỷ lệ trong kỳ',
      columns: [left('Vấn đề'), right(capital(periodName(before))), right(capital(periodName(newest)))],
      rows: report.issues
        .slice(0, COMPARED)
        .map(({ id, label }) => [[capital(label)], [cell(id, before)], [cell(id, newest)]]),
    },
  ]
}

function told(kind: Course, events: readonly Told[]): Block[] {
  const found = events.filter((e) => e.course === kind)
  if (found.length === 0) return []
  const size = (e: LedgerEvent) => Math.abs(e.opinions - e.previous)
  const items = [...found].sort((a, b) => size(b) - size(a)).map(sentence)
  return [
    { kind: 'heading', level: 3, id: `so-${kind}`, text: COURSE_NAMES[kind] },
    { kind: 'list', items },
  ]
}

function sentence({ stream, label, opinions, previous }: LedgerEvent): Words {
  const name = capital(label)
  const figures = ` (${count(previous)} → ${count(opinions)})`
  // A stream of the former report has no place in this one to lead to.
  return stream.startsWith('previous/') ? [name, figures] : [{ text: name, to: `vet-${stream}` }, figures]
}

function table(events: readonly Told[]): Block[] {
  if (events.length === 0) return []
  const rank = (e: Told) => CHANGES.indexOf(e.course)
  const shown = [...events].sort((a, b) => rank(a) - rank(b)).slice(0, ROWS)
  const more = events.length - shown.length
  const rest: Block[] =
    more > 0 ? [{ kind: 'note', words: [`Còn ${count(more)} luồng nữa: streams.json, mục ledger.`] }] : []
  return [
    {
      kind: 'table',
      caption: `Các luồng nhỏ có thay đổi (dưới ${SIZEABLE} ý kiến khác nhau ở cả hai kỳ, có thể do ngẫu nhiên)`,
      columns: [left('Luồng'), left('Diễn biến'), right('Kỳ trước'), right('Kỳ này')],
      rows: shown.map((e) => [[capital(e.label)], [COURSE_NAMES[e.course]], [count(e.previous)], [count(e.opinions)]]),
    },
    ...rest,
  ]
}
