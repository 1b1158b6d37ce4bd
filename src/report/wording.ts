import type { Stance } from '../model.js'

/** Thousands parted by a dot, as Vietnamese offices write them: `1.234`. */
export function count(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** Decimal comma, trailing zeros left out, a real minus sign: `−0,5`. */
export function decimal(value: number, places = 2): string {
  const rounded = Number(Math.abs(value).toFixed(places))
  const [whole, fraction] = String(rounded).split('.')
  const sign = value < 0 && rounded > 0 ? '−' : ''
  return sign + count(Number(whole)) + (fraction ? `,${fraction}` : '')
}

/** A part of a whole as per cent, one place at most: `12,5%`. From the counts, so that a share is the same wherever it stands. */
export function percent(part: number, whole: number): string {
  return `${decimal(Math.round((1000 * part) / whole) / 10, 1)}%`
}

/** An interval of shares in whole per cent: `15–39%`. */
export function interval([low, high]: readonly [number, number]): string {
  return `${decimal(low * 100, 0)}–${decimal(high * 100, 0)}%`
}

/** `2026-09` as `tháng 9/2026`; what is no month stays as it is. */
export function periodName(period: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(period)
  if (month) return `tháng ${Number(month[2])}/${month[1]}`
  return period || 'không ghi kỳ'
}

/** First and last of several periods: `tháng 7/2026 – tháng 9/2026`. */
export function periodRange(periods: readonly string[]): string {
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? '']
  return first === last ? periodName(first) : `${periodName(first)} – ${periodName(last)}`
}

/** `48 ý kiến khác nhau (52 kể cả bản chép lại)`; the second figure only where it differs. */
export function opinionCount({ distinct, opinions }: { distinct: number; opinions: number }): string {
  const copies = opinions === distinct ? '' : ` (${count(opinions)} kể cả bản chép lại)`
  return `${count(distinct)} ý kiến khác nhau${copies}`
}

/** What people of a stance do, after the subject of a sentence. */
export const STANCE_VERBS: Readonly<Record<Stance, string>> = {
  support: 'đồng tình, ủng hộ',
  concern: 'băn khoăn, lo lắng',
  oppose: 'phản đối, bức xúc',
  propose: 'đề nghị, kiến nghị',
  neutral: 'nêu sự việc, chưa rõ thái độ',
}

/** A stance where there is room for two words: chips, legends, table cells. */
export const STANCE_SHORT: Readonly<Record<Stance, string>> = {
  support: 'Đồng tình',
  concern: 'Băn khoăn',
  oppose: 'Phản đối',
  propose: 'Đề nghị',
  neutral: 'Chưa rõ',
}

/** The order in which stances are drawn: from agreement to opposition, what asks or leans nowhere in between. */
export const STANCE_ORDER: readonly Stance[] = ['support', 'propose', 'neutral', 'concern', 'oppose']

const INTENSITIES = [
  { from: 0.75, word: 'rất mạnh' },
  { from: 0.5, word: 'mạnh' },
  { from: 0.25, word: 'vừa' },
  { from: 0, word: 'nhẹ' },
]

/** Intensity 0..1 in words, with its number: `mạnh (0,62)`. */
export function intensityWords(intensity: number): string {
  const step = INTENSITIES.find(({ from }) => intensity >= from) ?? INTENSITIES[INTENSITIES.length - 1]
  return `${step.word} (${decimal(intensity)})`
}

/** Mean sentiment −1..1 in words, with its number: `tiêu cực (−0,52)`. */
export function sentimentWords(sentiment: number): string {
  const strength = Math.abs(sentiment)
  const side = sentiment < 0 ? 'tiêu cực' : 'tích cực'
  const words = strength < 0.1 ? 'trung tính' : strength < 0.3 ? `hơi ${side}` : strength < 0.7 ? side : `rất ${side}`
  return `${words} (${decimal(sentiment)})`
}

/** The scale word as the subject of a sentence: `Một bộ phận ý kiến`, `Nhiều ý kiến`. */
export function scaleSubject(word: string): string {
  return capital(/ý kiến$/.test(word) ? word : `${word} ý kiến`)
}

/** The first letter in upper case: labels are stored as they are written inside a sentence. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** `a, b và c`. */
export function enumeration(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} và ${items[items.length - 1]}`
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** Number of a part of the report, 1 to 10. */
export function roman(n: number): string {
  return ROMAN[n]
}

/** What a cue does, for readers of the report. */
const CUE_NAMES: Readonly<Record<string, string>> = {
  word: 'cách nói',
  mark: 'dấu câu',
  'lexicon:positive': 'lời khen',
  'lexicon:negative': 'lời chê',
  negation: 'phủ định',
  negator: 'phủ định',
  intensifier: 'nhấn mạnh',
  diminisher: 'giảm nhẹ',
  contrast: 'tương phản',
  concession: 'nhượng bộ',
  request: 'lời đề nghị',
  wish: 'lời mong muốn',
  support: 'lời đồng tình',
  oppose: 'lời phản đối',
  stop: 'lời đòi dừng',
  doubt: 'câu hỏi nghi ngờ',
  worry: 'lời lo lắng',
  thanks: 'lời cảm ơn',
  inquiry: 'lời hỏi',
  question: 'câu hỏi',
  report: 'lời kể lại',
  inform: 'thông báo',
  irony: 'nói mỉa',
  addition: 'nói thêm',
  more: 'nói nhiều hơn',
  less: 'nói ít hơn',
  wanted: 'điều mong có',
  unwanted: 'điều không mong',
}

/** `“chờ mãi” (lời chê, +1,25)` */
export function reason({ text, kind, weight }: { text: string; kind: string; weight: number }): string {
  return `“${text}” (${CUE_NAMES[kind] ?? kind}, +${decimal(weight)})`
}
