import { expect, it } from 'vitest'
import { withoutFrame } from '../../src/opinion/frame.js'
import { piecesOf } from '../../src/opinion/pieces.js'
import { readText } from './read.js'

const kept = (text: string) => {
  const { doc, line, cues } = readText(text)
  return withoutFrame(line, piecesOf(doc, line, cues), cues).map(({ from, to }) =>
    text.slice(line.starts[from], line.ends[to - 1]),
  )
}

it.each([
  ['Kính thưa các đồng chí, mương thoát nước bị lấp.', ['mương thoát nước bị lấp.']],
  ['Cô Sáu bán vé số kể: hai hôm nay trạm xá đóng cửa.', ['hai hôm nay trạm xá đóng cửa.']],
  ['Tôi là tài xế xe ôm. Bến xe mới xa quá. Xin cảm ơn!', ['Bến xe mới xa quá.']],
  ['Cảm ơn các bác sĩ đã cứu con tôi.', ['Cảm ơn các bác sĩ đã cứu con tôi.']],
  ['Giá cả leo thang: rau tăng gấp đôi.', ['Giá cả leo thang:', 'rau tăng gấp đôi.']],
])('%s', (text, pieces) => {
  expect(kept(text)).toEqual(pieces)
})

it('keeps an introduction that says something', () => {
  expect(kept('Tôi là người bức xúc nhất xóm vì cái lò gạch này.')).toHaveLength(1)
})
