import { describe, expect, it } from 'vitest'
import { fold, languageOf } from '../../src/text/index.js'

const VIETNAMESE = [
  'Đường trước cổng trường ngập suốt, phụ huynh rất lo',
  'app lag quá login mãi ko được',
  'Wifi yếu',
  'nước máy có mùi clo',
  'Đề nghị phường sớm trả lời dân',
]

describe('languageOf', () => {
  it('knows Vietnamese, with accents and without', () => {
    for (const text of VIETNAMESE) expect([text, languageOf(text).language]).toEqual([text, 'vi'])
    for (const text of [VIETNAMESE[0], VIETNAMESE[4]]) expect(languageOf(fold(text)).language).toBe('vi')
  })

  it('knows what is not', () => {
    for (const text of [
      'The air conditioner in our office is broken again',
      'I can do it',
      'Je ne sais pas pourquoi la route est fermée',
      'Kami mohon agar jalan ini diperbaiki',
      'Die Straße ist kaputt',
      '道路很脏',
      '도로가 너무 더럽다',
    ]) {
      expect([text, languageOf(text).language]).toEqual([text, 'other'])
    }
  })

  it('names none for a text without letters', () => {
    for (const text of ['', ' ', '12345', '😡😡', 'https://vidu.vn', '...']) {
      expect(languageOf(text)).toEqual({ language: 'unknown', confidence: 0 })
    }
  })

  it('is surer of a longer text', () => {
    expect(languageOf('đường đường đường đường').confidence).toBeGreaterThan(languageOf('đường').confidence)
  })

  it('asks for a second opinion only about long texts that are not clear', () => {
    const asked: string[] = []
    const opinion = (answer: string | null) => (text: string) => {
      asked.push(text)
      return answer
    }
    const unclear = 'man hang long song do can login zone'
    languageOf('Xe buýt đến trễ, ai cũng muộn làm', opinion('eng'))
    languageOf('ok man', opinion('eng'))
    expect(asked).toEqual([])
    expect(languageOf(unclear, opinion('eng')).language).toBe('other')
    expect(languageOf(unclear, opinion('vie')).language).toBe('vi')
    expect(languageOf(unclear, opinion(null))).toEqual(languageOf(unclear))
    expect(asked).toEqual([unclear, unclear, unclear])
  })
})
