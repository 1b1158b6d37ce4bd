import { describe, expect, it } from 'vitest'
import { slicesOf } from './atomsOf.js'

const sentences = (text: string) => slicesOf(text, 'sentences')

describe('sentences', () => {
  it('end at . ! ? and take closing quotes and emoji along', () => {
    expect(sentences('Chị nói: “Tốt.” Rồi về! Sao thế? (Hết cách.) Thôi 😡')).toEqual([
      'Chị nói: “Tốt.”',
      'Rồi về!',
      'Sao thế?',
      '(Hết cách.)',
      'Thôi 😡',
    ])
  })

  it('do not end at abbreviations, initials of places and decimal points', () => {
    for (const text of [
      'Nhà ở TP. Huế, Q.1, P. Bến Nghé và Tp.HCM đều ngập.',
      'ThS. Lan và PGS. TS. Hùng đã giải thích.',
      'Có điện, nước, internet, v.v. mà giá vẫn 3.5 triệu.',
      'Theo vidu.vn đưa tin 1.200 hộ.',
    ]) {
      expect(sentences(text)).toEqual([text])
    }
  })

  it('end at a full stop that lost its space', () => {
    expect(sentences('Đường hỏng.Người dân khổ.không ai sửa')).toEqual([
      'Đường hỏng.',
      'Người dân khổ.',
      'không ai sửa',
    ])
    expect(sentences('Xong đợt 2.Mong sớm có đợt 3')).toEqual(['Xong đợt 2.', 'Mong sớm có đợt 3'])
  })

  it('end at line breaks, whatever the system', () => {
    expect(sentences('đường xấu\nđèn tắt\r\n- rác nhiều\u2028hết')).toEqual([
      'đường xấu',
      'đèn tắt',
      '- rác nhiều',
      'hết',
    ])
  })

  it('run on over the line breaks of a mail program', () => {
    const text = 'Chúng tôi đã gửi đơn nhiều lần lên phường mà vẫn chưa thấy ai\ntrả lời một câu nào.'
    expect(sentences(text)).toEqual([text])
  })

  it('begin at the items of a list, in lines or running on', () => {
    expect(sentences('Kiến nghị: 1. Sửa cầu; 2. Lắp đèn. 3) Thêm xe')).toEqual([
      'Kiến nghị:',
      '1. Sửa cầu;',
      '2. Lắp đèn.',
      '3) Thêm xe',
    ])
    expect(sentences('a) Mở thêm quầy\nb) Bớt giấy tờ')).toEqual(['a) Mở thêm quầy', 'b) Bớt giấy tờ'])
    expect(sentences('Thứ nhất, bụi quá; thứ hai, ồn quá')).toEqual(['Thứ nhất, bụi quá;', 'thứ hai, ồn quá'])
  })

  it('go on after three dots unless a capital follows', () => {
    expect(sentences('Chờ mãi... mà chưa thấy… Nản')).toEqual(['Chờ mãi... mà chưa thấy…', 'Nản'])
  })

  it('end at emoji where a capital follows, not inside a sentence', () => {
    expect(sentences('Wifi chậm 😡😡 Không học được')).toEqual(['Wifi chậm 😡😡', 'Không học được'])
    expect(sentences('Wifi 😡 chậm')).toEqual(['Wifi 😡 chậm'])
  })

  it('go on after a quoted question in small letters', () => {
    expect(sentences('Hỏi "Bao giờ xong?" thì lắc đầu.')).toEqual(['Hỏi "Bao giờ xong?" thì lắc đầu.'])
  })
})
