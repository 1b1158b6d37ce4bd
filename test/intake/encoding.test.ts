import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { detectEncoding, detectLetters } from '../../src/intake/encoding.js'
import { encodeMojibake, encodeViqr } from '../../src/text/index.js'
import { LETTERS, toTcvn3, toVni } from '../text/legacy/oldFonts.js'

const SAMPLE = `id,nội dung,kỳ
1,Đường liên thôn xuống cấp, bà con đi lại rất khổ,2026-09
2,Trạm y tế hết thuốc huyết áp cho người già đã hai tuần,2026-09
3,Đề nghị sớm lắp đèn chiếu sáng ở ngã tư chợ,2026-09
4,Thái độ cán bộ một cửa niềm nở, giải quyết nhanh,2026-09
`
const bytes = (text: string, encoding: string) => iconv.encode(text, encoding)
/** Windows-1258 writes a tone as a mark of its own after the letter: 'ệ' is ê and a dot below. */
const windows1258 = (text: string) => {
  const marks = /([\u0300\u0301\u0303\u0309\u0323])/
  const parted = text.normalize('NFD').replace(/(\u0323)([\u0302\u0306])/g, '$2$1')
  const pieces = parted.split(marks).map((piece) => (marks.test(piece) ? piece : piece.normalize('NFC')))
  return bytes(pieces.join(''), 'windows-1258')
}
const decode = (data: Buffer, wanted?: Parameters<typeof detectEncoding>[1]) => {
  const { name, bytes: code, letters } = detectEncoding(data, wanted)
  return { name, text: letters(iconv.decode(data, code)) }
}

describe('telling the encoding of a file', () => {
  const files: Record<string, Buffer> = {
    'utf-8': bytes(SAMPLE, 'utf-8'),
    'utf-16le': bytes(SAMPLE, 'utf-16le'),
    'utf-16be': bytes(SAMPLE, 'utf-16be'),
    'windows-1258': windows1258(SAMPLE),
    tcvn3: bytes(toTcvn3(SAMPLE), 'windows-1252'),
    vni: bytes(toVni(SAMPLE), 'windows-1252'),
  }
  for (const [name, data] of Object.entries(files)) {
    it(`finds ${name}, and gives the very text back`, () => {
      expect(decode(data)).toEqual({ name, text: SAMPLE })
      expect(decode(data, name as 'vni')).toEqual({ name, text: SAMPLE })
    })
  }

  it('goes by the byte order mark', () => {
    expect(decode(bytes(`\ufeff${SAMPLE}`, 'utf-8'))).toEqual({ name: 'utf-8', text: SAMPLE })
    expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('khong dau', 'utf-16le')]))).toMatchObject({
      name: 'utf-16le',
    })
    expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), bytes('khong dau', 'utf-16be')]))).toMatchObject({
      name: 'utf-16be',
    })
  })

  it('finds old fonts whose signs were saved as Unicode', () => {
    for (const wanted of ['auto', 'tcvn3'] as const) {
      const { name, bytes: code, letters } = detectEncoding(bytes(toTcvn3(SAMPLE), 'utf-8'), wanted)
      expect([name, code]).toEqual(['tcvn3 in utf-8', 'utf-8'])
      expect(toTcvn3(SAMPLE).split('\n').map(letters).join('\n')).toBe(SAMPLE)
    }
    expect(detectEncoding(bytes(toVni(SAMPLE), 'utf-8')).name).toBe('vni in utf-8')
    expect(detectEncoding(bytes(toVni(SAMPLE), 'utf-16le')).name).toBe('vni in utf-16le')
  })

  it('reads every letter in Windows-1258, composed', () => {
    const text = [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase())].join(' ')
    expect(decode(windows1258(text), 'windows-1258').text).toBe(text)
  })

  it('needs no more than a short line', () => {
    expect(decode(bytes(toTcvn3('text\nMất nước cả tuần'), 'windows-1252')).name).toBe('tcvn3')
    expect(decode(bytes(toVni('text\nMất nước cả tuần'), 'windows-1252')).name).toBe('vni')
    expect(decode(windows1258('text\nMất nước cả tuần')).name).toBe('windows-1258')
  })

  it('stays with UTF-8 for text without accents, in NFD, in other languages, and with a stray byte', () => {
    expect(detectEncoding(bytes('id,text\n1,mat nuoc ca tuan', 'utf-8')).name).toBe('utf-8')
    expect(decode(bytes(SAMPLE.normalize('NFD'), 'utf-8'))).toEqual({ name: 'utf-8', text: SAMPLE.normalize('NFD') })
    expect(detectEncoding(bytes('text\nLes élèves étaient très fâchés, où est le café ?', 'utf-8')).name).toBe('utf-8')
    const broken = Buffer.concat([bytes(SAMPLE, 'utf-8'), Buffer.from([0xe1, 0xbb]), bytes(SAMPLE, 'utf-8')])
    expect(detectEncoding(broken).name).toBe('utf-8')
    expect(detectEncoding(bytes(SAMPLE, 'utf-8').subarray(0, 30)).name).toBe('utf-8')
    expect(detectEncoding(Buffer.alloc(0)).name).toBe('utf-8')
  })

  it('reads only those cells anew that were typed in an old font', () => {
    const { name, letters } = detectLetters(`Xã Tân Hòa\n${SAMPLE}${toTcvn3(SAMPLE)}`)
    expect(name).toBe('tcvn3 in utf-8')
    expect(['Xã Tân Hòa', toTcvn3('một số hộ chưa nhận tiền'), 'Chợ Đồn'].map(letters)).toEqual([
      'Xã Tân Hòa',
      'một số hộ chưa nhận tiền',
      'Chợ Đồn',
    ])
  })

  it('finds VIQR, and reads only the cells that were typed so', () => {
    const file = bytes(`id,text\n1,${encodeViqr('Đường vào xóm ngập')}\n2,Mat nuoc ca tuan\n`, 'utf-8')
    const { name, letters, confidence } = detectEncoding(file)
    expect(name).toBe('viqr in utf-8')
    expect([encodeViqr('Đường vào xóm ngập'), 'Mat nuoc ca tuan.', 'a.tran@vidu.vn'].map(letters)).toEqual([
      'Đường vào xóm ngập',
      'Mat nuoc ca tuan.',
      'a.tran@vidu.vn',
    ])
    expect(confidence).toBeGreaterThan(0.7)
    expect(decode(bytes(encodeViqr('chợ búa'), 'utf-8'), 'viqr').text).toBe('chợ búa')
    const plain = "id,text,mail\n1,let x = a^2 (o+1),a.tran@vidu.vn\n2,What? I'm ok. Gia 50k?,le.thi.hoa@mail.com\n"
    expect(detectEncoding(bytes(plain, 'utf-8')).name).toBe('utf-8')
  })

  it('finds UTF-8 that was read as Windows-1252, whole or in some cells', () => {
    expect(decode(bytes(encodeMojibake(SAMPLE), 'utf-8'))).toEqual({ name: 'mojibake in utf-8', text: SAMPLE })
    const { name, letters } = detectLetters(`${SAMPLE}${encodeMojibake(SAMPLE)}`)
    expect(name).toBe('mojibake in utf-8')
    expect([encodeMojibake('trạm y tế'), 'trạm y tế'].map(letters)).toEqual(['trạm y tế', 'trạm y tế'])
  })

  it('tells how sure it is', () => {
    expect(detectEncoding(files.tcvn3).confidence).toBeGreaterThan(0.7)
    expect(detectEncoding(files.tcvn3, 'windows-1258').confidence).toBeLessThan(0.5)
  })
})
