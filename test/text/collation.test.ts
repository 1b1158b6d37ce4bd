import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVietnamese, sortKey } from '../../src/text/collation.js'
import { isLegalSyllable } from '../../src/text/syllable.js'

const sorted = (texts: readonly string[]) => [...texts].sort(compareVietnamese)
const reversed = (texts: readonly string[]) => sorted([...texts].reverse())
const lines = (text: string) => text.trim().split(/\s*\n\s*|\s*,\s*/)

/** Units, labels and names whose letters differ where their tones do, so that both orders are the same. */
const NAMES = lines(`
  An Giang, An Phú, Ân Thi, Ba Đình, Bà Rịa, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Phước, Bình Tân
  Cà Mau, Cao Bằng, Cần Thơ, Củ Chi, Dĩ An, Dương Kinh, Đà Lạt, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đức Hòa
  Đồng Nai, Đồng Tháp, Gia Lai, Gò Vấp, Hà Đông, Hà Giang, Hà Nam, Hà Nội, Hải Dương, Hải Phòng, Hậu Giang
  Hòa Bình, Hoàn Kiếm, Hoàng Mai, Hóc Môn, Huế, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai
  Lâm Đồng, Long An, Long Biên, Mỹ Tho, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Ô Môn, Phú Nhuận, Phú Thọ, Phú Yên
  Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Sơn, Sóc Trăng, Sơn La, Tây Hồ, Tây Ninh, Thái Bình
  Thái Nguyên, Thanh Hóa, Thanh Xuân, Thủ Đức, Tiền Giang, Trà Vinh, Tuyên Quang, Uông Bí, Ứng Hòa, Vĩnh Long, Vũng Tàu
  Xuân Lộc, Ý Yên, Yên Bái
`)

describe('Vietnamese order', () => {
  it('is that of the alphabet', () => {
    const letters = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz']
    expect(reversed(letters)).toEqual(letters)
  })

  it('takes the tones as dictionaries do: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    const tones = lines('ma, mà, mả, mã, má, mạ, mai, mài, măng, mâm')
    expect(reversed(tones)).toEqual(tones)
  })

  it('goes syllable by syllable, the tone of the first before the letters of the second', () => {
    const entries = lines(
      'ba, ba ba, ba xe, bà, bà an, bà con, bả, bác, bạc, bạc hà, bách, ban, bàn, bàn ghế, băn khoăn',
    )
    expect(reversed(entries)).toEqual(entries)
    expect(new Intl.Collator('vi').compare('ba xe', 'bà an')).toBeGreaterThan(0)
  })

  it('knows numbers by their value, before letters', () => {
    const units = lines('7 Hiền, Phường 2, Phường 2 A, Phường 02 B, Phường 10, Phường 100, Phường An Hội, Tổ 9, Tổ 12')
    expect(reversed(units)).toEqual(units)
    const long = ['Số 9'.padEnd(70_004, '0'), 'Số 9'.padEnd(70_005, '1')]
    expect(compareVietnamese(long[0], long[1])).toBe(-compareVietnamese(long[1], long[0]))
  })

  it('takes signs for what parts syllables, and case last of all', () => {
    const names = lines('Bà Rịa - Long Điền, Bà Rịa Vũng Tàu, Bà Rịa - Xuyên Mộc')
    expect(reversed(names)).toEqual(names)
    const cases = lines('hà nội, Hà Nội, HÀ NỘI, hà nội 2, Hạ Long')
    expect(reversed(cases)).toEqual(cases)
  })

  it('puts letters of other languages beside the ones they come from, other scripts at the end', () => {
    const words = lines('Cao, Çelik, Chi, fax, Ga, Müller, muội, Niên, Señor, Sơn, zalo, ø')
    expect(reversed(words)).toEqual(words)
    expect(reversed(['yêu', 'дом', '你好'])).toEqual(['yêu', 'дом', '你好'])
  })

  it('is the same for composed and decomposed text, and both places of a tone stand together', () => {
    for (const name of NAMES) expect(compareVietnamese(name, name.normalize('NFD'))).toBe(0)
    expect(reversed(lines('hoa, hoà, hòa, hòa bình, hoà giải, hỏa'))).toEqual(
      lines('hoa, hoà, hòa, hòa bình, hoà giải, hỏa'),
    )
  })

  it('takes eth for the đ that it looks like', () => {
    const names = lines('Dương Kinh, \u00d0à Nẵng, Đắk Lắk, Em')
    expect(reversed(names)).toEqual(names)
  })

  it('agrees with CLDR on names that differ in their letters', () => {
    const { compare } = new Intl.Collator('vi', { numeric: true })
    expect(reversed(NAMES)).toEqual([...NAMES].sort(compare))
    expect(sorted(NAMES)).toEqual([...NAMES].sort(compare))
    const syllables = lines(
      'ngan, ngàn, ngán, ngạn, ngang, ngắn, ngân, nghe, nghề, nghĩ, nghỉ, ngoan, ngô, ngờ, ngủ, ngữ',
    )
    expect(sorted(syllables)).toEqual([...syllables].sort(compare))
  })

  it('agrees with CLDR on every syllable that is in use', () => {
    const list = readFileSync(path.resolve(import.meta.dirname, '../../corpora/language/words/vi.txt'), 'utf8')
    const syllables = list.match(/\p{L}{1,}(?=\s)/gu)?.filter(isLegalSyllable) ?? []
    expect(syllables.length).toBeGreaterThan(5000)
    expect(sorted(syllables)).toEqual([...syllables].sort(new Intl.Collator('vi').compare))
  })
})

/** Texts made of what Vietnamese names hold, and of anything at all. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aăàáâầbdđeéêghHơờỡuưỳĐÂ 019-.ñ\u0301\u0323'), maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(...NAMES),
)

describe('the order as a law', () => {
  it('is antisymmetric, and 0 only for canonically equal texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareVietnamese(a, b) + compareVietnamese(b, a)).toBe(0)
        expect(compareVietnamese(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'))
      }),
      { numRuns: 2000 },
    )
  })

  it('is transitive', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [x, y, z] = sorted([a, b, c])
        expect(compareVietnamese(x, y)).toBeLessThanOrEqual(0)
        expect(compareVietnamese(y, z)).toBeLessThanOrEqual(0)
        expect(compareVietnamese(x, z)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('is the order of the keys by code unit', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [sortKey(a), sortKey(b)]
        expect(Math.sign(compareVietnamese(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0)
      }),
    )
  })
})
