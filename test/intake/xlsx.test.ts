import { describe, expect, it } from 'vitest'
import { readAll, temporaryFolder, workbook, zip } from './helpers.js'

const write = temporaryFolder()
const header = ['STT', 'Nội dung phản ánh', 'Ngày ghi nhận', 'Đơn vị', 'Mã CTV', 'Ghi chú']

describe('reading a workbook', () => {
  it('takes dates as Excel keeps them, numbers as text, and the sheet row as the line', async () => {
    const file = write(
      'thang-9.xlsx',
      workbook({
        'Tháng 9': [
          header,
          [1, '  Đèn đường ngõ 12 tắt đã hai tuần. ', { serial: 46280 }, 'Phường Bình An', 'CTV-03', null],
          [2, 'Xe rác 5 & 6 giờ sáng ồn < chịu không nổi', '16/09/2026', 'Phường Bình An', 17, 'gấp'],
        ],
      }),
    )
    const { submissions, rejects, stats } = await readAll(file)
    expect(rejects).toEqual([])
    expect(submissions).toEqual([
      {
        id: 'thang-9:2',
        text: '  Đèn đường ngõ 12 tắt đã hai tuần. ',
        period: '2026-09',
        date: '2026-09-15',
        unit: 'Phường Bình An',
        collaborator: 'CTV-03',
        attributes: { STT: '1', 'Ghi chú': '' },
        source: { file, line: 2 },
      },
      {
        id: 'thang-9:3',
        text: 'Xe rác 5 & 6 giờ sáng ồn < chịu không nổi',
        period: '2026-09',
        date: '2026-09-16',
        unit: 'Phường Bình An',
        collaborator: '17',
        attributes: { STT: '2', 'Ghi chú': 'gấp' },
        source: { file, line: 3 },
      },
    ])
    expect(stats).toMatchObject({ read: 2, accepted: 2, rejected: 0, encodings: { [file]: 'utf-8' } })
  })

  it('finds the header below a title and a blank row, on the first sheet that has one', async () => {
    const rows = [
      ['PHÒNG VĂN HÓA'],
      ['Tổng hợp phản ánh tháng 9'],
      [],
      header,
      [1, 'Sân bóng phường khoá cửa cả hè', '2/9/2026'],
    ]
    const file = write('bia.xlsx', workbook({ Bìa: [['Báo cáo'], ['Người lập', 'An']], 'Dữ liệu': rows }))
    const { submissions } = await readAll(file)
    expect(submissions.map((s) => [s.id, s.text, s.period])).toEqual([
      ['bia:5', 'Sân bóng phường khoá cửa cả hè', '2026-09'],
    ])
  })

  it('reads the sheet that is asked for, and names the sheets there are when it is missing', async () => {
    const sheets = {
      'Tháng 8': [['Ý kiến'], ['Chợ tạm lấn hết vỉa hè']],
      'Tháng 9': [['Ý kiến'], ['Chợ đã dời vào trong']],
    }
    const file = write('hai-thang.xlsx', workbook(sheets))
    const { submissions } = await readAll(file, { sheet: 'Tháng 9', period: '2026-09' })
    expect(submissions.map((s) => s.text)).toEqual(['Chợ đã dời vào trong'])
    await expect(readAll(file, { sheet: 'Tháng 7' })).rejects.toMatchObject({
      code: 'DULUAN_E109',
      vi: expect.stringContaining('"Tháng 8", "Tháng 9"'),
    })
  })

  it('reads cells typed in an old font beside cells in Unicode', async () => {
    const rows = [
      ['Ý kiến', 'Đơn vị'],
      ['Bµ con kiÕn nghÞ söa ®­êng liªn x· tr­íc mïa m­a', 'Xã Tân Hòa'],
      ['Trạm y tế xã thiếu thuốc huyết áp', 'Xã Tân Hòa'],
      ['Gi¸ ®iÖn t¨ng cao, ®êi sèng nh©n d©n gÆp nhiÒu khã kh¨n', 'Xã Tân Hòa'],
    ]
    const file = write('phong-cu.xlsx', workbook({ A: rows }))
    const { submissions, stats } = await readAll(file)
    expect(stats.encodings[file]).toBe('tcvn3 in utf-8')
    expect(submissions.map((s) => s.text)).toEqual([
      'Bà con kiến nghị sửa đường liên xã trước mùa mưa',
      'Trạm y tế xã thiếu thuốc huyết áp',
      'Giá điện tăng cao, đời sống nhân dân gặp nhiều khó khăn',
    ])
    expect(submissions.every((s) => s.unit === 'Xã Tân Hòa')).toBe(true)
  })

  it('says what is wrong with a damaged workbook, one without a text column, and an old .xls', async () => {
    const damaged = write('hong.xlsx', zip({ 'readme.txt': 'không phải bảng tính' }))
    await expect(readAll(damaged)).rejects.toMatchObject({ code: 'DULUAN_E108' })
    const without = write(
      'khac.xlsx',
      workbook({
        A: [
          ['Họ tên', 'Chi tiết vụ việc'],
          ['An', 'Mất nước'],
        ],
      }),
    )
    await expect(readAll(without)).rejects.toMatchObject({
      code: 'DULUAN_E105',
      vi: expect.stringContaining('--column text="Chi tiết vụ việc"'),
    })
    const old = write('cu.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    await expect(readAll(old)).rejects.toMatchObject({ code: 'DULUAN_E107' })
  })
})
