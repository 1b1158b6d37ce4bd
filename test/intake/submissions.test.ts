import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSubmissions } from '../../src/intake/submissions.js'
import { toTcvn3 } from '../text/legacy/oldFonts.js'
import { readAll, temporaryFolder } from './helpers.js'

const write = temporaryFolder()

describe('reading submissions', () => {
  it('keeps the text as it stands and tidies what is counted by', async () => {
    const text = '  Cầu thang tối om,\n  "chờ" mãi không ai sửa \u0111a\u0323i khái  '
    const file = write(
      'goc.csv',
      `Mã,Nội dung,Kỳ,Đơn vị,CTV,Kênh\nPA1,"${text.replaceAll('"', '""')}",T9/2026,  Sở   Y tế ,CTV  7, Zalo \n`,
    )
    const { submissions } = await readAll(file)
    expect(submissions).toEqual([
      {
        id: 'PA1',
        text,
        period: '2026-09',
        unit: 'Sở Y tế',
        collaborator: 'CTV 7',
        attributes: { Kênh: ' Zalo ' },
        source: { file, line: 2 },
      },
    ])
  })

  it('counts units written in NFD and NFC as one', async () => {
    const file = write('nfd.csv', `id,text,unit\n1,một,${'Sở Y tế'.normalize('NFD')}\n2,hai,Sở Y tế\n`)
    const { submissions } = await readAll(file)
    expect(new Set(submissions.map((s) => s.unit))).toEqual(new Set(['Sở Y tế']))
  })

  it('rejects each row that cannot be used, says why and where, and reads on', async () => {
    const rows = [
      'Mã,Nội dung,Kỳ,Ngày',
      'A1,Đường Trần Phú ngập,9/2026,15/09/2026',
      'A2,   ,9/2026,',
      'A3,Nước đục,9/2026,32/13/2026',
      'A4,Cây đổ,Quý III,',
      'A1,Trùng mã,9/2026,',
      'A5,"Rác" nhiều,9/2026,',
      'A6,Thừa,9/2026,1/9/2026,ô này',
      'A7,Chữ h\ufffdng,9/2026,',
      'A8,Chữ\0 không,9/2026,',
      `A9,${'dài '.repeat(300_000)},9/2026,`,
      'A10,Đèn sáng lại rồi,,30/08/2026',
    ]
    const file = write('loi.csv', rows.join('\r\n'))
    const { submissions, rejects, stats } = await readAll(file)
    expect(submissions.map((s) => [s.id, s.period, s.date, s.source?.line])).toEqual([
      ['A1', '2026-09', '2026-09-15', 2],
      ['A10', '2026-08', '2026-08-30', 12],
    ])
    expect(rejects.map((r) => [r.line, r.code, r.column, r.excerpt])).toEqual([
      [3, 'DULUAN_E120', 'Nội dung', 'A2 |     | 9/2026'],
      [4, 'DULUAN_E125', 'Ngày', '32/13/2026'],
      [5, 'DULUAN_E126', 'Kỳ', 'Quý III'],
      [6, 'DULUAN_E127', 'Mã', 'A1'],
      [7, 'DULUAN_E121', '', 'A5,"Rác" nhiều,9/2026,'],
      [8, 'DULUAN_E124', '', 'ô này'],
      [9, 'DULUAN_E123', 'Nội dung', 'Chữ h\ufffdng'],
      [10, 'DULUAN_E123', 'Nội dung', 'Chữ\0 không'],
      [11, 'DULUAN_E122', '', expect.stringMatching(/^A9,dài/)],
    ])
    expect(rejects[3].reason).toBe(`Trùng mã với một dòng đã đọc (${file}:2)`)
    expect(rejects.every((r) => r.file === file && [...r.excerpt].length <= 80)).toBe(true)
    expect(stats).toMatchObject({ read: 11, accepted: 2, rejected: 9 })
  })

  it('rejects the rows whose bytes are no text and keeps the others', async () => {
    const good = Buffer.from('id,text\n1,Phường làm nhanh gọn\n2,')
    const file = write(
      'byte.csv',
      Buffer.concat([good, Buffer.from([0xe1, 0xbb, 0x20]), Buffer.from('hỏng\n3,Vỉa hè sạch\n')]),
    )
    const { submissions, rejects } = await readAll(file)
    expect(submissions.map((s) => s.id)).toEqual(['1', '3'])
    expect(rejects.map((r) => [r.line, r.code])).toEqual([[3, 'DULUAN_E123']])
  })

  it('reads JSON lines, and files in old fonts, by the same names', async () => {
    const json = write(
      'a.jsonl',
      '{"id":1,"text":"Chờ khám từ 5 giờ","period":"2026-09","unit":"BV","tags":["y tế"]}\n{"id":2,"text":\n\n[1]\n',
    )
    const font = write(
      'b.csv',
      Buffer.from(toTcvn3('Mã;Nội dung phản ánh;Tháng\nB1;Học phí tăng đột ngột;Tháng 9/2026\n'), 'latin1'),
    )
    const { submissions, rejects, stats } = await readAll([json, font])
    expect(submissions.map((s) => [s.id, s.text, s.period])).toEqual([
      ['1', 'Chờ khám từ 5 giờ', '2026-09'],
      ['B1', 'Học phí tăng đột ngột', '2026-09'],
    ])
    expect(submissions[0].attributes).toEqual({ tags: '["y tế"]' })
    expect(rejects.map((r) => [r.line, r.code])).toEqual([
      [2, 'DULUAN_E128'],
      [4, 'DULUAN_E128'],
    ])
    expect(stats.encodings).toEqual({ [json]: 'utf-8', [font]: 'tcvn3' })
  })

  it('gives periods to rows without one, and years to lone months', async () => {
    const file = write('ky.csv', 'text,tháng\nmột,\nhai,Tháng 8\nba,7/2025\n')
    const { submissions } = await readAll(file, { period: '9/2026' })
    expect(submissions.map((s) => s.period)).toEqual(['2026-09', '2026-08', '2025-07'])
    expect((await readAll(write('khong-ky.csv', 'text\nmột\n'))).submissions[0].period).toBe('')
  })

  it('makes ids that stay apart when two files have one name, and takes an STT for no id', async () => {
    mkdirSync(path.join(path.dirname(write('x', '')), 't8'), { recursive: true })
    const files = [write('phản ánh.csv', 'STT,text\n1,một\n'), write('t8/phản ánh.csv', 'STT,text\n1,hai\n\n2,ba\n')]
    const { submissions } = await readAll(files)
    expect(submissions.map((s) => s.id)).toEqual(['phản ánh:2', 'phản ánh~2:2', 'phản ánh~2:4'])
    expect(submissions[0].attributes).toEqual({ STT: '1' })
  })

  it('keeps what another file says under a used id, and rejects what it repeats', async () => {
    const files = [
      write('mot.csv', 'id,text\nX1,một\nX2,hai\n'),
      write('hai.csv', 'id,text\nX1,khác\nX2,hai\nX3,ba\n'),
      write('ba.csv', 'id,text\nX1,lại khác\nX1,cùng tệp\n'),
    ]
    const { submissions, rejects, stats } = await readAll(files)
    expect(submissions.map((s) => [s.id, s.text])).toEqual([
      ['X1', 'một'],
      ['X2', 'hai'],
      ['X1~2', 'khác'],
      ['X3', 'ba'],
      ['X1~3', 'lại khác'],
    ])
    expect(stats.renamed).toBe(2)
    expect(rejects).toMatchObject([
      { file: files[1], line: 3, code: 'DULUAN_E127', reason: expect.stringContaining(`${files[0]}:3`) },
      { file: files[2], line: 3, code: 'DULUAN_E127' },
    ])
  })

  it('takes a column by the name it is told, and says which there are when it is not', async () => {
    const file = write('la.csv', 'Số,Diễn biến sự việc,Nơi\n1,Chó thả rông,Tổ 5\n')
    const { submissions } = await readAll(file, { columns: { text: 'diễn biến SỰ VIỆC', unit: 'Nơi' } })
    expect(submissions).toMatchObject([{ text: 'Chó thả rông', unit: 'Tổ 5', attributes: { Số: '1' } }])
    await expect(readAll(file)).rejects.toMatchObject({
      code: 'DULUAN_E105',
      vi: expect.stringMatching(
        /la\.csv có các cột "Số", "Diễn biến sự việc", "Nơi".*nội dung.*--column text="Diễn biến sự việc"/,
      ),
    })
    await expect(readAll(file, { columns: { text: 'Nội dung' } })).rejects.toMatchObject({
      code: 'DULUAN_E106',
      vi: expect.stringContaining('"Diễn biến sự việc"'),
    })
  })

  it('reads the same twice, and reports how far it is', async () => {
    const file = write(
      'hai-lan.csv',
      `id,text\n${Array.from({ length: 5000 }, (_, i) => `${i},Ý kiến thứ ${i} về chợ`).join('\n')}\n`,
    )
    const seen: number[] = []
    const source = readSubmissions(file, { onProgress: ({ bytes, total }) => seen.push(bytes / total) })
    const once: string[] = []
    for await (const s of source) once.push(JSON.stringify(s))
    const { bytes, read } = source.stats
    const twice: string[] = []
    for await (const s of source) twice.push(JSON.stringify(s))
    expect(twice).toEqual(once)
    expect(source.stats).toMatchObject({ bytes, read, accepted: 5000 })
    expect(seen.at(-1)).toBe(1)
    expect(seen.length).toBeGreaterThan(4)
  })

  it('reads no further than it is asked to', async () => {
    const file = write(
      'lon.csv',
      `id,text\n${Array.from({ length: 40_000 }, (_, i) => `${i},Cần thêm thùng rác ở ngõ ${i}`).join('\n')}\n`,
    )
    const source = readSubmissions(file)
    for await (const submission of source) if (submission.id === '10') break
    expect(source.stats.bytes).toBeLessThan(200_000)
  })
})

describe('files that cannot be used', () => {
  it('says so with a code and what to do', async () => {
    const folder = path.dirname(write('x', ''))
    const cases: [string | string[], string][] = [
      [path.join(folder, 'khong-co.csv'), 'DULUAN_E101'],
      [folder, 'DULUAN_E103'],
      [write('rong.csv', ''), 'DULUAN_E104'],
      [write('chi-tieu-de.csv', 'id,nội dung\n'), 'DULUAN_E104'],
      [write('bao-cao.pdf', '%PDF-1.7 …'), 'DULUAN_E107'],
      [write('mang.json', '[\n  { "text": "Họp tổ dân phố không ai ghi biên bản" }\n]'), 'DULUAN_E107'],
      [write('trong.csv', 'id,text\n1,\n2,\n'), 'DULUAN_E110'],
      [[], 'DULUAN_E111'],
      [write('khac.jsonl', '{"a":1}\n'), 'DULUAN_E105'],
    ]
    for (const [files, code] of cases) await expect(readAll(files)).rejects.toMatchObject({ name: 'DuluanError', code })
    await expect(readAll(write('ok.csv', 'text\na\n'), { period: 'quý 3' })).rejects.toMatchObject({
      code: 'DULUAN_E112',
    })
  })
})
