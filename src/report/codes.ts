import { DuluanError } from '../errors.js'

/** What can go wrong when a report is written or verified: the code, what happened, and what to do about it. */
const CODES = {
  DULUAN_E301: {
    vi: 'Nơi ghi báo cáo là một tệp, không phải thư mục. Hãy chọn thư mục khác',
    en: 'The place of the report is a file, not a folder. Choose another folder',
  },
  DULUAN_E302: {
    vi: 'Không ghi được vào thư mục báo cáo. Hãy kiểm tra quyền ghi và dung lượng đĩa',
    en: 'The folder of the report cannot be written. Check its permissions and the free space',
  },
  DULUAN_E303: {
    vi: 'Không thấy báo cáo nào ở đây. Hãy đưa thư mục mà «duluan report --out» đã ghi',
    en: "There is no report here. Give the folder that 'duluan report --out' wrote",
  },
  DULUAN_E304: {
    vi: 'Tệp manifest.json hỏng hoặc không đúng định dạng duluan-manifest/1. Hãy lập lại báo cáo',
    en: 'manifest.json is damaged or not of format duluan-manifest/1. Write the report again',
  },
  DULUAN_E305: {
    vi: 'Tệp dữ liệu streams.json thiếu, hỏng hoặc không đúng định dạng duluan/1. Hãy lập lại báo cáo',
    en: 'The data file streams.json is missing, damaged or not of format duluan/1. Write the report again',
  },
  DULUAN_E306: {
    vi: 'Báo cáo mới sẽ đè lên tệp nguồn hoặc báo cáo kỳ trước. Hãy ghi ra thư mục khác',
    en: 'The new report would overwrite an input or the former report. Write it into another folder',
  },
  DULUAN_E307: {
    vi: 'Không đọc lại được tệp nguồn để ghi dấu vào manifest.json. Hãy giữ tệp ở chỗ cũ đến khi lập xong báo cáo',
    en: 'An input cannot be read again for manifest.json. Leave it where it was until the report is written',
  },
} as const

/** @param detail the path, or what the system said. */
export function reportError(code: keyof typeof CODES, detail: string, cause?: unknown): DuluanError {
  const { vi, en } = CODES[code]
  const text = { vi: `${vi}: ${detail}.`, en: `${en}: ${detail}.` }
  return new DuluanError(code, text, cause === undefined ? undefined : { cause })
}
