import { describe, expect, it } from 'vitest'
import { atomsOf } from './atomsOf.js'

describe('atoms', () => {
  it('are syllables, numbers and marks', () => {
    expect(atomsOf('Đường này ngập 3 lần, khổ!')).toEqual(
      'Đường/syllable này/syllable ngập/syllable 3/number lần/syllable ,/punctuation khổ/syllable !/punctuation'.split(
        ' ',
      ),
    )
  })

  it('count known short forms and drawn-out words as syllables, other letters as foreign', () => {
    expect(atomsOf('UBND ko lammm wifi quáaa Thủ')).toEqual(
      'UBND/syllable ko/syllable lammm/syllable wifi/foreign quáaa/syllable Thủ/syllable'.split(' '),
    )
  })

  it('hold foreign words together over hyphens and apostrophes, and part Vietnamese ones', () => {
    expect(atomsOf("Mát-xcơ-va Wi-Fi don't COVID-19")).toEqual(
      "Mát-xcơ-va/foreign Wi-Fi/foreign don't/foreign COVID-19/code".split(' '),
    )
    expect(atomsOf('Rịa-Vũng')).toEqual(['Rịa/syllable', '-/punctuation', 'Vũng/syllable'])
  })

  it('read short forms with a mark inside as one', () => {
    expect(atomsOf('đ/c GD&ĐT v.v. TP.HCM')).toEqual(
      'đ/c/syllable GD&ĐT/syllable v.v/syllable ./punctuation TP.HCM/syllable'.split(' '),
    )
  })

  it('part words at a full stop that lost its space', () => {
    expect(atomsOf('hỏng.Người')).toEqual(['hỏng/syllable', './punctuation', 'Người/syllable'])
  })

  it('take a run of the same mark as one, and ? with !', () => {
    expect(atomsOf('Sao?!? Chờ... ----- !!!')).toEqual(
      'Sao/syllable ?!?/punctuation Chờ/syllable .../punctuation -----/punctuation !!!/punctuation'.split(' '),
    )
  })

  it('read alphanumerics as codes and keep other scripts in one piece', () => {
    expect(atomsOf('phòng A12 lớp 10A3 中文')).toEqual(
      'phòng/syllable A12/code lớp/syllable 10A3/code 中文/foreign'.split(' '),
    )
  })

  it('give every odd unit a place: lone surrogates, private bullets, marks without a base', () => {
    expect(atomsOf('\ud800 \uf0b7 a').map((a) => a.split('/')[1])).toEqual(['symbol', 'symbol', 'syllable'])
    expect(atomsOf(' \u0301 x').length).toBe(2)
  })
})
