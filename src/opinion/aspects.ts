import type { Span } from '../model.js'
import { type Doc, parse, type Reading, read } from '../text/index.js'
import { endsClause, type FoundCue, findCues } from './cues.js'
import { cueLexicon } from './lexicon.js'
import { type Line, lineOf } from './line.js'

/** What somebody praises or blames of a thing: 'đồ ăn' in 'đồ ăn ngon'. */
export interface Aspect extends Span {
  /** The words of the text that name it; where only its price is meant and not named ('đắt'), the word that says so. */
  readonly term: string
  /** -1..1: what is said of it in this place, negation, degree and contrast reckoned in. */
  readonly sentiment: number
  /** The words that say it. */
  readonly said: Span & { readonly text: string }
}

/** A name is at most so many syllables. */
const LONGEST = 4
/** And stands at most so many tokens from what is said of it. */
const REACH = 40
/** What a cue is worth at most: 3 of the lexicon, strengthened. */
const MOST = 4.5

/** Who speaks, how surely, when, and the words that hold a clause together: no aspect begins or ends with one. */
const UNNAMED = new Set(
  `tôi mình em anh chị bác cháu con họ nó ta chúng ai gì này kia đó ấy thì là mà và với của ở tại trong ngoài trên dưới về cho để
  khi lúc hồi nay giờ mới đã đang sẽ vẫn còn cũng lại cứ chỉ đều được bị phải nên cần có không chưa chẳng rất quá lắm hơi khá thật
  thấy cảm nghĩ nói chung nhìn nhưng tuy dù song nếu vì do bởi các những mọi mỗi một hai ba cái chiếc con bộ như theo từ đến tới ra
  vào lên xuống đi rồi nữa thôi ạ nhé nha luôn hơn nhất sao thế vậy đây đấy kể cả ngay bạn mọi người mà hôm mua dùng xài đặt gặp nghe xem thích mê ưng khắp nơi chỗ lần việc ngày tháng năm`.split(
    /\s+/,
  ),
)

/** Things that an entry of the lexicon may begin with and say the rest of in a word that says nothing elsewhere: 'pin trâu', 'loa rè'. */
const THINGS = new Set(
  'pin loa màn cam camera chuột phím máy xe app web mạng wifi sóng thầy quán shop phòng món cơm phở nước điện đèn đường hàng vải sạc'.split(
    ' ',
  ),
)
/** What may follow a name inside an entry of the lexicon. */
const SAYS: ReadonlySet<string> = new Set(['positive', 'negative', 'more', 'less'])

/** These speak of the price, whatever stands before them: 'đồ ăn ngon nhưng đắt'. */
const OF_PRICE = /^(?:đắt|mắc|rẻ|chát|giá|hợp túi tiền|đáng tiền|đáng đồng tiền|cắt cổ|chặt chém)(?: |$)/
const NAMES_PRICE = /(?:^| )(?:giá|phí|tiền|cước|vé|thuế)(?: |$)/

/**
 * The aspects of a text, each with what is said of it, in order of their words: 'Đồ ăn ngon nhưng đắt, nhân viên dễ thương' has
 * three. In Vietnamese the topic comes first: the aspect of a word of praise or complaint is what its clause names before it,
 * else what follows it ('thích màn hình'), else that of the clause before (after Hu and Liu 2004, without a tagger).
 *
 * @returns offsets are UTF-16 code units into the text.
 */
export function aspectsOf(text: string): Aspect[] {
  const doc = parse(text)
  return aspectsIn(doc, read(doc), { start: 0, end: text.length })
}

/** The aspects of a span of a text that was read already. */
export function aspectsIn(doc: Doc, reading: Reading, span: Span): Aspect[] {
  const line = lineOf(doc, reading, span)
  const cues = findCues(line)
  const within = cues.map((cue) => nameWithin(line, cue))
  const taken = new Uint8Array(line.size)
  cues.forEach((cue, c) => {
    if (!names(cue)) taken.fill(1, within[c], cue.to)
  })
  const clauses = clausesOf(line, cues)
  const aspects: Aspect[] = []
  let topic: Tokens | undefined
  cues.forEach((cue, c) => {
    if (cue.value === 0) return
    topic = nameOf(line, cue, within[c], clauses, taken) ?? topic
    const tokens = ofPrice(line, cue, topic) ? cue : (topic ?? cue)
    const { text: term, start, end } = spanOf(doc, line, tokens)
    const sentiment = Math.max(-1, Math.min(1, cue.value / MOST))
    aspects.push({ term, start, end, sentiment, said: spanOf(doc, line, cue) })
  })
  return aspects
}

