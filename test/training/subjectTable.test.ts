import { describe, expect, it } from 'vitest'
import { SubjectBase } from '../../src/issue/index.js'
import { fitScores } from '../../src/training/subjectScores.js'
import { packTable } from '../../src/training/subjectTable.js'
import { SUBJECTS, syllablesOf } from './twoSubjects.js'

describe('packTable', () => {
  it('keeps the terms that weigh the most, if told how many', () => {
    const scores = fitScores(SUBJECTS, syllablesOf)
    const whole = packTable(SUBJECTS, scores, syllablesOf)
    const part = packTable(SUBJECTS, scores, syllablesOf, 5)
    expect(part.length).toBeLessThan(whole.length)
    expect(new Uint32Array(part.slice(0, 8).buffer)[1]).toBe(5)
    const base = new SubjectBase(part)
    expect(base.subjects.map(({ name }) => name)).toEqual(['Karaoke, tiếng ồn', 'Chó thả rông'])
  })

  it('refuses more subjects than an entry can number, which would take the names of others', () => {
    const scores = { ...fitScores(SUBJECTS, syllablesOf), subjectCount: 2049 }
    expect(() => packTable(SUBJECTS, scores, syllablesOf)).toThrow('DULUAN_E213')
  })
})
