import type { LedgerEventKind, ReportedIssue, StreamsFile } from '../../streamsFile.js'
import type { Block, Inline, Words } from '../blocks.js'
import { part } from '../blocks.js'
import type { Facts, Mood } from '../facts.js'
import { type Movement, movements } from '../movements.js'
import {
  capital,
  count,
  decimal,
  enumeration,
  percent,
  periodName,
  STANCE_ORDER,
  STANCE_VERBS,
  sentimentWords,
} from '../wording.js'
import { SIZEABLE } from './ledger.js'
import { themes } from './themes.js'

/** Issues named in the first sentence; changes named in each of the others. */
const NAMED = 3
/** An issue has turned when its mean sentiment moved so far between the last two periods… */
const TURN = 0.5
/** …or changed sign by more than what lies around zero… */
const SIGN_CHANGE = 0.2
/** …with so many distinct opinions in each. */
const LEAST_IN_PERIOD = 5

/** II. What the whole comes to, in a few sentences; no sentence without its figure. */
export function overview(facts: Facts): Block[] {
  const head = part(2, 'Nhận định chung')
  if (facts.distinct === 0)
    return [head, { kind: 'paragraph', words: ['Các phản ánh thu được không chứa ý kiến nào.'] }]
  return [
    head,
    { kind: 'paragraph', words: largest(facts) },
    { kind: 'paragraph', words: leaning(facts) },
    {
      kind: 'stances',
      subject: 'toàn bộ ý kiến',
      counts: STANCE_ORDER.map((stance) => ({ stance, distinct: facts.stances[stance] })),
    },
    ...themes(facts),
    ...changes(facts),
    { kind: 'note', words: [caveats(facts)] },
  ]
}

function largest({ report, distinct }: Facts): Words {
  const top = report.issues.slice(0, NAMED).filter((issue) => issue.distinct > 1)
  const within = `Trong ${count(report.submissions.distinct)} phản ánh khác nhau thu được, `
  if (top.length === 0) return [`${within}chưa có vấn đề nào được nêu từ hai ý kiến trở lên.`]
  const named = top.flatMap((issue, i): Inline[] => [
    i === 0 ? '' : i === top.length - 1 ? ' và ' : ', ',
    '“',
    link(issue, issue.id),
    `” (${count(issue.distinct)} ý kiến khác nhau, ${percent(issue.distinct, distinct)})`,
  ])
  const together = top.reduce((sum, issue) => sum + issue.distinct, 0)
  const sum =
    top.length === 1
      ? '.'
      : `; cộng lại ${count(together)} trên ${count(distinct)} ý kiến khác nhau (${percent(together, distinct)}).`
  return [`${within}được nêu nhiều nhất là: `, ...named, sum]
}

function leaning({ stances, distinct, sentiment }: Facts): Words {
  const against = stances.concern + stances.oppose
  const shares = STANCE_ORDER.filter((stance) => stances[stance] > 0)
    .sort((a, b) => stances[b] - stances[a])
    .map((stance) => `${STANCE_VERBS[stance]} ${count(stances[stance])} (${percent(stances[stance], distinct)})`)
  const side =
    against > stances.support
      ? `nghiêng về băn khoăn, phản đối: ${count(against)} ý kiến, so với ${count(stances.support)} ý kiến đồng tình`
      : against < stances.support
        ? `nghiêng về đồng tình: ${count(stances.support)} ý kiến, so với ${count(against)} ý kiến băn khoăn, phản đối`
        : `cân bằng: ${count(against)} ý kiến băn khoăn, phản đối và cũng chừng ấy ý kiến đồng tình`
  return [
    'Xét chung, các ý kiến thu được ',
    { text: side, as: 'strong' },
    `. Trên ${count(distinct)} ý kiến khác nhau: ${shares.join('; ')}. `,
    `Cảm xúc trung bình: ${sentimentWords(sentiment)}, trên thang từ −1 đến 1.`,
  ]
}

