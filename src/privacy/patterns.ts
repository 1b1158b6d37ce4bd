import type { RedactionKind } from '../model.js'

/**
 * Personal data that has a shape of its own, as a table: add a line to mask one more thing.
 *
 * A pattern runs over the shadow text (NFC, traditional tone placement). Where it has a group `value`, only that group is
 * masked and the words before it, which say what it is, stay readable. All are flagged `giu`, and bounded in length, so
 * that the work stays linear in the text.
 */
export interface PersonalPattern {
  readonly kind: RedactionKind
  readonly pattern: RegExp
  /** Says no to what only looks like it. */
  readonly accept?: (value: string, text: string, start: number, end: number) => boolean
}

const digits = (value: string) => value.replace(/\D/g, '')
/** No digit, letter, or decimal continues on either side. */
const OPEN = '(?<![\\p{L}\\d]|\\d[.,])'
const CLOSE = '(?![\\p{L}\\d]|[.,]\\d)'
const ABOUT = '(?:\\s*(?:là|số|của tôi|của em|cua toi|so|la|no|:|=|-|–|\\())*\\s*'

const labelled = (kind: RedactionKind, words: string, value: string): PersonalPattern => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words})${ABOUT}(?<value>${value})${CLOSE}`, 'giu'),
})

/** Numbering plan of 2018: mobile 03, 05, 07, 08, 09 and landline 02 with ten or eleven digits; 1800 and 1900 are services. */
function isPhone(value: string): boolean {
  const national = digits(value).replace(/^(?:0084|84)(?=\d{9,10}$)/, '0')
  return /^0[235789]\d{8,9}$/.test(national)
}

/** In these sentences a bare run of seven digits or more is a phone number. */
const CALLED =
  'sđt|sdt|số đt|so dt|đt|dt|điện thoại|dien thoai|di động|di dong|zalo|viber|hotline nhà|gọi|goi|liên hệ|lien he|lh|alo|số máy|so may|inbox số'

export const PATTERNS: readonly PersonalPattern[] = [
  { kind: 'email', pattern: /[\p{L}\d][\p{L}\d._+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/giu },
  {
    kind: 'phone',
    pattern: new RegExp(
      `${OPEN}(?:\\(?\\+?(?:00)?84\\)?[\\s.–-]{0,2}(?:\\(0\\)\\s?)?|\\(?0)\\d{1,3}\\)?(?:[\\s.–-]{0,2}\\d){6,9}${CLOSE}`,
      'giu',
    ),
    accept: isPhone,
  },
  labelled('phone', CALLED, '\\+?\\d(?:[\\s.–-]?\\d){6,11}'),
  labelled('tax', 'mst|mã số thuế|ma so thue|mã thuế', '\\d{10}(?:[\\s-]?\\d{3})?|\\d{12}'),
  labelled(
    'bank',
    'stk|số tk|so tk|số tài khoản|so tai khoan|tài khoản|tai khoan|tk|ck|chuyển khoản|chuyen khoan|số thẻ|so the|thẻ atm',
    '(?:(?:ngân hàng\\s+)?[\\p{L}]{2,16}\\s+)?\\d(?:[\\s.-]?\\d){5,18}',
  ),
  // an account or card as banks print it, in fours
  { kind: 'bank', pattern: new RegExp(`${OPEN}\\d{4}(?:[\\s.-]\\d{4}){2,4}${CLOSE}`, 'gu') },
  labelled(
    'insurance',
    'bhxh|bhyt|bảo hiểm xã hội|bảo hiểm y tế|bao hiem xa hoi|bao hiem y te|sổ bảo hiểm|thẻ bảo hiểm',
    '(?:[A-Z]{2}[\\s-]?)?\\d(?:[\\s.-]?\\d){8,14}',
  ),
  {
    kind: 'insurance',
    pattern: new RegExp(
      `${OPEN}(?:DN|HX|CH|NN|TK|HC|XK|HT|TB|NO|CT|XB|TN|CS|QN|CA|CY|CC|CK|CB|KC|HD|TE|BT|HN|DT|DK|XD|TS|TC|TQ|TA|TY|HG|LS|PV|CN|HS|SV|GB|GD)[\\s-]?[1-5](?:[\\s-]?\\d){12}${CLOSE}`,
      'gu',
    ),
  },
  labelled(
    'id',
    'cccd|cmnd|cmt|cmtnd|căn cước(?: công dân)?|can cuoc(?: cong dan)?|chứng minh(?: nhân dân| thư)?|chung minh|hộ chiếu|ho chieu|passport|gplx|giấy phép lái xe|bằng lái|định danh(?: cá nhân)?|dinh danh',
    '(?:[A-Z]\\s?)?\\d(?:[\\s.-]?\\d){6,11}',
  ),
  // twelve digits: province 001–096, century and sex, year, serial (Circular 59/2021/TT-BCA)
  { kind: 'id', pattern: new RegExp(`${OPEN}0\\d{2}[\\s.-]?[0-3]\\d{2}(?:[\\s.-]?\\d){6}${CLOSE}`, 'gu') },
  labelled(
    'account',
    'mssv|mã sv|mã sinh viên|ma sinh vien|mã hs|mã học sinh|mã nv|mã nhân viên|ma nhan vien|mã số nhân viên|mã bệnh nhân|mã bn|mã khách hàng|ma khach hang|mã kh|mã hồ sơ|ma ho so|số báo danh|sbd',
    '(?=[\\p{L}\\d.-]*\\d)[\\p{L}\\d]{2,}(?:[.-][\\p{L}\\d]+){0,4}',
  ),
  { kind: 'account', pattern: /(?<![\p{L}\d.])@[\p{L}\d_][\p{L}\d._]{2,30}/giu },
  labelled('account', 'facebook|fb|tiktok|zalo|telegram|nick', '(?=[\\w.]*[._\\d])[A-Za-z][\\w.]{3,40}'),
  // plates (Circular 79/2024/TT-BCA): province 11–99, series, four or five digits; also diplomatic-free spellings with spaces
  {
    kind: 'plate',
    pattern: new RegExp(
      `${OPEN}[1-9]\\d\\s?[-–.]?\\s?(?:MĐ|[A-ZĐ]{1,2})\\d?\\s?[-–.]?\\s?(?:\\d{3}[.\\s]?\\d{2}|\\d{4})${CLOSE}`,
      'gu',
    ),
  },
  labelled(
    'plate',
    'bks|biển số|bien so|biển kiểm soát|biển|bien|xe',
    '[1-9]\\d\\s?[-–.]?\\s?[a-zđ]{1,2}\\d?\\s?[-–.]?\\s?(?:\\d{3}[.\\s]?\\d{2}|\\d{4})',
  ),
  labelled(
    'birth',
    'sinh ngày|sinh ngay|ngày sinh|ngay sinh|sinh năm|sinh nam|sn',
    '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}|(?:19|20)\\d{2}',
  ),
]
