import { describe, expect, it } from 'vitest'
import { Segmenter, segment } from '../../src/text/index.js'

const wordsOf = (segmenter: Pick<Segmenter, 'segment'>, text: string) => segmenter.segment(text).map((t) => t.text)

describe('a segmenter with words of its own', () => {
  const segmenter = new Segmenter({
    words: ['dịch vụ công trực tuyến', 'thẻ xanh', 'Covid 19', 'hoà giải cơ sở', 'cơ sở'],
  })
  const has = (text: string, word: string) => expect(wordsOf(segmenter, text)).toContain(word)

  it('keeps them in one piece', () => {
    has('Tôi nộp hồ sơ qua dịch vụ công trực tuyến mà mãi chưa xong', 'dịch vụ công trực tuyến')
    has('xin cấp thẻ xanh cho xe', 'thẻ xanh')
  })

  it('finds them in any case, decomposed, and with the tone mark in either place', () => {
    has('DỊCH VỤ CÔNG TRỰC TUYẾN bị lỗi', 'DỊCH VỤ CÔNG TRỰC TUYẾN')
    has('Dịch vụ công Trực tuyến', 'Dịch vụ công Trực tuyến')
    const decomposed = 'dịch vụ công trực tuyến'.normalize('NFD')
    has(`vào ${decomposed} không được`, decomposed)
    has('tổ hòa giải cơ sở', 'hòa giải cơ sở')
    has('tổ hoà giải cơ sở', 'hoà giải cơ sở')
  })

  it('finds them without accents: long ones anywhere, short ones in text typed without', () => {
    has('nop qua dich vu cong truc tuyen ma khong duoc', 'dich vu cong truc tuyen')
    has('Tôi đã nộp qua dich vu cong truc tuyen, chưa thấy trả lời', 'dich vu cong truc tuyen')
    has('toi xin cap the xanh cho xe', 'the xanh')
    expect(wordsOf(segmenter, 'Tôi thấy chị the xanh rất hợp')).not.toContain('the xanh')
  })

  it('never takes another accent for the one asked for', () => {
    expect(wordsOf(new Segmenter({ words: ['bảo hành'] }), 'báo hành vi này')).not.toContain('báo hành')
  })

  it('takes digits and marks', () => {
    has('dịch Covid 19 bùng phát', 'Covid 19')
    expect(wordsOf(new Segmenter({ words: ['C++'] }), 'lớp C++, không phải C ++').join(' | ')).toMatch(
      /^lớp \| C\+\+ \| , .*C \| \+ \| \+$/,
    )
  })

  it('prefers the longest, from left to right', () => {
    const longest = new Segmenter({ words: ['an ninh', 'ninh mạng quốc gia', 'an ninh mạng'] })
    expect(wordsOf(longest, 'an ninh mạng quốc gia')).toEqual(['an ninh mạng', 'quốc gia'])
  })

  it('takes what was added at once, a word known already and one twice', () => {
    const text = 'hộ nghèo đa chiều bền vững'
    const growing = new Segmenter()
    expect(wordsOf(growing, text)).toEqual(segment(text).map((t) => t.text))
    growing.add('hộ nghèo đa chiều').add('hộ nghèo đa chiều').add('học sinh').add('wifi')
    expect(wordsOf(growing, text)).toEqual(['hộ nghèo đa chiều', 'bền vững'])
    expect(growing.parse(text).tokens()).toEqual(growing.segment(text))
  })

  it('leaves others as they are', () => {
    const text = 'ra chợ mua rau quả sạch giá rẻ'
    const before = segment(text)
    new Segmenter({ words: ['mua rau quả sạch'] }).segment(text)
    expect(segment(text)).toEqual(before)
    expect(wordsOf(new Segmenter(), text)).toEqual(before.map((t) => t.text))
  })

  it('stands over line breaks by no word, whatever is added', () => {
    expect(wordsOf(segmenter, 'thẻ\nxanh')).toEqual(['thẻ', 'xanh'])
    has('thẻ  xanh', 'thẻ  xanh')
  })

  it('takes a single string for one word', () => {
    const texts = new Segmenter({ words: 'luồng dư luận' }).segment('các luồng dư luận').map((token) => token.text)
    expect(texts).toEqual(['các', 'luồng dư luận'])
  })

  it('refuses weights of another layout', () => {
    expect(() => new Segmenter({ weights: 'AAAA' })).toThrow('DULUAN_E211')
  })

  it('says what is wrong with a word that is empty or too long', () => {
    expect(() => segmenter.add('')).toThrow(expect.objectContaining({ code: 'DULUAN_E030' }))
    expect(() => segmenter.add(' \n\u200b')).toThrow(expect.objectContaining({ code: 'DULUAN_E030' }))
    expect(() => segmenter.add('một '.repeat(17))).toThrow(expect.objectContaining({ code: 'DULUAN_E031' }))
    expect(() => segmenter.add('một '.repeat(16))).not.toThrow()
  })
})
