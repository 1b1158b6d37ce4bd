import { describe, expect, it } from 'vitest'
import { smallBase, syllablesOf } from './smallBase.js'

const base = smallBase()
const strongest = (text: string) => {
  const scores = new Float32Array(base.subjects.length)
  base.scoreInto(scores, syllablesOf(text))
  return base.subjects[scores.indexOf(Math.max(...scores))].id
}

describe('SubjectBase', () => {
  it('knows its subjects by id, name and theme', () => {
    expect(base.subjects.map(({ id }) => id)).toEqual(['ngap-nuoc', 'giu-tre', 'xe-buyt'])
    expect(base.subjects[1]).toEqual({ id: 'giu-tre', name: 'Giữ trẻ mầm non', theme: 'giáo dục' })
  })

  it('scores highest the subject that a new text is about', () => {
    expect(strongest('Hẻm tôi cứ triều cường là lội')).toBe('ngap-nuoc')
    expect(strongest('con tôi gửi mầm non gần nhà')).toBe('giu-tre')
    expect(strongest('đứng trạm chờ mãi không thấy buýt')).toBe('xe-buyt')
  })

  it('scores nothing where no term is known', () => {
    const scores = new Float32Array(3).fill(7)
    base.scoreInto(scores, ['xyz', 'qwerty'])
    expect([...scores]).toEqual([0, 0, 0])
    base.scoreInto(scores, [])
    expect([...scores]).toEqual([0, 0, 0])
  })

  it('takes the mean over subjects off, so that scores add up to nothing', () => {
    const scores = new Float32Array(3)
    base.scoreInto(scores, syllablesOf('Xe buýt chạy qua đoạn ngập nước'))
    expect(scores.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 5)
  })

  it('forgets one text before the next', () => {
    const first = new Float32Array(3)
    const again = new Float32Array(3)
    base.scoreInto(first, syllablesOf('cống nghẹt'))
    base.scoreInto(again, syllablesOf('gửi con cho nhóm trẻ, gửi con, gửi con'))
    base.scoreInto(again, syllablesOf('cống nghẹt'))
    expect([...again]).toEqual([...first])
  })

  it('knows the syllables and phrases that it was written with', () => {
    expect(base.knows('buýt')).toBe(true)
    expect(base.knows('metro')).toBe(false)
    expect(base.isPhrase(['giãn', 'cách', 'chuyến'])).toBe(true)
    expect(base.isPhrase(['cách', 'chuyến'])).toBe(false)
  })
})
