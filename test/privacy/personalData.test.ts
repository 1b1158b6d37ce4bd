import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData, redact } from '../../src/privacy/index.js'

const found = (text: string) => findPersonalData(text).map((r) => `${r.kind}: ${text.slice(r.start, r.end)}`)

describe('phones', () => {
  it.each([
    '0912 345 678',
    '0912.345.678',
    '0912-345-678',
    '0912345678',
    '+84 912 345 678',
    '+84912345678',
    '84912345678',
    '(+84) 912 345 678',
    '0084 912 345 678',
    '024 3825 1234',
    '(024) 3825 1234',
    '024.38251234',
    '0236 3 812 345',
    '0900 000 117',
  ])('masks %s', (phone) => {
    expect(redact(`Bà con gọi ${phone} từ sáng mà chẳng ai nghe máy.`)).toBe(
      'Bà con gọi [số điện thoại] từ sáng mà chẳng ai nghe máy.',
    )
  })

  it('masks a short number where the sentence says that it is a phone', () => {
    expect(found('lh zalo 912345678 nha mn')).toEqual(['phone: 912345678'])
  })

  it.each([
    'Hóa đơn tháng này 1.250.000 đồng',
    'Tổng đài 1900 1234 gọi mãi không được',
    'Nghị định 168/2024/NĐ-CP',
    'Dự án 12.500 tỷ đồng kéo dài từ 2019 đến 2026',
    'Gọi 113 hai lần',
    'từ ngày 01/09/2026 đến 30/09/2026',
  ])('leaves %s', (text) => expect(found(text)).toEqual([]))
})

describe('papers, accounts and plates', () => {
  it.each([
    ['CCCD 079058112233 của tôi bị báo sai', 'id: 079058112233'],
    ['số CMND: 212 345 678', 'id: 212 345 678'],
    ['mã số thuế 0101234567-001 vẫn bị khóa', 'tax: 0101234567-001'],
    ['chuyển vào STK 0123 4567 8901 của trưởng nhóm', 'bank: 0123 4567 8901'],
    ['thẻ BHYT GD 4 79 1234567890 không tra được', 'insurance: GD 4 79 1234567890'],
    ['chuyển ngay vào số 0101 0000 5566 không là cắt điện', 'bank: 0101 0000 5566'],
    ['sổ BHXH 7912345678 thiếu ba tháng', 'insurance: 7912345678'],
    ['xe 29B-045.67 đỗ chắn cổng', 'plate: 29B-045.67'],
    ['biển 59-MĐ1 234.56 chạy ẩu', 'plate: 59-MĐ1 234.56'],
    ['chiếc 30F1 12345 lại đậu đó', 'plate: 30F1 12345'],
    ['bien so 43c1-123.45 vượt đèn đỏ', 'plate: 43c1-123.45'],
    ['thư gửi về lan.tran86@thuvidu.vn nhé', 'email: lan.tran86@thuvidu.vn'],
    ['MSSV 21DK045118 bị khóa', 'account: 21DK045118'],
    ['sinh ngày 12/03/1958, không có lương hưu', 'birth: 12/03/1958'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))
})

describe('addresses', () => {
  it.each([
    ['Ngập ở số nhà 12 ngõ 45 đường Trần Cung, phường Bến Nghé', 'address: số nhà 12 ngõ 45 đường Trần Cung'],
    ['Bà Kiều Thị Nhẫn ở 14/6 đường Bến Cũ kể lại', 'address: 14/6 đường Bến Cũ'],
    ['toi o so 6 ngo Ba Cay ngap hoai', 'address: so 6 ngo Ba Cay'],
    ['hẻm 118/7 tối nào cũng hát', 'address: hẻm 118/7'],
    ['Thôn Thượng mất nước', 'address: Thôn Thượng'],
    ['cô ở tổ 4, khu phố 3 nói', 'address: tổ 4, khu phố 3'],
    ['chủ căn hộ B-1203 kêu', 'address: căn hộ B-1203'],
  ])('%s', (text, expected) => expect(found(text)).toContain(expected))

  it.each([
    'tổ 7 người, phân công rõ',
    'xóm 30 năm nay vẫn thế',
    'căn 50m2 mà ba tỷ',
    'hẻm đi chung 40 năm',
    'hẻm 3 mét xe cứu hỏa không vào được',
    'Tổ Công tác liên ngành về kiểm tra',
    'cả thôn đi họp',
    'nhà 3 tầng',
  ])('leaves %s', (text) => expect(found(text)).toEqual([]))
})

describe('names', () => {
  it.each([
    ['Chị Đinh Thị Mộng Thu phản ánh nước đục', 'name: Đinh Thị Mộng Thu'],
    ['gặp ông Tám đầu ngõ', 'name: Tám'],
    ['Tôi là Trần Thị Lụa, làm ở chợ', 'name: Trần Thị Lụa'],
    ['đồng chí Bí thư Lò Văn Pún đã trả lời', 'name: Lò Văn Pún'],
    ['ông Chủ tịch phường Trần Văn Bảy hứa rồi', 'name: Trần Văn Bảy'],
    ['Người ghi nhận: Bế Thị Lụa', 'name: Bế Thị Lụa'],
    ['Nguyễn Thị Hồng Gấm viết đơn hai lần', 'name: Nguyễn Thị Hồng Gấm'],
    ['Có gì cứ gặp Tuấn Kiệt là xong', 'name: Tuấn Kiệt'],
    ['chi nguyen thi lan ban rau ngoai cho noi vay', 'name: nguyen thi lan'],
    ['ÔNG NGUYỄN VĂN TÁM CỨ ĐỖ XE CHẮN CỔNG', 'name: NGUYỄN VĂN TÁM'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))

  it.each([
    'Đường Nguyễn Văn Cừ ngập',
    'trường Nguyễn Thị Minh Khai thu nhiều quá',
    'phường Bến Nghé làm nhanh',
    'kẹt xe ở Trần Hưng Đạo',
    'phố Bà Triệu',
    'thờ Bác Hồ',
    'Sở Tài nguyên và Môi trường',
    'UBND tỉnh Bà Rịa',
    'Bà con Tân Thịnh kêu trời',
    'vượt đèn ở ngã ba Trạm Xá',
    'Bến Đò, Gò Sỏi, Đồng Tâm Hạ đều mất nước',
    'quan com o Ly Son',
    'gặp Ban quản lý chợ',
    'cô giáo dạy hay',
    'Các anh Công an khu vực',
  ])('leaves %s', (text) => expect(found(text)).toEqual([]))
})

it('finds the same in NFD, with offsets into the NFD text', () => {
  const text = 'Chị Đinh Thị Thu, số nhà 12 ngõ 45, máy 0912 345 678, xe 59-MĐ1 234.56.'
  const nfd = text.normalize('NFD')
  expect(findPersonalData(nfd).map((r) => nfd.slice(r.start, r.end).normalize('NFC'))).toEqual(
    findPersonalData(text).map((r) => text.slice(r.start, r.end)),
  )
})

it('gives ordered, disjoint redactions inside any text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('ông ', 'Nguyễn Văn Tám ', '0912 345 678', 'ngõ 5/', '30F-123.45', 'a@b.vn', 'tổ 4, '),
        ),
        { maxLength: 12 },
      ),
      (parts) => {
        const text = parts.join('')
        let at = 0
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})

it('masks nothing twice', () => {
  const once = redact('Anh Tạ Quang Bình (0912 345 678), số nhà 12 ngõ 45, CCCD 079058112233')
  expect(redact(once)).toBe(once)
})
