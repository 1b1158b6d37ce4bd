/**
 * Syllables that say nothing about the matter: grammar, address, time, hedges, and the verbs of asking and thinking.
 * A syllable of this list is no feature by itself, nor is a pair of two of them; a pair with one other syllable is.
 * Neither are they where a label or a keyword may begin or end.
 */
export const STOP_SYLLABLES: ReadonlySet<string> = new Set(
  `
  và là của có cho không được các những một trong với để này đã người khi thì ra về từ vào đến như cũng nhiều lại còn
  mà đi phải ở rất nên bị sẽ do tại theo trên nếu vì hay hoặc nhưng thế gì nào đó kia ấy ạ à ơi nhé nha thôi rồi đang
  vẫn chỉ cả mỗi mọi mới sau trước lên xuống qua lúc nữa quá lắm hơn nhất bằng tôi mình chúng ta em anh chị cháu bác
  cô chú ông bà họ nó ai đâu sao bao giờ nay xin mong đề nghị kiến ý cần thấy biết nói làm việc cái con chiếc bên
  ngoài dưới giữa thật thực luôn toàn hết chưa đều hôm ngày tháng năm phút đây vậy bây cùng nhau tự riêng từng thêm
  vừa chứ đấy nhỉ mấy vài đủ ít khá hai ba bốn dù tuy song điều thường hiện ngay
  `
    .trim()
    .split(/\s+/),
)
