import { describe, expect, it } from 'vitest'
import { isOffTopic } from '../../src/opinion/index.js'
import { readText } from './read.js'

const offTopic = (text: string) => {
  const { doc, reading } = readText(text)
  return isOffTopic(doc, reading)
}

describe('texts without an opinion', () => {
  it.each([
    ['nothing said', '...'],
    ['a lone number', '0900 000 000'],
    ['selling', 'Thanh lý xe đạp điện còn mới, giá thương lượng, gọi anh Ba.'],
    ['selling, unaccented', 'can ban gap dan ga de, bao ship trong xa, ai mua ib'],
    ['lost and found', 'Ai nhặt được ví da màu đen ở bến xe cho tôi xin lại, hậu tạ.'],
    ['a game', 'Tối nay U23 đá với Thái Lan kênh nào chiếu vậy mọi người?'],
    ['wishes', 'Chúc bà con một tuần mới nhiều sức khỏe, vạn sự như ý!'],
    ['a gathering', 'Chủ nhật này liên hoan cuối khóa, mỗi người góp một trăm, ai đi điểm danh nhé.'],
    ['a test', 'alo alo 1 2 3 test tin nhắn'],
    ['a mere attachment', '(ảnh đính kèm)'],
    ['verse', 'Bài thơ tặng quê hương: sông quê con nước lớn ròng, câu hò ai thả bên dòng chiều nay.'],
  ])('%s: %s', (_, text) => {
    expect(offTopic(text)).toBe(true)
  })
})

describe('opinions that mention the like', () => {
  it.each([
    'Trẻ con đá bóng dưới lòng đường, tai nạn như chơi, xã nên làm cái sân.',
    'Quán nhậu mở loa tới khuya, cả xóm mất ngủ.',
    'Nhiều người rao bán đất dự án ma, bà con mất trắng tiền cọc.',
    'Tôi làm rơi căn cước, ra công an xã làm lại nhanh gọn, anh em nhiệt tình.',
    'Chúc mừng năm mới thì chúc, chứ đường ngập thế này dân khổ lắm, bức xúc quá.',
    'Họp phụ huynh mà bắt mỗi người góp một triệu mua máy lạnh là lạm thu.',
  ])('%s', (text) => {
    expect(offTopic(text)).toBe(false)
  })
})
