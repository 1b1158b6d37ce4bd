import { describe, expect, it } from 'vitest'
import { align } from '../../../benchmarks/quality/align.js'
import { answersOf, scoreAnswers } from '../../../benchmarks/quality/answers.js'
import { reported, SET } from './fixture.js'

const score = (opinions: Parameters<typeof align>[1]['opinions']) => scoreAnswers(answersOf(align(SET, { opinions })))
const rubbish = { issue: 'i1', stream: 's1', stance: 'concern', sentiment: -0.8 } as const
const bus = { issue: 'i2', stream: 's2', stance: 'support', sentiment: 0.4 } as const
const whole = SET.submissions.map(({ id, text }) => ({ id, text }))

describe('scoring answers', () => {
  it('gives full marks for issues when every opinion is where it belongs', () => {
    const scores = score([
      reported('A1', 'Rác ba ngày chưa ai lấy.', rubbish),
      reported('A1', 'Xe buýt thì nay đúng giờ', bus),
      reported('A2', whole[1].text, rubbish),
      reported('A3', whole[2].text, rubbish),
    ])
    expect(scores).toMatchObject({
      'issues: B-cubed F1': 1,
      'issues: purity': 1,
      'issues: found, of those there': { found: 2, of: 2 },
      'issues: opinions ungrouped': { found: 0, of: 4 },
      'issues: size off by, median': 0,
      'issues: minorities found': { found: 2, of: 2 },
      'stance: accuracy': 0.75,
      'side (concern and oppose as one): accuracy': 1,
      'sentiment: accuracy': 0.75,
      'sentiment: F1 neutral': 0,
    })
  })

  it('lets an opinion that was missed stand alone, its judgements wrong', () => {
    const scores = score([reported('A2', whole[1].text, rubbish), reported('A3', whole[2].text, rubbish)])
    // Rubbish: one alone and two together: recall (1/3 + 2/3 + 2/3), the bus 1; all pure.
    expect(scores['issues: B-cubed precision']).toBe(1)
    expect(scores['issues: B-cubed recall']).toBeCloseTo((5 / 3 + 1) / 4, 12)
    expect(scores['issues: opinions ungrouped']).toEqual({ found: 2, of: 4 })
    expect(scores['stance: accuracy']).toBe(0.25)
  })

  it('counts the pairs of a stream that take opposite sides', () => {
    const mixed = score([
      reported('A1', 'Rác ba ngày chưa ai lấy.', rubbish),
      reported('A1', 'Xe buýt thì nay đúng giờ', rubbish),
      reported('A2', whole[1].text, rubbish),
    ])
    expect(mixed['streams: pairs within that take opposite sides']).toBeCloseTo(2 / 3, 12)
    expect(mixed['issues: minorities found']).toEqual({ found: 1, of: 2 })
  })

  it('tells the kinds of noise apart', () => {
    const scores = score([reported('A2', whole[1].text, rubbish), reported('A3', whole[2].text, rubbish)])
    expect(scores['noise: unaccented (1): stance, accuracy']).toBe(1)
    expect(scores['noise: multi (2): stance, accuracy']).toBe(0)
  })
})
