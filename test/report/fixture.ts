import { readFileSync } from 'node:fs'
import type { Analysis } from '../../src/analyze.js'
import { findDuplicates } from '../../src/intake/duplicates.js'
import type { Redaction, Reject, Stance, Submission } from '../../src/model.js'
import { findPersonalData } from '../../src/privacy/index.js'
import { buildStreams, coverage, type ReadOpinion } from '../../src/stream/index.js'

interface LabelledRow {
  id: string
  period: string
  unit: string
  collaborator: string
  text: string
  opinions: { issue: string; stance: Stance; sentiment: number; span: string }[]
}

export const PERIODS = ['2026-07', '2026-08', '2026-09'] as const

/** Names of the issues in the labelled months, as a grouping would label them. */
const LABELS: Readonly<Record<string, string>> = {
  'hanh-chinh-cong': 'thủ tục hành chính, một cửa',
  'khoan-thu-dau-nam': 'khoản thu đầu năm học',
  'cat-dien': 'cắt điện luân phiên',
  'nuoc-sinh-hoat': 'nước sinh hoạt',
  'ngap-ung': 'ngập úng sau mưa',
  'xe-xang-xe-dien': 'chuyển xe xăng sang xe điện',
  'boi-thuong-dat': 'bồi thường đất',
  'rac-thai': 'rác thải sinh hoạt',
  'phat-giao-thong': 'xử phạt giao thông',
  'cho-kham-benh': 'chờ khám bệnh',
}

/** And the themes of some; of the others the subjects would disagree. */
const THEMES: Readonly<Record<string, string>> = {
  'hanh-chinh-cong': 'Hành chính công',
  'cat-dien': 'Điện, năng lượng',
  'nuoc-sinh-hoat': 'Cấp thoát nước',
  'ngap-ung': 'Cấp thoát nước',
  'xe-xang-xe-dien': 'Giao thông',
  'phat-giao-thong': 'Giao thông',
}

function labelledRows(periods: readonly string[]): LabelledRow[] {
  return periods.flatMap((period) => {
    const file = new URL(`../../corpora/gold/public-affairs-${period}.jsonl`, import.meta.url)
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    return lines.map((line) => JSON.parse(line) as LabelledRow)
  })
}

export const REJECTS: readonly Reject[] = [
  {
    file: 'phan-anh-2026-09.csv',
    line: 14,
    column: 'Nội dung',
    code: 'DULUAN_E120',
    reason: 'Dòng không có nội dung phản ánh',
    excerpt: '',
  },
  {
    file: 'phan-anh-2026-09.csv',
    line: 31,
    column: 'Ngày',
    code: 'DULUAN_E125',
    reason: 'Ngày không hợp lệ',
    excerpt: '32/09/2026, liên hệ 0912 345 678',
  },
]

/** The analysis that the labels of three composed months would give: real texts, known issues, stances and spans. */
export function labelledAnalysis(periods: readonly string[] = PERIODS): Analysis {
  const rows = labelledRows(periods)
  const submissions = new Map(
    rows.map(({ id, text, period, unit, collaborator }): [string, Submission] => [
      id,
      { id, text, period, unit, collaborator, attributes: {} },
    ]),
  )
  const opinions = rows.flatMap((row) => row.opinions.map((_, n) => opinionOf(row, n)))
  const issueOf = rows.flatMap((row) => row.opinions.map(({ issue }) => issue))
  const issues = [...new Set(issueOf)].sort().map((issue, n) => ({
    label: LABELS[issue] ?? issue.replaceAll('-', ' '),
    theme: THEMES[issue] ?? '',
    keywords: issue.split('-'),
    members: issueOf.flatMap((other, i) => (other === issue && (n + i) % 29 !== 0 ? [i] : [])),
    profile: [{ subject: issue, weight: 1 }],
  }))
  const all = [...submissions.values()]
  const redactions = new Map<string, readonly Redaction[]>()
  for (const { id, text } of all) {
    const found = findPersonalData(text)
    if (found.length > 0) redactions.set(id, found)
  }
  const duplicates = findDuplicates(all)
  const report: Analysis['report'] = {
    format: 'duluan/1',
    submissions: {
      ...coverage(all, duplicates, REJECTS),
      otherLanguage: 0,
      withoutOpinion: rows.filter((row) => row.opinions.length === 0).length,
    },
    ...buildStreams({ submissions, opinions, issues, duplicates, redactions }),
    duplicates,
    setAside: rows
      .filter((row) => row.opinions.length === 0)
      .map((row) => ({ submission: row.id, reason: 'no-opinion' as const })),
    redactions: [...redactions].flatMap(([submission, found]) => found.map((r) => ({ submission, ...r }))),
  }
  return { report, submissions, why: new Map(opinions.map(({ id, why }) => [id, why])) }
}

function opinionOf({ id, text, period, opinions }: LabelledRow, n: number): ReadOpinion {
  const { span, stance, sentiment } = opinions[n]
  const start = text.indexOf(span)
  const end = start + span.length
  const certain = { support: 0, concern: 0, oppose: 0, propose: 0, neutral: 0, [stance]: 1 }
  return {
    id: `${id}#${n + 1}`,
    submission: id,
    period,
    start,
    end,
    stance,
    sentiment: (sentiment * (1 + ((start + end) % 10))) / 10,
    intensity: ((start * 7 + end) % 100) / 100,
    probabilities: { stance: certain, sentiment: { positive: 0, neutral: 1, negative: 0 } },
    why: [{ start, end: start + 5, text: text.slice(start, start + 5), kind: 'lexicon', weight: 1 }],
    syllables: span.toLowerCase().match(/\p{L}+/gu) ?? [],
  }
}
