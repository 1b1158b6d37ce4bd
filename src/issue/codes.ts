import { DuluanError } from '../errors.js'

/** What can be wrong with a guide: the code, what happened, and what to do about it. */
const CODES = {
  DULUAN_E022: {
    vi: 'Không có ý kiến hay phản ánh nào mang mã này. Hãy chép mã từ cột đầu của opinions.csv, hoặc bỏ dòng này đi',
    en: 'No opinion or submission has this id. Copy ids from the first column of opinions.csv, or leave it out',
  },
  DULUAN_E023: {
    vi: 'Danh mục không có vấn đề này. Hãy thêm tên vào danh mục, hoặc ghi đúng tên đã có',
    en: 'The taxonomy has no such issue. Add the name to it, or write a name as it stands there',
  },
  DULUAN_E024: {
    vi: 'Một tên vấn đề có hai lần trong danh mục. Hãy giữ lại một',
    en: 'A name stands twice in the taxonomy. Keep one of them',
  },
  DULUAN_E025: {
    vi: 'Danh mục vấn đề trống, hoặc có vấn đề không tên. Hãy ghi ít nhất một vấn đề, mỗi vấn đề một tên',
    en: 'The taxonomy is empty, or an issue of it has no name. Give at least one issue, and each a name',
  },
  DULUAN_E026: {
    vi: 'Những điều đã dặn trái nhau: các ý kiến này vừa phải chung, vừa phải khác vấn đề (ý kiến trùng lời là một). Hãy bỏ một điều',
    en: 'What was asked contradicts itself: these opinions are to share an issue and not to (opinions in the same words are one). Leave one out',
  },
} as const

/** @param detail the id or name at fault. */
export function guideError(code: keyof typeof CODES, detail: string): DuluanError {
  const { vi, en } = CODES[code]
  return new DuluanError(code, { vi: `${vi}: ${detail}.`, en: `${en}: ${detail}.` })
}
