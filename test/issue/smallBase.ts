import { SubjectBase } from '../../src/issue/index.js'
import { parse, read } from '../../src/text/index.js'
import { fitSubjects } from '../../src/training/fitSubjects.js'
import type { Subject } from '../../src/training/subjects.js'

export const syllablesOf = (text: string): readonly string[] => read(parse(text)).syllables

/** Three subjects that share no word worth naming. */
export const SUBJECTS: readonly Subject[] = [
  {
    id: 'ngap-nuoc',
    name: 'Ngập nước: triều cường, cống nghẹt',
    theme: 'hạ tầng',
    terms: ['ngập nước', 'triều cường', 'cống nghẹt', 'nước tràn vào nhà', 'tát nước', 'mưa lớn'],
    opinions: [
      'Mưa lớn nửa tiếng là nước tràn vào nhà.',
      'Triều cường dâng, cả hẻm ngập nước.',
      'Cống nghẹt rác nên mưa lớn là ngập.',
    ],
  },
  {
    id: 'giu-tre',
    name: 'Giữ trẻ mầm non',
    theme: 'giáo dục',
    terms: ['giữ trẻ', 'mầm non', 'cô giáo', 'gửi con', 'nhóm trẻ', 'bé khóc'],
    opinions: ['Gửi con mầm non mà bé khóc suốt.', 'Cô giáo giữ trẻ rất tận tình.', 'Nhóm trẻ tư thục thiếu cô giáo.'],
  },
  {
    id: 'xe-buyt',
    name: 'Xe buýt',
    theme: 'giao thông',
    terms: ['xe buýt', 'trạm chờ', 'tài xế', 'bỏ trạm', 'vé tháng', 'giãn cách chuyến'],
    opinions: ['Xe buýt bỏ trạm hoài.', 'Tài xế xe buýt lịch sự.', 'Vé tháng xe buýt rẻ mà giãn cách chuyến dài.'],
  },
]

export const smallBase = (): SubjectBase => new SubjectBase(fitSubjects(SUBJECTS))
