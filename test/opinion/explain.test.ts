import { expect, it } from 'vitest'
import { explain, scoreSentiment } from '../../src/opinion/index.js'

const TEXT = 'Nước máy đục ngầu cả tuần. Đề nghị công ty súc rửa đường ống.'

it('tells of a whole text what its judgement tells', () => {
  expect(explain(TEXT)).toEqual(scoreSentiment(TEXT).why)
})

it('tells of an opinion what lies in its span, at offsets of the text', () => {
  const start = TEXT.indexOf('Đề nghị')
  const cues = explain(TEXT, { start, end: TEXT.length })
  expect(cues.length).toBeGreaterThan(0)
  for (const cue of cues) {
    expect(cue.start).toBeGreaterThanOrEqual(start)
    expect(TEXT.slice(cue.start, cue.end)).toBe(cue.text)
  }
  expect(cues.some(({ text }) => text.includes('Đề nghị'))).toBe(true)
})

it('has nothing to tell where nothing is said', () => {
  expect(explain('')).toEqual([])
})
