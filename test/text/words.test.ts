import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, segment } from '../../src/text/doc.js'

const words = (text: string) =>
  segment(text)
    .map((token) => token.text)
    .join(' | ')

describe('finding words', () => {
  it('joins the syllables of a word', () => {
    expect(words('Người dân bức xúc về ô nhiễm môi trường')).toBe('Người | dân | bức xúc | về | ô nhiễm | môi trường')
    expect(words('thủ tục hành chính rườm rà, cán bộ thiếu nhiệt tình')).toBe(
      'thủ tục | hành chính | rườm rà | , | cán bộ | thiếu | nhiệt tình',
    )
  })

  it('lets the neighbours decide where a pair of syllables may or may not be a word', () => {
    expect(words('bà con trong xã đều mừng')).toContain('bà con')
    expect(words('Chị nói bà con làm nhà máy')).toMatch(/con/)
    expect(words('tốc độ truyền thông tin ngày càng cao')).toBe('tốc độ | truyền | thông tin | ngày càng | cao')
    expect(words('ngành truyền thông tin cậy anh')).toBe('ngành | truyền thông | tin cậy | anh')
    expect(words('Đất nước ta giàu, đất nước mặn thì khó')).toMatch(/^Đất nước \|.*đất \| nước mặn/)
  })

  it('keeps the names of people and places together', () => {
    expect(words('Ông Nguyễn Văn Tám ở Đồng Nai gửi đơn')).toBe('Ông | Nguyễn Văn Tám | ở | Đồng Nai | gửi | đơn')
    expect(words('tuyến xe từ Hà Nội đi Hải Phòng')).toBe('tuyến | xe | từ | Hà Nội | đi | Hải Phòng')
  })

  it('finds the same words in either place of the tone mark', () => {
    expect(words('Ủy ban hòa giải, sức khỏe')).toBe('Ủy ban | hòa giải | , | sức khỏe')
    expect(words('Uỷ ban hoà giải, sức khoẻ')).toBe('Uỷ ban | hoà giải | , | sức khoẻ')
  })

  it('finds the words of a text typed without accents', () => {
    expect(words('nguoi dan buc xuc ve o nhiem moi truong')).toBe('nguoi | dan | buc xuc | ve | o nhiem | moi truong')
  })

  it('sees chat spelling as what is meant', () => {
    expect(words('mọi nguời ko đồng ý')).toBe('mọi | nguời | ko | đồng ý')
    const starts = (text: string) => [...parse(text).wordStarts]
    expect(starts('đuờng hỏng quáaaa, rất mỏi mệtttt')).toEqual(starts('đường hỏng quá, rất mỏi mệt'))
    expect(starts('kỹ sư lý luận, mỹ thuật, quý vị')).toEqual(starts('kĩ sư lí luận, mĩ thuật, quí vị'))
  })

  it('keeps marks, numbers and line breaks out of words', () => {
    expect(words('môi, trường')).toBe('môi | , | trường')
    expect(words('môi\ntrường')).toBe('môi | trường')
    expect(words('năm 2026 có 12 ca')).toBe('năm | 2026 | có | 12 | ca')
  })

  it('keeps the full stop of a shortened word with it, and no other', () => {
    expect(words('ở TP. Huế')).toBe('ở | TP. | Huế')
    expect(words('ông H. nói vậy')).toMatch(/^ông \| H\. \| nói/)
    expect(words('ông H... nói vậy')).toMatch(/^ông \| H \| \.\.\. \| nói/)
    expect(words('Đường hư. Xin sửa.')).toBe('Đường | hư | . | Xin | sửa | .')
  })

  it('finds the same words in a long text as in its lines, however many types there are', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) =>
        `Ông Nguyễn Văn Tám${i} gửi đơn lần ${i} về ô nhiễm môi trường, mong cấp trên xem xét mã${'x'.repeat(i % 30)}z${i}`,
    )
    const apart = lines.flatMap((line) => segment(line).map((token) => token.text))
    expect(segment(lines.join('\n')).map((token) => token.text)).toEqual(apart)
    const many = Array.from({ length: 40_000 }, (_, i) => `k${i.toString(26).replace(/\d/g, 'w')}z`).join(' ')
    expect(segment(`${lines[7]}. ${many}`).slice(0, 20)).toEqual(
      segment(`${lines[7]}. ${many.slice(0, 200)}`).slice(0, 20),
    )
  })

  it('finds the same words in NFC and NFD', () => {
    const text = 'Đề nghị sửa đường liên thôn ở xã Hòa Bình'
    const starts = (t: string) => [...parse(t).wordStarts]
    expect(starts(text.normalize('NFD'))).toEqual(starts(text))
  })

  it('marks every atom with 0 or 1, the first with 1, at most five syllables a word, whatever the text', () => {
    const syllables = fc.constantFrom(
      'xã',
      'Hòa',
      'bình',
      'kinh',
      'tế',
      'duong',
      'TP',
      '.',
      ',',
      '12',
      '😀',
      '\n',
      'x'.repeat(40),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(syllables).map((s) => s.join(' ')),
        ),
        (text) => {
          const { wordStarts, size } = parse(text)
          expect(wordStarts.length).toBe(size)
          expect([...wordStarts].every((start) => start === 0 || start === 1)).toBe(true)
          if (size > 0) expect(wordStarts[0]).toBe(1)
          expect([...wordStarts].join('')).not.toMatch(/00000/)
        },
      ),
    )
  })

  it('does not let what was read before change what is read now', () => {
    const text = 'Bà con kiến nghị sớm bồi thường'
    const before = words(text)
    segment('Một văn bản dài hơn nhiều, '.repeat(300))
    expect(words(text)).toBe(before)
  })

  it('takes a full stop before any kind of line break for the end of a line, not for a short form', () => {
    for (const end of ['\n', '\r', '\u2028']) expect(words(`ThS.${end}Lan nói`)).toBe('ThS | . | Lan | nói')
  })
})
