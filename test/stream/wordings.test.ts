import { describe, expect, it } from 'vitest'
import { shippedBase } from '../../src/issue/index.js'
import { Columns, type SparseRows } from '../../src/stream/sparse.js'
import { Wordings } from '../../src/stream/wordings.js'
import { parse, read } from '../../src/text/index.js'
import { MONTH } from './spoken.js'

const TEXTS = [
  'Nước máy đục ngầu cả tuần nay',
  'Nước máy nhà tôi đục ngầu mấy hôm rồi',
  'Nước máy không đục nữa',
  'Chờ ba tiếng mới có nước',
  'Xe buýt trễ ba tiếng đồng hồ',
  'Cán bộ một cửa hướng dẫn nhiệt tình',
  'Cán bộ một cửa không nhiệt tình',
]
const opinions = [...TEXTS, ...MONTH.map(({ text }) => text)].map((text) => ({
  syllables: read(parse(text)).syllables,
}))
const all = TEXTS.map((_, i) => i)
const { rows, telling } = new Wordings(opinions, shippedBase()).of(all)

function products(given: SparseRows, row: number): Float64Array {
  const found = new Float64Array(given.size)
  new Columns(given, given.size).multiply(given, row, found)
  return found
}

describe('what opinions say, as rows', () => {
  it('are of unit length', () => {
    for (const row of all) expect(products(rows, row)[row]).toBeCloseTo(1, 1)
  })

  it('tell the same thing in other words from another thing', () => {
    const toFirst = products(rows, 0)
    expect(toFirst[1]).toBeGreaterThan(0.4)
    expect(toFirst[4]).toBeLessThan(0.15)
  })

  it('know that what is denied is not what is said', () => {
    expect(products(rows, 0)[2]).toBeLessThan(products(rows, 0)[1] - 0.1)
    expect(products(telling, 5)[6]).toBeLessThan(products(telling, 5)[5] - 1)
  })

  it('take hours and numbers for nothing that is spoken of', () => {
    expect(products(telling, 3)[4]).toBe(0)
    expect(products(telling, 0)[1]).toBeGreaterThanOrEqual(2)
  })

  it('are empty where nothing was said, and keep the order asked for', () => {
    const wordings = new Wordings([{ syllables: [] }, ...opinions], shippedBase())
    const given = wordings.of([3, 0])
    expect([...given.rows.starts].slice(1)[0]).toBeGreaterThan(0)
    expect(given.rows.starts[2]).toBe(given.rows.starts[1])
  })
})
