import { describe, expect, it } from 'vitest'
import { findDuplicates } from '../../src/intake/duplicates.js'

/** An original, then copies of it as they come in: each edited in another way. */
const COPIED: readonly (readonly string[])[] = [
  [
    'Cống đầu hẻm 84 tắc từ tháng trước, cứ mưa là nước đen tràn vào nhà.',
    'Cong dau hem 84 tac tu thang truoc, cu mua la nuoc den tran vao nha',
    'CỐNG ĐẦU HẺM 84 TẮC TỪ THÁNG TRƯỚC, CỨ MƯA LÀ NƯỚC ĐEN TRÀN VÀO NHÀ!!!',
    'Báo phường: cống đầu hẻm 84 bị tắc từ tháng trước, hễ mưa là nước đen tràn vô nhà.',
  ],
  [
    'Lớp một mà đóng quỹ đầu năm gần ba triệu, phụ huynh không dám hỏi vì sợ con bị để ý.',
    'lớp 1 mà đóng quỹ đầu năm gần ba triệu, phụ huynh ko dám hỏi vì sợ con bị để ý',
    'Phụ huynh không dám hỏi vì sợ con bị để ý, lớp một mà đóng quỹ đầu năm gần ba triệu.',
    'Lớp một mà đóng quỹ đầu năm gần ba triệu, phụ huynh không dám hỏi vì sợ con bị để ý. Đề nghị phòng giáo dục kiểm tra.',
  ],
  [
    'Xe buýt tuyến 9 bỏ bến trước cổng trường, học sinh phải đi bộ thêm gần một cây số giữa trưa nắng, nhiều em ngất.',
    'Học sinh phải đi bộ thêm gần một cây số giữa trưa nắng, nhiều em ngất.',
    'Tuyến xe buýt số 9 đã bỏ bến ở trước cổng trường, các cháu học sinh phải đi bộ thêm gần cây số giữa trưa nắng, nhiều em ngất xỉu.',
  ],
  [
    'Cán bộ một cửa phường hướng dẫn rất tận tình, hồ sơ xong trước hẹn hai ngày.',
    'Cán bộ 1 cửa phường hướng dẫn tận tình, hồ sơ xong trước hẹn hai ngày, rất hài lòng.',
    'can bo mot cua phuong huong dan rat tan tinh ho so xong truoc hen hai ngay',
  ],
  [
    'Giá vật tư nông nghiệp tăng từng tuần trong khi lúa rớt giá, làm ruộng không còn lời.',
    'Giá vật tư nông nghiệp tăng theo từng tuần trong lúc lúa rớt giá, làm ruộng chẳng còn lời lãi gì.',
  ],
  [
    'Sếp đổi lịch trực sát giờ, nhóm nhận tin lúc mười giờ đêm thì ai mà xoay kịp.',
    'Sếp đổi lịch trực sát giờ nhóm nhân tin lúc mười giời đêm thì ai mà soay kịp',
  ],
]

/** On the same matters, by other people: alike, and no copies. */
const ALIKE: readonly string[] = [
  'Cống ở ngõ tôi cũng tắc, mưa một trận là lội tới gối, gọi lên phường không ai xuống.',
  'Nước thải tràn ra đường mỗi khi mưa lớn, mùi hôi không chịu nổi.',
  'Quỹ lớp thu không có biên lai, họp phụ huynh thì bảo tự nguyện.',
  'Phụ huynh lớp hai kêu trời vì các khoản thu đầu năm.',
  'Tuyến 9 hay bỏ chuyến buổi trưa, chờ bốn mươi phút chưa thấy xe.',
  'Bộ phận một cửa nhiệt tình, mong duy trì.',
  'Hồ sơ đất nộp ở một cửa trễ hẹn hai lần, cán bộ hướng dẫn mỗi người một kiểu.',
  'Phân bón lên giá gấp rưỡi, lúa thì thương lái ép.',
  'Lịch trực đổi liên tục, không ai báo trước.',
  'Đề nghị xem xét.',
  'Đề nghị sớm giải quyết.',
]

const items = [
  ...COPIED.flatMap((set, s) => set.map((text, i) => ({ id: `${s}.${i}`, text }))),
  ...ALIKE.map((text, i) => ({ id: `a${i}`, text })),
]

