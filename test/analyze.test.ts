import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze } from '../src/analyze.js'
import type { Submission } from '../src/model.js'
import type { StreamsFile } from '../src/streamsFile.js'
import { Reader } from '../src/text/index.js'
import { understand } from '../src/understand.js'

const ROOT = path.resolve(import.meta.dirname, '..')
const labelled = ['2026-08', '2026-09'].flatMap((month) =>
  readFileSync(path.join(ROOT, `corpora/gold/public-affairs-${month}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
)
const submissions: Submission[] = labelled.map(({ id, text, period, unit, collaborator }) => ({
  id,
  text,
  period,
  unit,
  collaborator,
  attributes: {},
}))
const submission = (id: string, text: string): Submission => ({
  id,
  text,
  period: '2026-09',
  unit: 'Phường Bến Đò',
  collaborator: 'CTV-01',
  attributes: {},
})

/** Each issue as its label and the spans in it, in an order of their own. */
const issuesOf = ({ issues, opinions }: StreamsFile) =>
  issues
    .map(({ id, label }) => ({
      label,
      members: opinions
        .filter((o) => o.issue === id)
        .map((o) => `${o.submission} ${o.start} ${o.stance}`)
        .sort(),
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))

describe('the whole road', async () => {
  const { report, why } = await analyze(submissions)

  it('gives the same bytes for the same submissions', async () => {
    expect(JSON.stringify((await analyze(submissions)).report)).toBe(JSON.stringify(report))
  })

  it('finds the same issues, with the same members and labels, in whatever order the rows come', async () => {
    const turned = submissions.map((_, i) => submissions[(i * 101 + 17) % submissions.length])
    expect(new Set(turned).size).toBe(submissions.length)
    expect(issuesOf((await analyze(turned)).report)).toEqual(issuesOf(report))
  })

  it('loses nothing: every opinion is in an issue or stands alone, every submission is counted', () => {
    expect(report.opinions.filter((o) => o.issue === null).map((o) => o.id)).toEqual(report.alone)
    const { accepted, otherLanguage, withoutOpinion } = report.submissions
    expect(new Set(report.opinions.map((o) => o.submission)).size + otherLanguage + withoutOpinion).toBe(accepted)
  })

  it('gives every opinion as an exact span of what was handed in, none overlapping another', () => {
    const texts = new Map(submissions.map((s) => [s.id, s.text]))
    const last = new Map<string, number>()
    for (const { submission, start, end } of report.opinions) {
      expect(start).toBeGreaterThanOrEqual(last.get(submission) ?? 0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(texts.get(submission)!.length)
      last.set(submission, end)
    }
  })

  it('lets no personal data into the data file or the reasons', () => {
    const said = JSON.stringify(report) + JSON.stringify([...why.values()])
    const personal = labelled.flatMap((s) => s.pii ?? [])
    expect(personal.length).toBeGreaterThan(20)
    expect(personal.filter((piece) => said.includes(piece))).toEqual([])
  })

  it('sees the water, and nothing else, heat up in September', () => {
    const hot = report.hotSpots.map(
      ({ issue, period }) => `${report.issues.find((i) => i.id === issue)?.label} ${period}`,
    )
    expect(hot).toHaveLength(1)
    expect(hot[0]).toMatch(/[Nn]ước.* 2026-09/)
  })
})

describe("short forms of one's own", () => {
  it('are read in full in every text', () => {
    const texts = [submission('a', 'NVH khu 3 dột nát, họp không ai ngồi nổi.')]
    const said = (reader: Reader) =>
      understand(
        texts,
        () => 1,
        reader,
        () => {},
      ).opinions[0].syllables.join(' ')
    expect(said(new Reader('NVH  nhà văn hóa'))).toMatch(/^nhà văn hóa khu/)
    expect(said(new Reader())).toMatch(/^nvh khu/)
  })
})

describe('submissions that say little', () => {
  it('makes an empty report of none', async () => {
    const { report } = await analyze([])
    expect([report.opinions, report.issues, report.streams, report.hotSpots]).toEqual([[], [], [], []])
  })

  it('counts what is in another language or no opinion, and goes on', async () => {
    const { report } = await analyze([
      submission('a', 'The tap water has been brown for a week and nobody answers the phone.'),
      submission('b', 'Chúc cả nhà cuối tuần vui vẻ!'),
      submission('c', 'Nước máy đục ngầu cả tuần nay, gọi không ai nghe.'),
      submission('d', ''),
      submission('e', 'asdfgh jklzxc qwrtp'),
    ])
    expect([report.submissions.otherLanguage, report.submissions.withoutOpinion, report.opinions.length]).toEqual([
      1, 3, 1,
    ])
    expect(report.setAside).toEqual([
      { submission: 'a', reason: 'other-language' },
      { submission: 'b', reason: 'no-opinion' },
      { submission: 'd', reason: 'no-opinion' },
      { submission: 'e', reason: 'no-opinion' },
    ])
    expect(report.alone).toHaveLength(1)
  })

  it('refuses two submissions of one id rather than lose one', async () => {
    await expect(analyze([submission('a', 'Đường ngập.'), submission('a', 'Rác đầy.')])).rejects.toThrow(
      /DULUAN_E020.*«a»/,
    )
  })

  it('takes one text sent many times for one voice', async () => {
    const { report } = await analyze(
      Array.from({ length: 50 }, (_, i) => submission(`s${i}`, 'Đề nghị nạo vét mương thoát nước trước mùa mưa.')),
    )
    expect([report.submissions.accepted, report.submissions.distinct, report.duplicates.length]).toEqual([50, 1, 49])
    expect(report.issues).toEqual([])
  })

  it('survives a text of strange characters', async () => {
    const { report } = await analyze([
      submission('x', '\ud800 \u0000 ‮العربية‬ e\u0301\u0301\u0301 👨‍👩‍👧‍👦 …'.repeat(50)),
    ])
    expect(report.submissions.accepted).toBe(1)
  })
})
