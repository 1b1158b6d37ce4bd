import { DuluanError } from '../errors.js'

/** A code of this layer, `DULUAN_E101` to `DULUAN_E199`. */
export type IntakeCode = keyof typeof CODES

/**
 * Everything that can go wrong between a file and a submission: E10x–E11x stop the run (the file cannot be used at all),
 * E12x–E13x turn one row into a reject and the run goes on. `vi` is what the analyst reads, `en` what a developer reads.
 */
export const CODES = {
  DULUAN_E101: { vi: 'Không tìm thấy tệp', en: 'The file does not exist' },
  DULUAN_E102: { vi: 'Không đọc được tệp', en: 'The file cannot be read' },
  DULUAN_E103: { vi: 'Đây là thư mục, không phải tệp', en: 'This is a folder, not a file' },
  DULUAN_E104: { vi: 'Tệp không có dòng dữ liệu nào', en: 'The file holds no row' },
  DULUAN_E105: { vi: 'Không tìm thấy cột nội dung phản ánh', en: 'No column holds the text of the submissions' },
  DULUAN_E106: { vi: 'Không có cột được chỉ định', en: 'A column that was asked for is not in the file' },
  DULUAN_E107: { vi: 'Loại tệp này chưa đọc được', en: 'This kind of file cannot be read' },
  DULUAN_E108: { vi: 'Tệp Excel bị hỏng hoặc có mật khẩu', en: 'The Excel file is damaged or has a password' },
  DULUAN_E109: { vi: 'Không có trang tính được chỉ định', en: 'The sheet that was asked for is not in the file' },
  DULUAN_E110: { vi: 'Mọi dòng của tệp đều bị loại', en: 'Every row of the file was rejected' },
  DULUAN_E111: { vi: 'Chưa chỉ ra tệp nào để đọc', en: 'No file was given' },
  DULUAN_E112: { vi: 'Kỳ mặc định không hợp lệ', en: 'The default period is not a month' },
  DULUAN_E120: { vi: 'Dòng không có nội dung phản ánh', en: 'The row has no text' },
  DULUAN_E121: {
    vi: 'Dấu ngoặc kép mở không đóng, hoặc đóng sai chỗ',
    en: 'A quote is left open, or closed inside a cell',
  },
  DULUAN_E122: { vi: 'Ô dài quá 1 triệu ký tự', en: 'A cell is longer than 1 MB' },
  DULUAN_E123: { vi: 'Có ký tự không giải mã được', en: 'Some bytes are no text in the encoding of the file' },
  DULUAN_E124: { vi: 'Dòng có nhiều ô hơn số cột', en: 'The row has more cells than there are columns' },
  DULUAN_E125: { vi: 'Ngày không hợp lệ', en: 'The date does not exist or is not understood' },
  DULUAN_E126: { vi: 'Kỳ không hợp lệ', en: 'The period is not a month, or lacks a year' },
  DULUAN_E127: { vi: 'Trùng mã với một dòng đã đọc', en: 'The id was used by an earlier row' },
  DULUAN_E128: { vi: 'Dòng JSON bị hỏng', en: 'The line is not a JSON object' },
} as const

/** The error that stops a run: the reason of the code, then what was seen and what to do next. */
export function intakeError(code: IntakeCode, detail: { vi: string; en: string }, cause?: unknown): DuluanError {
  const { vi, en } = CODES[code]
  const text = { vi: `${vi}: ${detail.vi}`, en: `${en}: ${detail.en}` }
  return new DuluanError(code, text, cause === undefined ? undefined : { cause })
}

/** Why a row was rejected, in the analyst's words. */
export function reasonOf(code: IntakeCode, detail = ''): string {
  return detail ? `${CODES[code].vi} (${detail})` : CODES[code].vi
}
