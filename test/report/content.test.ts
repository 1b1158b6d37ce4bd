import { describe, expect, it } from 'vitest'
import type { Block, Words } from '../../src/report/blocks.js'
import { contentOf } from '../../src/report/content.js'
import type { StreamsFile } from '../../src/streamsFile.js'
import { labelledAnalysis } from './fixture.js'

const { report } = labelledAnalysis()
const blocks = contentOf(report)

const textOf = (words: Words) => words.map((run) => (typeof run === 'string' ? run : run.text)).join('')

/** All words of a block but the quotations, which are other people's. */
function said(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === 'note') return textOf(block.words)
  if (block.kind === 'list') return block.items.map(textOf).join('\n')
  if (block.kind === 'table') return [block.caption, ...block.rows.flat().map(textOf)].join('\n')
  return block.kind === 'heading' || block.kind === 'title' ? block.text : ''
}

function part(content: readonly Block[], n: number): string {
  const from = content.findIndex((b) => b.kind === 'heading' && b.id === `phan-${n}`)
  const to = content.findIndex((b) => b.kind === 'heading' && b.id === `phan-${n + 1}`)
  return content
    .slice(from, to < 0 ? undefined : to)
    .map(said)
    .join('\n')
}

const EMPTY: StreamsFile = {
  ...report,
  submissions: { ...report.submissions, periods: [], perPeriod: [], perUnit: [], perReject: [], units: 0 },
  opinions: [],
  issues: [],
  streams: [],
  alone: [],
  duplicates: [],
  hotSpots: [],
  ledger: [],
  redactions: [],
}

