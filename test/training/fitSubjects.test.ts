import { describe, expect, it } from 'vitest'
import { SubjectBase } from '../../src/issue/index.js'
import { fitSubjects } from '../../src/training/fitSubjects.js'
import { SUBJECTS, syllablesOf } from './twoSubjects.js'

describe('fitSubjects', () => {
  it('gives the same bytes for the same subjects', () => {
    expect(fitSubjects(SUBJECTS)).toEqual(fitSubjects(SUBJECTS))
  })

  it('gives a base that tells them apart', () => {
    const base = new SubjectBase(fitSubjects(SUBJECTS))
    const scores = new Float32Array(2)
    base.scoreInto(scores, syllablesOf('nhà bên mở loa kẹo kéo'))
    expect(scores[0]).toBeGreaterThan(scores[1])
    base.scoreInto(scores, syllablesOf('con chó nhà kia chưa tiêm'))
    expect(scores[1]).toBeGreaterThan(scores[0])
  })
})
