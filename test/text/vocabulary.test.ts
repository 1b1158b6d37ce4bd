import { describe, expect, it } from 'vitest'
import { Vocabulary } from '../../src/text/vocabulary.js'

const vocabulary = new Vocabulary(['được', 'dược', 'đước', 'đường', 'dương', 'dường', 'một', 'mọt', 'xe'])
const meant = (typed: string) => {
  const form = vocabulary.formOf(typed)
  const choices = vocabulary.choices(form, typed)
  const all = vocabulary.syllables.slice(vocabulary.firsts[form], vocabulary.firsts[form + 1])
  return all.filter((_, c) => (choices >> c) & 1)
}

describe('the syllables that the accent model knows', () => {
  it('stand together by their unaccented form', () => {
    expect(vocabulary.formOf('duoc')).toBe(vocabulary.formOf('được'))
    expect(vocabulary.width(vocabulary.formOf('duong'))).toBe(3)
    expect(vocabulary.formOf('internet')).toBe(-1)
  })

  it('are all meant by one typed without accents', () => {
    expect(meant('duoc')).toEqual(['được', 'dược', 'đước'])
    expect(meant('xe')).toEqual(['xe'])
  })

  it('are meant only with đ where only đ was typed', () => {
    expect(meant('đuong')).toEqual(['đường'])
    expect(meant('đuoc')).toEqual(['được', 'đước'])
  })

  it('are meant with the letters that were typed where the tone is missing that they can not be without', () => {
    expect(meant('đươc')).toEqual(['được', 'đước'])
    expect(meant('môt')).toEqual(['một'])
  })

  it('are never meant by a syllable that may be what it is', () => {
    for (const typed of ['được', 'dương', 'đuờng', 'mọt']) expect(meant(typed)).toEqual([])
  })
})