describe('the content of the report', () => {
  it('comes in the order an office expects', () => {
    const parts = blocks.flatMap((b) => (b.kind === 'heading' && b.level === 2 ? [b.text] : []))
    expect(parts).toEqual([
      'I. Số liệu tiếp nhận',
      'II. Nhận định chung',
      'III. Các vấn đề và luồng ý kiến',
      'IV. Ý kiến thiểu số',
      'V. Điểm nóng',
      'VI. So với kỳ trước',
      'VII. Đề xuất, kiến nghị',
      'VIII. Phụ lục truy vết',
    ])
  })

  it('says the same of the same data', () => {
    expect(contentOf(structuredClone(report))).toEqual(blocks)
  })

  it('never speaks for the people, only of the submissions received', () => {
    const all = blocks.map(said).join('\n').toLowerCase()
    expect(all).not.toMatch(/nhân dân cho rằng|người dân cho rằng|dư luận cho rằng/)
    expect(all).toContain('phản ánh khác nhau thu được')
  })

  it('makes no claim without its figure', () => {
    const from = blocks.findIndex((b) => b.kind === 'heading' && b.id === 'phan-2')
    const to = blocks.findIndex((b) => b.kind === 'heading' && b.id === 'phan-8')
    const claims = blocks.slice(from, to).filter((b) => b.kind === 'paragraph' || b.kind === 'list')
    for (const claim of claims) expect(said(claim)).toMatch(/\d/)
  })

  it('leads every link somewhere, and names no place twice', () => {
    const runs = blocks.flatMap((b) => {
      if (b.kind === 'paragraph' || b.kind === 'note') return [...b.words]
      return b.kind === 'list' ? b.items.flat() : b.kind === 'table' ? b.rows.flat(2) : []
    })
    const ids = blocks.flatMap((b) => (b.kind === 'heading' || b.kind === 'trace' ? [b.id] : []))
    const links = runs.flatMap((run) => (typeof run !== 'string' && 'to' in run ? [run.to] : []))
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((to) => !ids.includes(to))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('fills every table row, a cell a column', () => {
    for (const block of blocks) {
      if (block.kind !== 'table') continue
      expect(block.rows.filter((row) => row.length !== block.columns.length)).toEqual([])
    }
  })

  it('traces every stream to its submissions', () => {
    const traces = blocks.filter((b) => b.kind === 'trace').map((b) => b.id)
    expect(traces).toEqual(report.streams.map(({ id }) => `vet-${id}`))
  })

  it('has something to say of an empty report', () => {
    expect(part(contentOf(EMPTY), 2)).toContain('không chứa ý kiến nào')
    expect(part(contentOf(EMPTY), 6)).toContain('Chưa có kỳ trước để so')
  })
})

describe('the parts of the report', () => {
  it('names the units that are missing in the newest period', () => {
    const intake = part(blocks, 1)
    expect(intake).toContain('Đơn vị chưa có phản ánh trong kỳ')
    const absent = report.submissions.perUnit.filter((u) => u.submissions[2] === 0).map((u) => u.unit)
    expect(absent).toContain('Hội Cựu chiến binh')
    for (const unit of absent) expect(intake).toContain(unit)
    expect(intake).toContain('Ngày không hợp lệ')
  })

  it('gives the largest issues and the leaning in figures', () => {
    const overview = part(blocks, 2)
    expect(overview).toContain(`(${report.issues[0].distinct} ý kiến khác nhau`)
    expect(overview).toMatch(/nghiêng về băn khoăn, phản đối: \d+ ý kiến, so với \d+ ý kiến đồng tình/)
    expect(overview).toContain('Nóng lên trong tháng 9/2026: “Nước sinh hoạt” (29 ý kiến khác nhau')
  })

  it('gathers the issues by theme, those of no clear theme last', () => {
    const overview = part(blocks, 2)
    const held = report.issues.filter((issue) => issue.theme === 'Cấp thoát nước')
    const together = held.reduce((sum, issue) => sum + issue.distinct, 0)
    expect(held.length).toBe(2)
    expect(overview).toContain(`Cấp thoát nước: ${together} ý kiến khác nhau (`)
    expect(overview).toMatch(/Cấp thoát nước: .*“Nước sinh hoạt” \(\d+\), “Ngập úng sau mưa” \(\d+\)\./)
    expect(overview.indexOf('Chưa rõ lĩnh vực')).toBeGreaterThan(overview.indexOf('Giao thông: '))
    expect(part(blocks, 3)).toContain('Lĩnh vực: Giao thông.')
  })

  it('leaves the themes out where none is clear', () => {
    const unclear = { ...report, issues: report.issues.map((issue) => ({ ...issue, theme: '' })) }
    expect(part(contentOf(unclear), 2)).not.toContain('lĩnh vực')
  })

  it('says of a stream its scale, share, interval and intensity', () => {
    const stream = report.streams.find((s) => s.scale === 'một bộ phận')
    expect(stream).toBeDefined()
    const issue = report.issues.find((i) => i.id === stream?.issue)
    expect(part(blocks, 3)).toContain(`Một bộ phận ý kiến (${stream?.distinct}/${issue?.distinct}, `)
    expect(part(blocks, 3)).toMatch(/khoảng tin cậy 95%: \d+–\d+%\) băn khoăn, lo lắng; cường độ \S+/)
  })

  it('says of a stream what several say alike, three at most', () => {
    const told = part(blocks, 3)
    const stream = report.streams.find(({ sayings }) => sayings.length === 2)!
    const [first, second] = stream.sayings.map(
      ({ label, distinct, units }) => `“${label}” (${distinct} ý kiến, ${units} đơn vị)`,
    )
    expect(told).toContain(`Ý giống nhau: ${first}; ${second}.`)
    const many = structuredClone(report)
    many.streams[0].sayings = Array.from({ length: 5 }, () => stream.sayings[0])
    expect(part(contentOf(many), 3)).toContain(`; và 2 ý nữa: streams.csv.`)
    for (const one of many.streams) one.sayings = []
    expect(part(contentOf(many), 3)).not.toContain('Ý giống nhau')
  })

  it('withholds the scale word where the number is too small to say', () => {
    const few = structuredClone(report)
    for (const stream of few.streams) stream.scale = null
    expect(part(contentOf(few), 3)).toMatch(/Có \d+ ý kiến \(\d+\/\d+, /)
    expect(part(contentOf(few), 3)).not.toMatch(/Một bộ phận ý kiến|Số đông ý kiến/)
  })

  it('gives issues of one or two opinions a line of a table, not a page', () => {
    const small = structuredClone(report)
    const last = small.issues[small.issues.length - 1]
    last.distinct = 2
    const content = contentOf(small)
    expect(content.some((b) => b.kind === 'heading' && b.id === last.id)).toBe(false)
    expect(part(content, 3)).toContain('Các vấn đề khác')
    expect(part(content, 4)).toContain('Vấn đề ít người nêu')
  })

  it('gives both sides of an issue where few hold against many', () => {
    expect(part(blocks, 4)).toMatch(/đồng tình, ủng hộ, trong khi \d+ ý kiến băn khoăn hoặc phản đối/)
    expect(part(blocks, 4)).toContain(`${report.alone.length} ý kiến (`)
  })

  it('quotes a hot spot from its own period', () => {
    const from = blocks.findIndex((b) => b.kind === 'heading' && b.id === 'phan-5')
    const to = blocks.findIndex((b) => b.kind === 'heading' && b.id === 'phan-6')
    const quoted = blocks.slice(from, to).flatMap((b) => (b.kind === 'quotation' ? [b.submission] : []))
    expect(quoted.length).toBeGreaterThan(0)
    for (const id of quoted) expect(id).toMatch(/^VG-09-/)
  })

  it('says that there is nothing to compare with in a single period', () => {
    const single = contentOf(labelledAnalysis(['2026-09']).report)
    expect(part(single, 5)).toContain('Chưa có kỳ trước để so')
    expect(part(single, 6)).toContain('Chưa có kỳ trước để so')
  })

  it('does not say of an issue that it fell to nothing where the former report may only have grouped it otherwise', () => {
    const [first] = report.ledger.filter((e) => e.period === '2026-09')
    const gone = {
      ...first,
      stream: 'previous/I07-concern',
      label: 'bến phà: băn khoăn, lo lắng',
      event: 'gone' as const,
    }
    const followed = contentOf({ ...report, ledger: [{ ...gone, opinions: 0, previous: 29 }] })
    expect(part(followed, 2)).toContain('“Bến phà” (kỳ trước 29, kỳ này không có vấn đề tương ứng)')
    expect(part(followed, 6)).toContain('Vấn đề không ghép được hiện ra là mới hoặc không còn')
    expect(part(blocks, 6)).not.toContain('không ghép được')
  })

  it('calls a stream new only where it was never heard, and back where it was', () => {
    const [stream] = report.streams
    const periods = (july: number) => [
      { period: '2026-07', opinions: july, distinct: july, units: 1 },
      { period: '2026-09', opinions: 6, distinct: 6, units: 2 },
    ]
    const event = {
      stream: stream.id,
      label: stream.label,
      period: '2026-09',
      event: 'new' as const,
      opinions: 6,
      previous: 0,
    }
    const told = (july: number) =>
      part(contentOf({ ...report, streams: [{ ...stream, periods: periods(july) }], ledger: [event] }), 6)
    expect(told(0)).toMatch(/1 luồng mới, 0 luồng trở lại[\s\S]*Mới/)
    expect(told(4)).toMatch(/0 luồng mới, 1 luồng trở lại[\s\S]*Trở lại/)
  })

  it('prints the table of scale words that was used', () => {
    expect(part(blocks, 8)).toContain('Tuyệt đại đa số')
    const own = { ...report, scale: [{ word: 'phần lớn', share: 0.5, lower: 0.3, least: 4 }] }
    expect(part(contentOf(own), 8)).toContain('Phần lớn')
    expect(part(contentOf(own), 8)).not.toContain('Tuyệt đại đa số')
  })
})