/** Tokens `from` to `to` (exclusive). */
interface Tokens {
  readonly from: number
  readonly to: number
}

/** What there may be more or less of is named by its very word. */
function names({ kind }: FoundCue): boolean {
  return kind === 'wanted' || kind === 'unwanted'
}

/** Where the name ends that a cue begins with ('pin' of 'pin trâu', 'chất lượng' of 'chất lượng giảm'): its `from` where it has none. */
function nameWithin(line: Line, { from, to }: FoundCue): number {
  for (let end = from + 1; end < to && !UNNAMED.has(line.tokens[end - 1]); end++) {
    if (SAYS.has(cueLexicon().entryAt(line, end, to)?.kind ?? '')) return end
  }
  return THINGS.has(line.tokens[from]) ? Math.min(from + 1, to - 1) : from
}

/** The clause that each token of a line stands in; marks and words of contrast that part clauses stand in none. */
function clausesOf(line: Line, cues: readonly FoundCue[]): (Tokens | undefined)[] {
  const parts = new Uint8Array(line.size)
  for (const { kind, from, to } of cues) if (kind === 'contrast') parts.fill(1, from, to)
  for (let i = 0; i < line.size; i++) if (endsClause(line, i, i + 1)) parts[i] = 1
  const clauses: (Tokens | undefined)[] = []
  for (let from = 0; from < line.size; ) {
    let to = from
    while (to < line.size && !parts[to]) to++
    for (let i = from; i < to; i++) clauses[i] = { from, to }
    from = to + 1
  }
  return clauses
}

/** The name that a cue begins with, else what stands before it in its clause, else what follows. */
function nameOf(
  line: Line,
  cue: FoundCue,
  within: number,
  clauses: readonly (Tokens | undefined)[],
  taken: Uint8Array,
): Tokens | undefined {
  const first = Math.max(cue.from - REACH, clauses[cue.from - 1]?.from ?? cue.from)
  if (within > cue.from) {
    let from = cue.from
    while (from > first && within - from < LONGEST && isName(line, taken, from - 1)) from--
    return { from, to: within }
  }
  const last = Math.min(cue.to + REACH, clauses[cue.to]?.to ?? cue.to)
  return lastName(line, taken, first, cue.from) ?? firstName(line, taken, cue.to, last)
}

/** The first run of words that name something, among tokens `from` to `to`. */
function firstName(line: Line, taken: Uint8Array, from: number, to: number): Tokens | undefined {
  let start = from
  while (start < to && !isName(line, taken, start)) start++
  let end = start
  while (end < to && end - start < LONGEST && isName(line, taken, end)) end++
  return end > start ? { from: start, to: end } : undefined
}

/** The last such run. */
function lastName(line: Line, taken: Uint8Array, from: number, to: number): Tokens | undefined {
  let end = to
  while (end > from && !isName(line, taken, end - 1)) end--
  let start = end
  while (start > from && end - start < LONGEST && isName(line, taken, start - 1)) start--
  return end > start ? { from: start, to: end } : undefined
}

function isName({ marks, tokens }: Line, taken: Uint8Array, i: number): boolean {
  if (marks[i] || taken[i]) return false
  return !UNNAMED.has(tokens[i]) || (tokens[i] === 'bác' && tokens[i + 1] === 'sĩ')
}

function ofPrice(line: Line, cue: FoundCue, topic: Tokens | undefined): boolean {
  if (!OF_PRICE.test(cue.phrase)) return false
  return !topic || !NAMES_PRICE.test(line.tokens.slice(topic.from, topic.to).join(' '))
}

function spanOf(doc: Doc, line: Line, { from, to }: Tokens): Span & { text: string } {
  const [start, end] = [line.starts[from], line.ends[to - 1]]
  return { start, end, text: doc.original.slice(start, end) }
}
