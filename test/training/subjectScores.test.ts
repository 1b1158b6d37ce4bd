import { describe, expect, it } from 'vitest'
import { fitScores } from '../../src/training/subjectScores.js'
import { SUBJECTS, syllablesOf } from './twoSubjects.js'

describe('fitScores', () => {
  it('takes from each term what it says to all subjects alike', () => {
    const { weights, subjectCount } = fitScores(SUBJECTS, syllablesOf)
    expect(subjectCount).toBe(2)
    for (let at = 0; at < weights.length; at += 2) expect(weights[at] + weights[at + 1]).toBeCloseTo(0, 5)
  })
})
