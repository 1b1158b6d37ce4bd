import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/characters.js'
import { toneless } from '../../src/text/rimes.js'
import { isLegalAt, isLegalSyllable, parseSyllable } from '../../src/text/syllable.js'

const all = (words: string) => words.split(' ')

describe('legal syllables', () => {
  it('are what Vietnamese writes, in any case and normal form', () => {
    for (const s of all(
      'nghiêng Quốc gì giếng khuỷu ƯƠNG yêu thuở xoong huỳnh oẳn ngoằn khuya quạch kỹ mía đường ý ạ',
    )) {
      expect([s, isLegalSyllable(s), isLegalSyllable(s.normalize('NFD'))]).toEqual([s, true, true])
    }
  })

  it('may lack all their accents, some of them, or the hook of ươ', () => {
    for (const s of all('nguoi duong khong Quoc đuong đuợc nguời truờng viec'))
      expect([s, isLegalSyllable(s)]).toEqual([s, true])
  })

  it('are not what Vietnamese spelling rules out', () => {
    for (const s of all('ngi kà ghà ceo qa street wifi zậy học1 khôông bướṕ nươk app Đắk clb')) {
      expect([s, isLegalSyllable(s)]).toEqual([s, false])
    }
    expect(isLegalSyllable('')).toBe(false)
  })

  it('that end in a stop take only sắc and nặng', () => {
    expect(all('các cạc cac').map(isLegalSyllable)).toEqual([true, true, true])
    expect(all('càc cảc cãc màt hảch').map(isLegalSyllable)).toEqual([false, false, false, false, false])
  })

  it('carry one tone', () => {
    expect(isLegalSyllable('tóán')).toBe(false)
  })

  it('are found inside a text', () => {
    expect(isLegalAt('xe buýt trễ', 3, 7)).toBe(true)
    expect(isLegalAt('xe buýt trễ', 3, 9)).toBe(false)
  })
})

describe('parseSyllable', () => {
  it('gives onset, glide, nucleus, coda and tone', () => {
    expect(parseSyllable('Nghiệp')).toEqual({ onset: 'ngh', glide: '', nucleus: 'iê', coda: 'p', tone: 5 })
    expect(parseSyllable('quốc')).toEqual({ onset: 'q', glide: 'u', nucleus: 'ô', coda: 'c', tone: 2 })
    expect(parseSyllable('giếng')).toEqual({ onset: 'gi', glide: '', nucleus: 'iê', coda: 'ng', tone: 2 })
    expect(parseSyllable('gì')).toEqual({ onset: 'gi', glide: '', nucleus: 'i', coda: '', tone: 1 })
    expect(parseSyllable('khuya')).toEqual({ onset: 'kh', glide: 'u', nucleus: 'ya', coda: '', tone: 0 })
  })

  it('reads both places of the tone alike', () => {
    expect(parseSyllable('thuỷ')).toEqual(parseSyllable('thủy'))
  })

  it('gives null for what is no syllable, and for bare spelling that names none', () => {
    expect([parseSyllable('wifi'), parseSyllable('duong'), parseSyllable('')]).toEqual([null, null, null])
  })

  it('puts every legal syllable back together', () => {
    for (const [spelling, onset, rime] of toneless()) {
      const parsed = parseSyllable(spelling)
      expect(parsed).not.toBeNull()
      expect(isLegalSyllable(fold(spelling))).toBe(true)
      if (onset === 'gi' && /^i/.test(rime.nucleus)) expect(spelling).toBe(`g${rime.nucleus}${rime.coda}`)
      else expect(spelling).toBe(onset + rime.glide + rime.nucleus + rime.coda)
    }
  })
})

describe('the parts of rare and borrowed syllables', () => {
  const parts = (word: string) => {
    const found = parseSyllable(word)
    return found && `${word}: ${found.onset}|${found.glide}|${found.nucleus}|${found.coda}|${found.tone}`
  }

  it('are told where letters are shared or left out', () => {
    expect(all('gìn gì gíp giếng giêng giết giê giữ giỡn').map(parts)).toEqual([
      ...[
        'gìn: gi||i|n|1',
        'gì: gi||i||1',
        'gíp: gi||i|p|2',
        'giếng: gi||iê|ng|2',
        'giêng: gi||iê|ng|0',
        'giết: gi||iê|t|2',
        'giê: gi||ê||0',
        'giữ: gi||ư||4',
        'giỡn: gi||ơ|n|4',
      ],
    ])
    expect(all('quốc quý quyết quả quờ qui').map(parts)).toEqual([
      ...['quốc: q|u|ô|c|2', 'quý: q|u|y||2', 'quyết: q|u|yê|t|2', 'quả: q|u|a||3', 'quờ: q|u|ơ||1', 'qui: q|u|i||0'],
    ])
  })

  it('are told where no consonant stands before', () => {
    expect(all('uyên ươn yêu ý uể oải ưỡn ia oẳn').map(parts)).toEqual([
      ...['uyên: |u|yê|n|0', 'ươn: ||ươ|n|0', 'yêu: ||yê|u|0', 'ý: ||y||2', 'uể: |u|ê||3', 'oải: |o|a|i|3'],
      ...['ưỡn: ||ươ|n|4', 'ia: ||ia||0', 'oẳn: |o|ă|n|3'],
    ])
  })

  it('are told of glides and of long nuclei', () => {
    expect(all('khuya khuỷu nghiêng ngoẵng thuở huỵch khuếch').map(parts)).toEqual([
      ...['khuya: kh|u|ya||0', 'khuỷu: kh|u|y|u|3', 'nghiêng: ngh||iê|ng|0', 'ngoẵng: ng|o|ă|ng|4'],
      ...['thuở: th|u|ơ||3', 'huỵch: h|u|y|ch|5', 'khuếch: kh|u|ê|ch|2'],
    ])
  })

  it('are told of loans that took the shape of a syllable', () => {
    expect(all('xoong buýt tuýp voan phuy pin séc poóc').map(parts)).toEqual([
      ...['xoong: x||oo|ng|0', 'buýt: b|u|y|t|2', 'tuýp: t|u|y|p|2', 'voan: v|o|a|n|0', 'phuy: ph|u|y||0'],
      ...['pin: p||i|n|0', 'séc: s||e|c|2', 'poóc: p||oo|c|2'],
    ])
  })

  it('are none of what only looks like one', () => {
    expect(all('iêng yến-sào kiu giuờng nilon gara qờ nghanh ceng').map(parts).filter(Boolean)).toEqual([
      'kiu: k||i|u|0',
    ])
  })
})
