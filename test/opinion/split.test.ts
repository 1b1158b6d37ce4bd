import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitOpinions } from '../../src/opinion/index.js'
import type { SameMatter } from '../../src/opinion/split.js'
import { readText } from './read.js'

const split = (text: string, sameMatter?: SameMatter) => {
  const { doc, reading } = readText(text)
  return splitOpinions(doc, reading, sameMatter).map(({ start, end }) => text.slice(start, end))
}
const other: SameMatter = () => -1
const same: SameMatter = () => 1

describe('one opinion', () => {
  it('keeps a short text whole', () => {
    expect(split('Đường làng ngập quá.')).toEqual(['Đường làng ngập quá.'])
  })

  it('keeps a turn inside one matter, whose end concludes', () => {
    const text = 'Chủ trương sáp nhập thôn là đúng nhưng làm vội quá, dân chưa kịp hiểu.'
    expect(split(text)).toEqual([text])
    expect(split(text, same)).toEqual([text])
  })

  it('keeps sentences about the same matter together', () => {
    const text = 'Trạm y tế hết thuốc huyết áp. Ba tháng nay các cụ phải ra huyện mua.'
    expect(split(text)).toEqual([text])
    expect(split(text, same)).toEqual([text])
  })
})

describe('several opinions', () => {
  it('parts at a conjunction that opens another matter', () => {
    expect(split('Nước máy đục cả tháng nay. Ngoài ra đường vào thôn 3 sạt lở chưa ai sửa.')).toEqual([
      'Nước máy đục cả tháng nay.',
      'đường vào thôn 3 sạt lở chưa ai sửa.',
    ])
  })

  it('parts at a turn where the matters differ, leaving the conjunction out', () => {
    expect(split('Giáo viên dạy rất tận tâm nhưng cổng trường sáng nào cũng kẹt xe.', other)).toEqual([
      'Giáo viên dạy rất tận tâm',
      'cổng trường sáng nào cũng kẹt xe.',
    ])
  })

  it('parts sentences about different matters', () => {
    expect(split('Chợ bốc mùi nồng nặc cả ngày. Loa phường phát từ bốn rưỡi sáng.', other)).toHaveLength(2)
  })

  it('never makes an opinion of fewer than three words', () => {
    expect(split('Khổ lắm. Trạm bơm hỏng từ tháng ba đến giờ.', other)).toHaveLength(1)
  })
})

describe('what only frames', () => {
  it('leaves out the opening and the closing of a letter', () => {
    expect(
      split(
        'Kính gửi Ủy ban nhân dân phường. Tôi là cư dân tổ 7. Đề nghị thông cống ngõ 45 trước mùa mưa. Trân trọng.',
      ),
    ).toEqual(['Đề nghị thông cống ngõ 45 trước mùa mưa.'])
  })

  it('leaves out who reports, before the colon', () => {
    expect(split('Cử tri thôn Đông phản ánh: trạm bơm hỏng từ tháng ba chưa sửa.')).toEqual([
      'trạm bơm hỏng từ tháng ba chưa sửa.',
    ])
  })

  it('keeps a request before a colon', () => {
    expect(split('Đề nghị xã làm ngay: thông cống, dọn rác, lắp đèn.')).toEqual([
      'Đề nghị xã làm ngay: thông cống, dọn rác, lắp đèn.',
    ])
  })

  it('finds nothing in a mere greeting', () => {
    expect(split('Kính chào các anh chị.')).toEqual([])
  })
})

it('gives ordered spans that do not overlap, for any text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('đường', 'xấu', 'quá', 'nhưng', 'còn', 'ngoài ra', ',', '.', '\n', ':', 'kính gửi', '😡'),
        {
          maxLength: 60,
        },
      ),
      fc.boolean(),
      (list, parted) => {
        const text = list.join(' ')
        const { doc, reading } = readText(text)
        let end = 0
        for (const span of splitOpinions(doc, reading, parted ? other : undefined)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})

it('takes time in proportion to the text', () => {
  const clause = 'Nước thì đục cả tháng, đường lại lầy lội; còn đèn thì tắt nhưng chẳng ai sửa. '
  const time = (times: number) => {
    const { doc, reading } = readText(clause.repeat(times))
    const start = performance.now()
    splitOpinions(doc, reading, () => 0)
    return performance.now() - start
  }
  time(2000)
  expect(time(8000)).toBeLessThan(20 * Math.max(5, time(2000)))
})