/** What heats up, turned and faded in the newest period, each one sentence. */
function changes(facts: Facts): Block[] {
  if (facts.newest === '') return []
  const items = [heating(facts), turned(facts), faded(facts)].filter((words) => words.length > 0)
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

function heating({ report, newest, before, issue }: Facts): Words {
  const hot = report.hotSpots.filter((h) => h.period === newest).slice(0, NAMED)
  const ids = new Set(hot.map((h) => h.issue))
  const words = hot.flatMap((h, i): Inline[] => [
    i === 0 ? `Nóng lên trong ${periodName(newest)}: “` : '; “',
    link(issue(h.issue), h.issue),
    `” (${count(h.opinions)} ý kiến khác nhau, ${count(h.units)} đơn vị)`,
  ])
  const more = moved(report, newest, ['growing', 'new']).filter((m) => !ids.has(m.issue))
  if (more.length === 0) return words.length > 0 ? [...words, '.'] : []
  const named = more.slice(0, NAMED).map((m) => movementWords(m, before === ''))
  return [...words, `${words.length > 0 ? '. ' : ''}Tăng rõ so với kỳ trước: ${enumeration(named)}.`]
}

function moved(report: StreamsFile, newest: string, kinds: readonly LedgerEventKind[]): Movement[] {
  const sizeable = (m: Movement) => Math.max(m.now, m.before) >= SIZEABLE
  return movements(report, newest).filter((m) => kinds.includes(m.kind) && sizeable(m))
}

function turned(facts: Facts): Words {
  const { report, before, newest, mood } = facts
  if (before === '') return []
  const found = report.issues
    .map((issue) => ({ issue, was: mood(issue.id, before), now: mood(issue.id, newest) }))
    .filter(hasTurned)
  return found
    .slice(0, NAMED)
    .flatMap(({ issue, was, now }, i): Inline[] => [
      i === 0 ? `Chuyển chiều so với ${periodName(before)}: “` : '; “',
      link(issue, issue.id),
      `” ${now.sentiment > was.sentiment ? 'tích cực hơn' : 'tiêu cực hơn'}, cảm xúc trung bình từ ${decimal(was.sentiment)} `,
      `(${count(was.distinct)} ý kiến) sang ${decimal(now.sentiment)} (${count(now.distinct)} ý kiến)`,
      i === Math.min(found.length, NAMED) - 1 ? '.' : '',
    ])
}

/** Exported for its test. */
export function hasTurned({ was, now }: { was: Mood; now: Mood }): boolean {
  if (was.distinct < LEAST_IN_PERIOD || now.distinct < LEAST_IN_PERIOD) return false
  const moved = Math.abs(now.sentiment - was.sentiment)
  return moved >= TURN || (was.sentiment * now.sentiment < 0 && moved >= SIGN_CHANGE)
}

function faded({ report, newest, before }: Facts): Words {
  const less = moved(report, newest, ['fading', 'gone']).slice(0, NAMED)
  if (less.length === 0) return []
  const named = less.map((m) => movementWords(m, before === ''))
  return [`Lắng xuống so với kỳ trước: ${enumeration(named)}.`]
}

/**
 * `matched`: the period before is another report's, whose issues were matched with these; one that none goes on may also have
 * been grouped otherwise: not `xuống 0`.
 */
function movementWords({ issue, label, kind, before, now }: Movement, matched: boolean): string {
  const name = `“${capital(label)}”`
  if (kind === 'new')
    return `${name} (${matched ? 'kỳ trước không có vấn đề tương ứng' : 'kỳ trước chưa có'}, kỳ này ${count(now)})`
  if (issue.startsWith('previous/')) return `${name} (kỳ trước ${count(before)}, kỳ này không có vấn đề tương ứng)`
  return `${name} (${count(before)} ${now > before ? 'lên' : 'xuống'} ${count(now)})`
}

function caveats({ report }: Facts): string {
  return (
    `Các con số chỉ nói về ${count(report.submissions.accepted)} phản ánh thu được, không phải tỷ lệ trong toàn dân: ` +
    'phản ánh đến từ cộng tác viên, không phải từ một mẫu chọn ngẫu nhiên. Cộng tác viên là người gửi, không hẳn là người nói. ' +
    'Khuynh hướng và vấn đề do máy phân loại, từng ý kiến có thể sai; nên đọc trích dẫn và truy về phản ánh gốc trước khi kết luận.'
  )
}

function link(issue: ReportedIssue | undefined, id: string): Inline {
  return { text: capital(issue?.label ?? id), to: id }
}
