import { expect, it } from 'vitest'
import { CUE_KINDS, cueLexicon, framingLexicon, readTable } from '../../src/opinion/lexicon.js'
import { readText } from './read.js'

it('holds more than 1,200 words of praise and complaint, each in one section only', () => {
  const { entries } = cueLexicon()
  expect(entries.filter(({ kind }) => kind === 'positive' || kind === 'negative').length).toBeGreaterThan(1200)
  const phrases = entries.map(({ phrase }) => phrase)
  expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) < at)).toEqual([])
  expect(framingLexicon().entries.length).toBeGreaterThan(200)
})

it('has a strength of 1 to 3 on every entry', () => {
  for (const { phrase, strength } of [...cueLexicon().entries, ...framingLexicon().entries]) {
    expect([1, 2, 3], phrase).toContain(strength)
  }
})

it('is written as the reading writes: every entry finds itself', () => {
  const lost = cueLexicon().entries.filter(({ phrase, kind }) => {
    const { line } = readText(`Bà con kể: ${phrase}, đã được ghi lại.`)
    return !cueLexicon()
      .find(line)
      .some((cue) => cue.phrase === phrase && cue.kind === kind)
  })
  expect(lost.map(({ phrase }) => phrase)).toEqual([])
})

it('takes the longest phrase', () => {
  expect(
    cueLexicon()
      .find(readText('món này không tệ').line)
      .map(({ phrase }) => phrase),
  ).toEqual(['không tệ'])
})

it('names a section that it does not know', () => {
  expect(() => readTable('# vui 2\nhí hửng', CUE_KINDS)).toThrow(/DULUAN_E210.*# vui 2/)
})
