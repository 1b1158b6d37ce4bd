import { isLegalSyllable } from '../syllable.js'

/** The 300 commonest accented syllables of the subject base (corpora/subjects): six of ten accented syllables of such text. */
const COMMON = new Set(
  `
  không có nhà tôi người thì mà một đi công năm là làm tiền lại giờ được học ở từ hàng cả ngày nào tháng mới nước về
  bảo phải máy bị dân vào số trường mười còn đồng đường chỉ cũng hết bán rồi cái đầu lên tới điện giá viên trăm mấy
  nhân để và như nhận phòng bốn trước trên trả mươi chưa cấp tự mất của triệu phí báo bộ giấy hội với ăn xã bỏ bà
  hỏi sáng ký đã chủ bằng nghị thấy mỗi này động lần định lớp chạy nên đêm vẫn bản bắt trẻ gọi đất việc hộ cửa mở
  nói khách các chỗ mặt đơn ông lấy lý tiếng đóng điểm bên đó vì thành tên đề ngoài bảy nghìn hành nghỉ thêm cô tư
  tổ phần hồ mình hơn biết ngồi sáu chục phụ gì mẹ lương giữ gửi đâu hóa bệnh tuần chuyển hợp tám tài thuê đến tuổi
  đứng xuống vụ lúc từng phát đổi cây cơ nghiệp quá hình đủ cháu thông tối tính thuốc văn kết toàn cũ viện chứ sở
  giáo vừa kiểm cầu đừng chính sơ sách hạn đúng bác luôn thứ cần trình chị mạng tâm nhỏ nội tỉnh phố chợ hôm nộp
  nhập biển án đại thẻ vệ thế nửa sổ cổng chờ đồ họ đoàn khỏi nó cứu tăng hiểm tập bàn khoản đứa vậy nằm tờ sân
  thương cấm tỷ xuất chúng trợ giải cứ chẳng cắt bình phạt thiếu nữa bố luật vé xóm cuối ấy chiều tại kiến dịch bạn
  nhóm chín giữa tế quốc dụng nuôi sản cá dưới trưởng đăng đưa ý quán vô phường buổi phép dự cùng khóa ngân thật
  lịch nhất cáo sĩ xây tiếp nợ điều đánh hồi độ gần chứng khác
`
    .trim()
    .split(/\s+/),
)

/**
 * A word: letters, marks, and any sign of the upper half of Latin-1, since fonts' own codes use those as letters. Without an
 * end to it, millions of them in a row overflow the stack of regular expressions.
 */
const WORD = /(?:[A-Za-z\u00a1-\u024f\u1ea0-\u1eff\ufffd]|\p{M}){1,1000}/gu
/** Apart from `WORD`, which would otherwise try every place of a long unaccented word as a beginning. */
const ACCENTED = /[^A-Za-z]/
/** Longest syllable, its marks apart and some to spare. */
const LONGEST = 20
/** What a legal but uncommon syllable counts for: in a wrong table 'xã' is the legal 'xó', but hardly ever a common one. */
const LEGAL = 0.6

/** The words of a text that hold an accent or sign, and how many of them look like Vietnamese. */
export interface Accented {
  readonly words: number
  /** 1 for a common syllable, 0.6 for any other legal one, 0 for what is none, added up. */
  readonly vietnamese: number
}

export function accentedIn(text: string): Accented {
  const words = (text.match(WORD) ?? []).filter((word) => ACCENTED.test(word))
  let vietnamese = 0
  for (const word of words) {
    if (word.length > LONGEST) continue
    const syllable = word.normalize('NFC').toLowerCase()
    if (COMMON.has(syllable)) vietnamese += 1
    else if (isLegalSyllable(syllable)) vietnamese += LEGAL
  }
  return { words: words.length, vietnamese }
}

/**
 * 0..1: how much the words of `text` that hold an accent or sign look like Vietnamese. 0.5 where no word holds one: there is
 * nothing to tell by.
 */
export function looksVietnamese(text: string): number {
  const { words, vietnamese } = accentedIn(text)
  return words === 0 ? 0.5 : vietnamese / words
}
