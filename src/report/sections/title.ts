import type { Block } from '../blocks.js'
import type { Facts } from '../facts.js'
import { count, periodName, periodRange } from '../wording.js'

/** What the report is, and its six figures at a glance. */
export function title(facts: Facts): Block[] {
  const { report, periods, newest } = facts
  const { submissions } = report
  const several = periods.length > 1 ? `; kỳ mới nhất: ${periodName(newest)}` : ''
  const here = submissions.perUnit.filter((u) => u.submissions[periods.length - 1] > 0).length
  const during = newest === '' ? '' : `, ${periodName(newest)}`
  const hot = report.hotSpots.filter((h) => h.period === newest).length
  return [
    {
      kind: 'title',
      text: 'BÁO CÁO TỔNG HỢP DƯ LUẬN',
      subtitle: periods.length > 0 ? `Kỳ ${periodRange(periods)}${several}` : 'Dữ liệu không ghi kỳ',
    },
    {
      kind: 'tiles',
      tiles: [
        { value: count(submissions.accepted), label: `phản ánh thu được, ${count(submissions.distinct)} khác nhau` },
        { value: count(facts.distinct), label: 'ý kiến khác nhau' },
        { value: count(report.issues.length), label: 'vấn đề' },
        { value: count(report.streams.length), label: 'luồng ý kiến' },
        submissions.units === 0
          ? { value: '–', label: 'đơn vị: dữ liệu không ghi' }
          : { value: `${count(here)}/${count(submissions.units)}`, label: `đơn vị có phản ánh${during}` },
        { value: count(hot), label: `điểm nóng${during}` },
      ],
    },
  ]
}
