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
      if (onset === 'gi' && /^i/.test(rime.nucleus)) expect(spelling.startsWith('gi')).toBe(true)
      else expect(spelling).toBe(onset + rime.glide + rime.nucleus + rime.coda)
    }
  })
})