describe('finding copies', () => {
  const found = findDuplicates(items)

  it('finds each copy, however it was edited, and names the first of its set', () => {
    const expected = COPIED.flatMap((set, s) => set.slice(1).map((_, i) => [`${s}.${i + 1}`, `${s}.0`]))
    const turned = ['1.2'] // its two halves changed places: no edit of a copyist, and not looked for
    expect(found.map((d) => [d.submission, d.of])).toEqual(expected.filter(([id]) => !turned.includes(id)))
  })

  it('tells exact ones, which read the same, from near ones', () => {
    const kinds = new Map(found.map((d) => [d.submission, d]))
    expect(kinds.get('0.1')).toMatchObject({ kind: 'exact', similarity: 1 })
    expect(kinds.get('0.2')).toMatchObject({ kind: 'exact', similarity: 1 })
    expect(kinds.get('0.3')).toMatchObject({ kind: 'near' })
    for (const d of found)
      if (d.kind === 'near')
        expect([d.submission, d.similarity > 0.6 && d.similarity < 1]).toEqual([d.submission, true])
  })

  it('finds the same sets whatever the order of the input', () => {
    const sets = (all: readonly { id: string; text: string }[]) => {
      const set = new Map(all.map(({ id }) => [id, id]))
      for (const { submission, of } of findDuplicates(all)) set.set(submission, of)
      const members = new Map<string, string[]>()
      for (const [id, of] of set) members.set(of, [...(members.get(of) ?? []), id])
      return [...members.values()].map((m) => m.sort().join(' ')).sort()
    }
    expect(sets([...items].reverse())).toEqual(sets(items))
    const middle = [...items.slice(13), ...items.slice(0, 13)]
    expect(sets(middle)).toEqual(sets(items))
  })

  it('takes short texts, and texts without words, for copies only when they are the same', () => {
    const short = ['Đồng ý', 'đồng ý!', 'Đồng ý ạ', '👍', '👍', '👎', ''].map((text, i) => ({ id: String(i), text }))
    expect(findDuplicates(short).map((d) => [d.submission, d.of, d.kind])).toEqual([
      ['1', '0', 'exact'],
      ['4', '3', 'exact'],
    ])
    const faces = ['😡 😡 😡 😡 😡 😡', '😡 😡 😡 😡 😡 😡 😡', '! ! ! ! ! !', '! ! ! ! ! ! !']
    expect(findDuplicates(faces.map((text, i) => ({ id: String(i), text })))).toEqual([])
  })

  it('does not let a text that holds two others tie these together', () => {
    const [a, b] = [COPIED[0][0], COPIED[3][0]]
    const found = findDuplicates([a, b, `${a} ${b}`].map((text, i) => ({ id: String(i), text })))
    expect(found.filter((d) => d.submission === '1')).toEqual([])
  })

  it('finds nothing in nothing', () => {
    expect(findDuplicates([])).toEqual([])
  })
})

describe('finding copies among many', () => {
  const words = (COPIED.flat()
    .concat(ALIKE)
    .join(' ')
    .match(/[\p{L}]+/gu) ?? []) as string[]
  let seed = 3
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const prose = (count: number) => Array.from({ length: count }, () => words[next(words.length)]).join(' ')
  const time = (texts: readonly string[]) => {
    const start = performance.now()
    const found = findDuplicates(texts.map((text, i) => ({ id: String(i), text })))
    return { found, ms: performance.now() - start }
  }
  const kinds: Record<string, (i: number) => string> = {
    'unlike texts': () => prose(20),
    'one text many times': () => COPIED[0][0],
    'one formula opening': () => `Kính gửi Ủy ban nhân dân phường, tôi xin phản ánh việc như sau: ${prose(15)}`,
    'one letter, a word changed': () => COPIED[2][0].replace(' giữa ', ` ${words[next(words.length)]} `),
  }
  for (const [name, text] of Object.entries(kinds))
    it(`takes time in proportion to their number: ${name}`, () => {
      time(Array.from({ length: 500 }, (_, i) => text(i)))
      const few = time(Array.from({ length: 2000 }, (_, i) => text(i)))
      const many = time(Array.from({ length: 8000 }, (_, i) => text(i)))
      expect(many.ms).toBeLessThan(12 * Math.max(25, few.ms))
    })

  it('finds the copies of a campaign, and a copy among thousands of others', () => {
    const campaign = Array.from({ length: 3000 }, (_, i) => `${COPIED[2][0]} ${words[i % words.length]}`)
    expect(time(campaign).found.length).toBe(2999)
    const crowd = [COPIED[4][0], ...Array.from({ length: 3000 }, () => prose(20)), COPIED[4][1]]
    expect(time(crowd).found).toMatchObject([{ submission: '3001', of: '0', kind: 'near' }])
  })
})
