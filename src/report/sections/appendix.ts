import { LEAST_FOR_SCALE, SCALE } from '../../stream/index.js'
import type { SetAside, Stream } from '../../streamsFile.js'
import type { Block, Words } from '../blocks.js'
import { left, part, right } from '../blocks.js'
import type { Facts } from '../facts.js'
import { capital, count, decimal, opinionCount, percent, periodName } from '../wording.js'

/** Ids listed under one stream; rows of a long table. */
const IDS = 200
const ROWS = 200

const METHOD: readonly Words[] = [
  [
    'Mỗi phản ánh được tách thành các ý kiến: một đoạn lời nói một điều về một vấn đề. Trích dẫn giữ nguyên văn; dữ liệu cá nhân được che trong ngoặc vuông.',
  ],
  [
    'Ý kiến khác nhau: không tính các phản ánh chép lại (giống hệt hoặc gần giống) phản ánh khác. Mọi tỷ lệ tính trên ý kiến khác nhau.',
  ],
  ['Vấn đề: nhóm ý kiến nói cùng một việc. Luồng: các ý kiến trong một vấn đề có cùng khuynh hướng.'],
  [
    'Ý giống nhau: các ý kiến trong một luồng nói gần như cùng một điều, do máy gom theo từ ngữ; số ý kiến không tính bản chép lại, lời trong ngoặc kép lấy từ một ý kiến trong nhóm.',
  ],
  [
    'Khoảng tin cậy 95% theo Wilson (1927): nếu các phản ánh là một mẫu ngẫu nhiên, tỷ lệ thật nằm trong khoảng đó ở 95% số lần lấy mẫu.',
  ],
  [
    'Điểm nóng, tăng, giảm: chỉ gọi tên khi mức thay đổi khó giải thích bằng ngẫu nhiên (so hai tỷ lệ, có tính đến việc phản ánh thường đến từng đợt).',
  ],
]

/** VIII. Where each figure comes from. */
export function appendix(facts: Facts): Block[] {
  return [
    part(8, 'Phụ lục truy vết'),
    { kind: 'heading', level: 3, id: 'cach-lam', text: 'Cách làm' },
    { kind: 'list', items: [...METHOD, ...encoder(facts)] },
    ...scale(facts),
    ...units(facts),
    ...traces(facts),
    ...duplicates(facts),
    ...setAside(facts),
  ]
}

function encoder({ report }: Facts): Words[] {
  if (report.encoder === undefined) return []
  return [
    [
      'Bộ mã hóa câu: khi gom vấn đề có dùng thêm ',
      { text: report.encoder.name, as: 'strong' },
      '. Gửi đến đó chỉ có lời của từng ý kiến như máy đọc (thêm dấu, viết đủ chữ viết tắt, bỏ dữ liệu cá nhân nhận ra được); văn bản gốc, mã phản ánh, đơn vị và người gửi thì không.',
    ],
  ]
}

function scale({ report }: Facts): Block[] {
  return [
    {
      kind: 'table',
      caption: `Thang từ chỉ quy mô (không dùng khi vấn đề có dưới ${LEAST_FOR_SCALE} ý kiến khác nhau)`,
      columns: [left('Từ'), right('Tỷ lệ từ'), right('Cận dưới khoảng tin cậy từ'), right('Số ý kiến từ')],
      rows: (report.scale ?? SCALE).map(({ word, share, lower, least }) => [
        [capital(word)],
        [percent(share, 1)],
        [percent(lower, 1)],
        [count(least)],
      ]),
    },
  ]
}

function units({ report, periods }: Facts): Block[] {
  const { perUnit } = report.submissions
  if (perUnit.length === 0 || periods.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Phản ánh theo đơn vị và kỳ',
      columns: [left('Đơn vị'), ...periods.map((period) => right(capital(periodName(period))))],
      rows: perUnit.map(({ unit, submissions }) => [[unit], ...submissions.map((n) => [count(n)])]),
    },
  ]
}

function traces(facts: Facts): Block[] {
  const { report } = facts
  if (report.streams.length === 0) return []
  const words = [
    'Mã các phản ánh đứng sau từng luồng; từng ý kiến với vị trí trong văn bản gốc ở opinions.csv và streams.json.',
  ]
  return [
    { kind: 'heading', level: 3, id: 'truy-vet', text: 'Phản ánh của từng luồng' },
    { kind: 'paragraph', words },
    ...report.streams.map((stream) => trace(stream, facts)),
  ]
}

function trace(stream: Stream, { submissionsOf }: Facts): Block {
  const ids = submissionsOf(stream.id)
  const more = ids.length - IDS
  return {
    kind: 'trace',
    id: `vet-${stream.id}`,
    summary: [
      { text: capital(stream.label), as: 'strong' },
      ` – ${opinionCount(stream)}, ${count(ids.length)} phản ánh `,
      { text: stream.id, as: 'muted' },
    ],
    ids: ids.slice(0, IDS),
    rest: more > 0 ? `và ${count(more)} phản ánh nữa: opinions.csv, cột luồng = ${stream.id}` : '',
  }
}

function setAside({ report: { setAside: found = [] } }: Facts): Block[] {
  const named = (reason: SetAside['reason']) => found.filter((s) => s.reason === reason).map((s) => s.submission)
  const items = [
    ['Không chứa ý kiến', named('no-opinion')] as const,
    ['Viết bằng ngôn ngữ khác', named('other-language')] as const,
  ]
  const told = items.filter(([, ids]) => ids.length > 0)
  if (told.length === 0) return []
  const list = told.map(([what, ids]) => {
    const more = ids.length > IDS ? ` và ${count(ids.length - IDS)} phản ánh nữa: streams.json, mục setAside` : ''
    return [`${what} (${count(ids.length)}): ${ids.slice(0, IDS).join(', ')}${more}.`]
  })
  return [
    { kind: 'heading', level: 3, id: 'khong-phan-tich', text: 'Phản ánh không phân tích' },
    { kind: 'list', items: list },
  ]
}

function duplicates({ report }: Facts): Block[] {
  const found = report.duplicates
  if (found.length === 0) return []
  const more = found.length - ROWS
  return [
    { kind: 'heading', level: 3, id: 'chep-lai', text: 'Phản ánh chép lại' },
    {
      kind: 'table',
      caption: `${count(found.length)} phản ánh chép lại phản ánh khác`,
      columns: [left('Bản chép'), left('Bản gốc'), left('Loại'), right('Độ giống')],
      rows: found
        .slice(0, ROWS)
        .map(({ submission, of, kind, similarity }) => [
          [submission],
          [of],
          [kind === 'exact' ? 'giống hệt' : 'gần giống'],
          [decimal(similarity)],
        ]),
    },
    ...(more > 0
      ? [{ kind: 'note' as const, words: [`Còn ${count(more)} bản chép nữa: streams.json, mục duplicates.`] }]
      : []),
  ]
}
