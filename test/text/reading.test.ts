import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AtomKind } from '../../src/text/atom.js'
import { parse } from '../../src/text/doc.js'
import { Reader, read } from '../../src/text/reading.js'

const say = (text: string) => read(parse(text)).syllables.join(' ')

describe('a reading', () => {
  it('is in small letters, tones in their traditional place, marks and numbers left out', () => {
    expect(say('Toà nhà B, tầng 5: KHOÁ cửa, xem https://vidu.vn 😡')).toBe('tòa nhà b tầng khóa cửa xem')
  })

  it('says short forms in full, several syllables from one atom', () => {
    const reading = read(parse('UBND xã ko sửa'))
    expect(reading.syllables).toEqual(['ủy', 'ban', 'nhân', 'dân', 'xã', 'không', 'sửa'])
    expect([...reading.atoms]).toEqual([0, 0, 0, 0, 1, 2, 3])
  })

  it('minds what stands around a short form', () => {
    expect(say('Đang chờ, k ai dọn')).toBe('đang chờ không ai dọn')
    expect(say('giá 45 k một suất')).toBe('giá nghìn một suất')
    expect(say('gửi 2 kg rau, kg ai nhận')).toBe('gửi ký rau không ai nhận')
    expect(say('Khám ở bệnh viện K rất lâu')).toBe('khám ở bệnh viện k rất lâu')
    expect(say('Đêm qua ồn. K ngủ nổi')).toBe('đêm qua ồn không ngủ nổi')
    expect(say('CA phường xử lý nhanh')).toBe('công an phường xử lý nhanh')
    expect(say('CA ĐÊM K AI TRỰC')).toBe('ca đêm không ai trực')
    expect(say('Nhà ở Q.3, P. Bến Nghé')).toBe('nhà ở quận phường bến nghé')
  })

  it('takes the reading of a short form that goes with its neighbours', () => {
    expect(say('dịch vụ này tôi kh hài lòng')).toBe('dịch vụ này tôi không hài lòng')
    expect(say('chăm sóc kh của công ty')).toBe('chăm sóc khách hàng của công ty')
    expect(say('xây dựng kh năm tới')).toBe('xây dựng kế hoạch năm tới')
    expect(say('phát triển kt địa phương')).toBe('phát triển kinh tế địa phương')
    expect(say('mai cô kt bài cũ')).toBe('mai cô kiểm tra bài cũ')
    expect(say('phuong xl rac cham')).toMatch(/xử lý/)
  })

  it('reads a short form as the syllable it also is, where that goes better', () => {
    expect(say('goi dien thoai cho phuong khong ai nghe')).toMatch(/gọi điện thoại/)
    expect(say('mua vừa vừa thoai nha')).toBe('mua vừa vừa thôi nha')
    expect(say('tui nho hay da bong o vuon hoa')).toMatch(/^tụi nhỏ/)
    expect(say('Tui thấy bình thường')).toBe('tôi thấy bình thường')
  })

  it('leaves a word alone that short forms of chat look like', () => {
    expect(say('hổng ai trả lời, tui hông biết đường nào')).toBe('không ai trả lời tôi không biết đường nào')
    expect(say('lỗ hổng bảo mật')).toBe('lỗ hổng bảo mật')
    expect(say('đi bên hông nhà')).toBe('đi bên hông nhà')
    expect(say('bít tất để ngoài')).toBe('bít tất để ngoài')
    expect(say('ko bít đường')).toBe('không biết đường')
  })

  it('knows short forms of your own, in this reader alone', () => {
    const doc = parse('Họp TDP7 bàn về NVH')
    expect(new Reader('TDP7  tổ dân phố bảy\nnvh  nhà văn hóa').read(doc).syllables.join(' ')).toBe(
      'họp tổ dân phố bảy bàn về nhà văn hóa',
    )
    expect(read(doc).syllables.join(' ')).toBe('họp bàn về nvh')
  })

  it('puts playful spelling right', () => {
    expect(say('Chậm quáaaa, nguời dân fải chờ')).toBe('chậm quá người dân phải chờ')
  })

  it('puts accents back where the text, or a whole sentence of it, was typed without', () => {
    expect(say('khong co nuoc sach, de nghi phuong som giai quyet')).toBe(
      'không có nước sạch đề nghị phường sớm giải quyết',
    )
    expect(say('Đường sá xuống cấp. de nghi uy ban som sua chua cho dan')).toBe(
      'đường sá xuống cấp đề nghị ủy ban sớm sửa chữa cho dân',
    )
    expect(say('sv ko co nuoc dung')).toMatch(/^sinh viên không có nước/)
  })

  it('leaves words without accents alone in a text that has them', () => {
    expect(say('Ra vào không ai hỏi, xe để đâu cũng mất')).toBe('ra vào không ai hỏi xe để đâu cũng mất')
    expect(say('ok')).toBe('ok')
  })

  it('reads NFD as NFC', () => {
    const text = 'Trường thu tiền mà ko có hoá đơn'
    expect(say(text.normalize('NFD'))).toBe(say(text))
  })

  it('leads every syllable back to a word, in order', () => {
    const word = fc.constantFrom(
      'Đường',
      'ko',
      'UBND',
      '45k',
      ',',
      '.',
      'wifi',
      'quáaa',
      '😡',
      'Q.',
      'TP.HCM',
      'khoẻ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const doc = parse(words.join(' '))
        const { syllables, atoms } = read(doc)
        if (syllables.length !== atoms.length) return false
        for (let i = 0; i < atoms.length; i++) {
          if (doc.kinds[atoms[i]] > AtomKind.foreign || (i > 0 && atoms[i] < atoms[i - 1])) return false
        }
        return syllables.every((s) => s !== '' && s === s.toLowerCase())
      }),
    )
  })
})
