import { expect, it } from 'vitest'
import { judgeByRules } from '../../benchmarks/rules.js'
import { readText } from '../opinion/read.js'

it.each([
  ['Hoan nghênh phường mở lớp bơi miễn phí, phụ huynh rất phấn khởi.', 'support', 1],
  ['Nước giếng tanh, bà con lo lắng lắm.', 'concern', -1],
  ['Kiên quyết phản đối đặt trạm trộn bê tông cạnh trường.', 'oppose', -1],
  ['Đề nghị bổ sung thùng rác ở bến đò.', 'propose', 0],
  ['Theo thông báo, dự kiến lấy ý kiến trong đợt 2.', 'neutral', 0],
  ['Cây đa đầu làng.', 'concern', -1],
])('%s', (text, stance, sentiment) => {
  expect(judgeByRules(readText(text).line)).toEqual({ stance, sentiment })
})
