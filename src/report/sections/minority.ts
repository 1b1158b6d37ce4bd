import type { Stance } from '../../model.js'
import type { ReportedIssue, Stream } from '../../streamsFile.js'
import type { Block, Words } from '../blocks.js'
import { part } from '../blocks.js'
import type { Facts } from '../facts.js'
import { capital, count, opinionCount, percent, STANCE_VERBS } from '../wording.js'

/** An issue of fewer distinct opinions than this is a small one. */
const SMALL_ISSUE = 5
/** An opposing stream is a minority in an issue of so many distinct opinions, where it holds no more than this share. */
const LARGE_ISSUE = 8
const SMALL_SHARE = 0.2
/** As many are told; the rest is counted, and named by where it stands. */
const TOLD = 40
const ALONE_NAMED = 12

/** IV. What few say, that it not be lost: voices against the current, small issues, opinions that stand alone. */
export function minority(facts: Facts): Block[] {
  return [part(4, 'Ý kiến thiểu số'), ...againstTheCurrent(facts), ...smallIssues(facts), ...alone(facts)]
}

function againstTheCurrent({ report, streamsOf }: Facts): Block[] {
  const found = report.issues
    .filter((issue) => issue.distinct >= LARGE_ISSUE)
    .flatMap((issue) => dissent(issue, streamsOf(issue.id)))
  const heading: Block = {
    kind: 'heading',
    level: 3,
    id: 'nguoc-chieu',
    text: 'Ý kiến ngược chiều trong các vấn đề lớn',
  }
  if (found.length === 0) {
    const words = [
      `Không có luồng ngược chiều nào (chiếm từ ${percent(SMALL_SHARE, 1)} trở xuống) trong các vấn đề từ ${LARGE_ISSUE} ý kiến khác nhau trở lên.`,
    ]
    return [heading, { kind: 'paragraph', words }]
  }
  return [heading, ...found.slice(0, TOLD).flatMap(tell), ...left(found.length, 'luồng ngược chiều')]
}

interface Dissent {
  readonly issue: ReportedIssue
  readonly stream: Stream
  /** How many hold the other side. */
  readonly others: number
  readonly otherSide: string
}

/** Support where most are concerned or opposed, and the other way round. */
function dissent(issue: ReportedIssue, streams: readonly Stream[]): Dissent[] {
  const sizeOf = (...stances: Stance[]) =>
    streams.filter((s) => stances.includes(s.stance)).reduce((sum, s) => sum + s.distinct, 0)
  const support = sizeOf('support')
  const against = sizeOf('concern', 'oppose')
  if (support === against) return []
  const few: readonly Stance[] = support < against ? ['support'] : ['concern', 'oppose']
  const others = Math.max(support, against)
  const otherSide = support < against ? 'băn khoăn hoặc phản đối' : 'đồng tình, ủng hộ'
  return streams
    .filter((s) => few.includes(s.stance) && s.distinct > 0 && s.share <= SMALL_SHARE)
    .map((stream) => ({ issue, stream, others, otherSide }))
}

function tell({ issue, stream, others, otherSide }: Dissent): Block[] {
  const words: Words = [
    { text: capital(issue.label), to: issue.id },
    `: ${count(stream.distinct)}/${count(issue.distinct)} ý kiến khác nhau (${percent(stream.distinct, issue.distinct)}) `,
    { text: STANCE_VERBS[stream.stance], as: 'strong' },
    `, trong khi ${count(others)} ý kiến ${otherSide}.`,
  ]
  return [{ kind: 'paragraph', stance: stream.stance, words }, ...quote(stream)]
}

function smallIssues({ report, streamsOf }: Facts): Block[] {
  const small = report.issues.filter((issue) => issue.distinct < SMALL_ISSUE)
  if (small.length === 0) return []
  const opinions = small.reduce((sum, issue) => sum + issue.distinct, 0)
  const words = [
    `${count(small.length)} vấn đề có dưới ${SMALL_ISSUE} ý kiến khác nhau, cộng lại ${count(opinions)} ý kiến. `,
    'Ít người nêu không có nghĩa là không đáng xem xét.',
  ]
  return [
    { kind: 'heading', level: 3, id: 'van-de-nho', text: 'Vấn đề ít người nêu' },
    { kind: 'paragraph', words },
    ...small.slice(0, TOLD).flatMap((issue): Block[] => {
      const [first] = streamsOf(issue.id)
      const name: Words = [
        { text: capital(issue.label), as: 'strong' },
        `: ${opinionCount(issue)}; ${first ? STANCE_VERBS[first.stance] : ''}.`,
      ]
      return [{ kind: 'paragraph', words: name }, ...(first ? quote(first) : [])]
    }),
    ...left(small.length, 'vấn đề ít người nêu'),
  ]
}

function quote({ quotes, stance }: Stream): Block[] {
  return quotes.slice(0, 1).map(({ text, submission }) => ({ kind: 'quotation', text, stance, submission }))
}

function left(all: number, what: string): Block[] {
  if (all <= TOLD) return []
  return [{ kind: 'note', words: [`Còn ${count(all - TOLD)} ${what} nữa: xem streams.csv.`] }]
}

function alone({ report, opinions }: Facts): Block[] {
  const { alone: ids } = report
  const heading: Block = { kind: 'heading', level: 3, id: 'rieng-le', text: 'Ý kiến riêng lẻ' }
  if (ids.length === 0)
    return [heading, { kind: 'paragraph', words: ['Không có: ý kiến nào cũng nhập vào một vấn đề.'] }]
  const share = percent(ids.length, opinions)
  const some = ids.slice(0, ALONE_NAMED).join(', ')
  const more = ids.length > ALONE_NAMED ? `Chẳng hạn: ${some}… Đủ cả: streams.json, mục alone.` : `Đó là: ${some}.`
  const words = [
    `${count(ids.length)} ý kiến (${share} tổng số, kể cả bản chép lại) không giống đủ với ý kiến khác về nội dung để nhập thành một vấn đề. ${more}`,
  ]
  return [heading, { kind: 'paragraph', words }]
}
