import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../src/model.js'
import { judge, scoreSentiment } from '../../src/opinion/index.js'
import { readText } from './read.js'

const words = fc.array(
  fc.constantFrom(
    'đường',
    'xấu',
    'quá',
    'không',
    'tốt',
    'đề nghị',
    'sửa',
    'ngay',
    ',',
    '.',
    '?',
    '12',
    '😡',
    'vkl',
    'bus',
  ),
  { maxLength: 40 },
)
const texts = fc.oneof(
  words.map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('every judgement', () => {
  it('has probabilities that sum to one, and the stance that is likeliest', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { stance, probabilities } = scoreSentiment(text)
        const likely = STANCES.map((s) => probabilities.stance[s])
        expect(likely.reduce((a, b) => a + b)).toBeCloseTo(1, 9)
        expect(probabilities.stance[stance]).toBe(Math.max(...likely))
        const { positive, neutral, negative } = probabilities.sentiment
        expect(positive + neutral + negative).toBeCloseTo(1, 6)
      }),
    )
  })

  it('is exactly 0 when neutral, and else has the sign of the likelier side', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentiment, probabilities } = scoreSentiment(text)
        const { positive, neutral, negative } = probabilities.sentiment
        if (neutral > Math.max(positive, negative)) expect(sentiment).toBe(0)
        else expect(Math.sign(sentiment)).toBe(Math.sign(positive - negative))
        expect(Math.abs(sentiment)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('has an intensity from 0 to 1', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { intensity } = scoreSentiment(text)
        expect(intensity).toBeGreaterThanOrEqual(0)
        expect(intensity).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is the same in NFD', () => {
    const text = 'Bà con rất phấn khởi vì đường mới, chỉ lo xe tải phá nát.'
    const { why, ...rest } = scoreSentiment(text)
    const { why: whyNfd, ...restNfd } = scoreSentiment(text.normalize('NFD'))
    expect(restNfd).toEqual(rest)
    expect(whyNfd.map((cue) => cue.text.normalize('NFC'))).toEqual(why.map((cue) => cue.text))
  })
})

describe('the stance of plain cases', () => {
  it.each([
    ['Chúng tôi hoàn toàn đồng tình, hoan nghênh chủ trương miễn viện phí.', 'support'],
    ['Cán bộ một cửa tận tình, hồ sơ trả trước hẹn hai ngày, tôi rất hài lòng.', 'support'],
    ['Tôi lo lắng vì nước giếng cả xóm vàng khè, tanh không chịu được.', 'concern'],
    ['Kiên quyết phản đối việc đặt lò đốt rác sát trường mầm non!', 'oppose'],
    ['Đề nghị phường lắp thêm đèn chiếu sáng ở ngõ 12.', 'propose'],
    ['Nên mở thêm một quầy thu phí vào buổi trưa.', 'propose'],
    ['Theo thông báo, từ ngày 1/10 chợ tạm chuyển về khu đất số 3.', 'neutral'],
  ])('%s → %s', (text, stance) => {
    expect(scoreSentiment(text).stance).toBe(stance)
  })

  it('judges without accents and in teencode as with them', () => {
    expect(scoreSentiment('de nghi xa som sua lai cay cau go da muc').stance).toBe('propose')
    expect(scoreSentiment('ko chấp nhận đc kiểu thu tiền vô lý này').stance).toBe('oppose')
  })

  it('feels more in an outcry than in a report', () => {
    const outcry = scoreSentiment('Quá sức chịu đựng, bức xúc lắm rồi, ai cho phép hành dân như vậy!')
    const report = scoreSentiment('Buổi họp bắt đầu lúc 8 giờ tại nhà văn hóa thôn.')
    expect(outcry.intensity).toBeGreaterThan(report.intensity + 0.2)
  })
})

it('judges only the span', () => {
  const text = 'Thầy cô tận tâm, tôi rất biết ơn. Kiên quyết phản đối việc thu thêm tiền!'
  const { doc, reading } = readText(text)
  const at = text.indexOf('Kiên')
  expect(judge(doc, reading, { start: 0, end: at }).stance).toBe('support')
  expect(judge(doc, reading, { start: at, end: text.length }).stance).toBe('oppose')
})

it('calls a text without words neutral, with nothing felt', () => {
  for (const text of ['', '   ', '...', '12/8', '?!']) {
    expect(scoreSentiment(text)).toMatchObject({ stance: 'neutral', sentiment: 0, intensity: 0, why: [] })
  }
  expect(scoreSentiment('😡😡😡').sentiment).toBeLessThan(0)
})

it('takes time in proportion to the text', () => {
  const clause = 'Nước thì đục cả tháng, không ai đến sửa, bà con bức xúc lắm. '
  const time = (times: number) => {
    const { doc, reading } = readText(clause.repeat(times))
    const start = performance.now()
    judge(doc, reading, { start: 0, end: doc.original.length })
    return performance.now() - start
  }
  time(1000)
  expect(time(8000)).toBeLessThan(20 * Math.max(5, time(2000)))
})
