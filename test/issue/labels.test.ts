import { describe, expect, it } from 'vitest'
import { SubjectBase } from '../../src/issue/index.js'
import { keywordsOf, nameIssues, type Unnamed } from '../../src/issue/labels.js'
import { distinctivePhrases } from '../../src/issue/phrases.js'
import { fitSubjects } from '../../src/training/fitSubjects.js'
import { SUBJECTS, smallBase, syllablesOf } from './smallBase.js'

const base = smallBase()
const FLOOD = ['Cống nghẹt, mưa lớn là ngập', 'Lại ngập nước vì cống nghẹt', 'Mưa lớn ngập nước cả hẻm'].map(
  syllablesOf,
)
const BUS = ['Xe buýt bỏ trạm', 'Tài xế xe buýt bỏ trạm chờ', 'Chuyến xe buýt cuối bỏ trạm'].map(syllablesOf)
const [flood, bus] = distinctivePhrases([...FLOOD, ...BUS], [0, 0, 0, 1, 1, 1], 2)
const issue = (
  texts: readonly (readonly string[])[],
  phrases: Unnamed['phrases'],
  subject: number,
  weight: number,
) => ({
  texts,
  phrases,
  nearest: [{ subject, weight }],
})

describe('nameIssues', () => {
  it('takes as much of the subject as the texts bear out', () => {
    expect(nameIssues([issue(FLOOD, flood, 0, 0.8)], base)).toEqual(['Ngập nước: cống nghẹt'])
  })

  it('takes the words of the texts where no subject is near', () => {
    expect(nameIssues([issue(BUS, bus, 1, 0.2)], base)).toEqual(['Bỏ trạm'])
  })

  it('does not take a subject whose words the texts do not use, unless it is sure', () => {
    expect(nameIssues([issue(BUS, bus, 1, 0.35)], base)).toEqual(['Bỏ trạm'])
    expect(nameIssues([issue(BUS, bus, 1, 0.7)], base)).toEqual(['Giữ trẻ mầm non'])
  })

  it('names an issue that is spread over subjects of one theme by the theme and what the texts speak of', () => {
    const oneTheme = new SubjectBase(fitSubjects(SUBJECTS.map((subject) => ({ ...subject, theme: 'đô thị' }))))
    const spread = { texts: BUS, phrases: bus, nearest: [0, 1, 2].map((subject) => ({ subject, weight: 0.25 })) }
    expect(nameIssues([spread], oneTheme)).toEqual(['Đô thị: bỏ trạm, xe buýt'])
  })

  it('keeps the name of the strongest of several subjects where most texts use its words', () => {
    const oneTheme = new SubjectBase(fitSubjects(SUBJECTS.map((subject) => ({ ...subject, theme: 'đô thị' }))))
    const weights = [0.45, 0.4, 0.4]
    const nearest = weights.map((weight, subject) => ({ subject, weight }))
    expect(nameIssues([{ texts: FLOOD, phrases: flood, nearest }], oneTheme)).toEqual(['Ngập nước: cống nghẹt'])
  })

  it('gives no two issues one label', () => {
    const twice = [0, 1, 2, 3].map(() => issue(FLOOD, [], 0, 0.8))
    const labels = nameIssues(twice, base)
    expect(new Set(labels).size).toBe(4)
  })
})

describe('keywordsOf', () => {
  it('prefers listed phrases and repeats no word inside another', () => {
    const keywords = keywordsOf(issue(FLOOD, flood, 0, 0.8), base)
    expect(keywords.slice(0, 3).sort()).toEqual(['cống nghẹt', 'mưa lớn', 'ngập nước'])
    for (const word of keywords) {
      expect(keywords.filter((other) => other !== word && ` ${other} `.includes(` ${word} `))).toEqual([])
    }
    expect(keywords.length).toBeLessThanOrEqual(8)
  })
})
