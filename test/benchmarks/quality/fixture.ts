import type { GoldSet } from '../../../benchmarks/quality/gold.js'
import type { ReportedOpinion, StreamsFile } from '../../../src/streamsFile.js'

/** Four submissions as a reader labelled them: two matters in the first, a copy, one off-topic. */
export const SET: GoldSet = {
  name: 'small',
  hotSpots: [{ issue: 'rac', period: '2026-09' }],
  submissions: [
    {
      id: 'A1',
      period: '2026-09',
      unit: 'Phường Một',
      collaborator: 'CTV-1',
      text: 'Rác ba ngày chưa ai lấy. Xe buýt thì nay đúng giờ, khen bác tài.',
      opinions: [
        { issue: 'rac', stance: 'concern', sentiment: -1, span: 'Rác ba ngày chưa ai lấy.' },
        { issue: 'xe-buyt', stance: 'support', sentiment: 1, span: 'Xe buýt thì nay đúng giờ, khen bác tài.' },
      ],
      noise: ['multi'],
    },
    {
      id: 'A2',
      period: '2026-09',
      unit: 'Phường Hai',
      collaborator: 'CTV-2',
      text: 'Gọi chị Thu Hà 0912 345 678 mà xe rác vẫn không tới.',
      opinions: [
        {
          issue: 'rac',
          stance: 'oppose',
          sentiment: -1,
          span: 'Gọi chị Thu Hà 0912 345 678 mà xe rác vẫn không tới.',
        },
      ],
      noise: ['none'],
      pii: ['Thu Hà', '0912 345 678'],
    },
    {
      id: 'A3',
      period: '2026-09',
      unit: 'Phường Hai',
      collaborator: 'CTV-3',
      text: 'goi chi xe rac van khong toi',
      opinions: [{ issue: 'rac', stance: 'concern', sentiment: 0, span: 'goi chi xe rac van khong toi' }],
      noise: ['unaccented'],
      dupOf: 'A2',
    },
    { id: 'A4', period: '2026-09', unit: 'Phường Hai', collaborator: 'CTV-3', text: 'Chúc cả nhà vui', opinions: [] },
  ],
}

/** A piece of a submission's text, reported. */
export function reported(submission: string, piece: string, rest: Partial<ReportedOpinion>): ReportedOpinion {
  const text = SET.submissions.find(({ id }) => id === submission)?.text ?? ''
  const start = text.indexOf(piece)
  return {
    id: `${submission}#${start}`,
    submission,
    start,
    end: start + piece.length,
    period: '2026-09',
    issue: null,
    stream: null,
    stance: 'neutral',
    sentiment: 0,
    intensity: 0,
    ...rest,
  }
}

export function reportOf(parts: Partial<StreamsFile>): StreamsFile {
  return {
    format: 'duluan/1',
    submissions: {
      read: 4,
      accepted: 4,
      rejected: 0,
      distinct: 4,
      collaborators: 3,
      units: 2,
      periods: ['2026-09'],
      otherLanguage: 0,
      withoutOpinion: 0,
      perPeriod: [],
      perUnit: [],
      perReject: [],
    },
    opinions: [],
    issues: [],
    streams: [],
    alone: [],
    duplicates: [],
    hotSpots: [],
    ledger: [],
    redactions: [],
    ...parts,
  }
}
