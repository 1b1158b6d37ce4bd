import { describe, expect, it } from 'vitest'
import type { Duplicate } from '../../src/model.js'
import { SayingFinder } from '../../src/stream/sayings.js'
import { inputOf, MONTH, type Spoken } from './spoken.js'

const SPOKEN: readonly Spoken[] = [
  { text: 'Nước máy mùi thuốc tẩy, chồng tôi bảo ăn cơm bể bơi.', unit: 'Phường Bến Đò' },
  { text: 'Nước máy nồng mùi thuốc tẩy, không dám nấu ăn.', unit: 'Xã Lộc Điền' },
  { text: 'Nước máy toàn mùi thuốc tẩy từ hôm qua', unit: 'Xã Lộc Điền' },
  { text: 'Áp lực yếu, tầng hai không lên được giọt nào.' },
  { text: 'Nước yếu quá, tầng hai không lên được giọt nào.' },
  { text: 'Mỗi tháng thu phí vận hành mà chẳng ai nói để làm gì.' },
  { text: 'Nước máy hết mùi thuốc tẩy rồi, mừng quá.', sentiment: 0.7 },
  { text: '👍' },
  { text: '👍👍' },
]
/** Sayings of a stream of some opinions in a month of others; ids as in the order given, whatever order they come in. */
const found = (
  spoken: readonly Spoken[],
  duplicates: readonly Duplicate[] = [],
  order: readonly number[] = spoken.map((_, i) => i),
) => {
  const given = (id: string) => `S${order[Number(id.slice(1).split('#')[0]) - 1] + 1}`
  const came = (id: string) => `S${order.indexOf(Number(id.slice(1)) - 1) + 1}`
  const copies = duplicates.map((d) => ({ ...d, submission: came(d.submission), of: came(d.of) }))
  const input = inputOf([...order.map((i) => spoken[i]), ...MONTH], copies)
  const finder = new SayingFinder(input, new Set(copies.map(({ submission }) => submission)))
  return finder
    .of(
      'I01-concern',
      order.map((_, i) => i),
    )
    .map(({ opinions, quote, ...saying }) => {
      return { ...saying, opinions: opinions.map(given).sort(), from: given(quote.opinion) }
    })
}

describe('what several say in nearly the same words', () => {
  const sayings = found(SPOKEN)

  it('is found, that of most first, and leaves out who says it alone', () => {
    expect(sayings.map(({ opinions, distinct }) => [opinions, distinct])).toEqual([
      [['S1', 'S2', 'S3'], 3],
      [['S4', 'S5'], 2],
    ])
  })

  it('has an id, a label in their words, its units, and a quotation of its own', () => {
    expect(sayings.map(({ id }) => id)).toEqual(['I01-concern-1', 'I01-concern-2'])
    expect(sayings[0].label).toMatch(/Nước máy .*mùi thuốc tẩy/)
    expect(sayings[0].units).toBe(2)
    for (const { opinions, from } of sayings) expect(opinions).toContain(from)
  })

  it('does not depend on the order of the opinions', () => {
    const order = SPOKEN.map((_, i) => (i * 4 + 2) % SPOKEN.length)
    expect(found(SPOKEN, [], order)).toEqual(sayings)
  })

  it('joins no praise with blame, and no faces without words', () => {
    for (const { opinions } of sayings) expect(opinions.some((id) => ['S7', 'S8', 'S9'].includes(id))).toBe(false)
  })

  it('holds copies of what it holds, and counts them once', () => {
    const copied = [...SPOKEN, { text: 'Nước máy nồng mùi thuốc tẩy, không dám nấu cơm nữa.' }]
    const [first] = found(copied, [{ submission: 'S10', of: 'S2', kind: 'near', similarity: 0.9 }])
    expect([first.opinions, first.distinct]).toEqual([['S1', 'S10', 'S2', 'S3'], 3])
  })

  it('is not made by copies of one text alone', () => {
    const copies = Array.from({ length: 5 }, () => ({ text: 'Nước máy mùi thuốc tẩy' }))
    const duplicates = [2, 3, 4, 5].map((n) => ({
      submission: `S${n}`,
      of: 'S1',
      kind: 'exact' as const,
      similarity: 1,
    }))
    expect(found(copies, duplicates)).toEqual([])
    expect(found(copies)).toMatchObject([{ distinct: 5 }])
  })

  it('asks more of notices and questions than of opinions', () => {
    const alike = SPOKEN.slice(3, 5)
    expect(found(alike)).toHaveLength(1)
    const near = SPOKEN.slice(0, 2)
    expect(found(near)).toHaveLength(1)
    expect(found(near.map((one) => ({ ...one, stance: 'neutral' as const })))).toEqual([])
  })

  it('takes twenty thousand opinions of one stream', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      text: `${SPOKEN[i % 6].text} Nhà số ${i}, khu ${String.fromCharCode(97 + (i % 26)).repeat(3)}`,
    }))
    const started = performance.now()
    const all = found(many)
    expect(performance.now() - started).toBeLessThan(30_000)
    expect(all[0].distinct).toBeGreaterThan(1000)
  })
})
