import { describe, expect, it } from 'vitest'
import { httpEncoder } from '../../src/encoder/index.js'
import type { Encoded } from '../../src/issue/encoded.js'
import { embeddings, embeddingsServer, rowOf, WIDTH } from './server.js'

const texts = Array.from({ length: 100 }, (_, i) => `nước máy đục ở tổ dân phố ${i + 1}`)

function expectRows({ width, rows }: Encoded, expected: readonly (readonly number[])[]): void {
  expect(rows).toHaveLength(width * expected.length)
  expected.forEach((row, i) => {
    row.forEach((x, n) => {
      expect(rows[i * width + n]).toBeCloseTo(x, 6)
    })
  })
}

describe('httpEncoder', () => {
  it('gives a row a text, in the order of the texts, however the batches come back', async () => {
    const { url, requests } = await embeddingsServer((_, n) => ({ after: n === 0 ? 60 : 0 }))
    const encoded = await httpEncoder({ url }).encode(texts)
    expect(encoded.width).toBe(WIDTH)
    expectRows(
      encoded,
      texts.map((text) => rowOf(text)),
    )
    expect(requests.map(({ input }) => input.length).sort()).toEqual([32, 32, 32, 4].sort())
    expect(requests[0].path).toBe('/v1/embeddings')
  })

  it('asks in batches of the size wanted, a few at a time', async () => {
    const { url, requests, load } = await embeddingsServer(() => ({ after: 10 }))
    await httpEncoder({ url, batch: 8 }).encode(texts)
    expect(requests.map(({ input }) => input.length)).toEqual([...Array(12).fill(8), 4])
    expect(load.most).toBeGreaterThan(1)
    expect(load.most).toBeLessThanOrEqual(4)
  })

  it('sends a text once, however often it stands there, and one without words never', async () => {
    const { url, sent } = await embeddingsServer()
    const encoded = await httpEncoder({ url }).encode(['rác', '', 'ngập', 'rác', ' '])
    expect(sent()).toEqual(['rác', 'ngập'])
    const nothing = Array(WIDTH).fill(0)
    expectRows(encoded, [rowOf('rác'), nothing, rowOf('ngập'), rowOf('rác'), nothing])
  })

  it('asks nothing where there is nothing to ask', async () => {
    const { url, requests } = await embeddingsServer()
    expect(await httpEncoder({ url }).encode([])).toEqual({ width: 0, rows: new Float32Array() })
    expect(await httpEncoder({ url }).encode(['', ''])).toEqual({ width: 0, rows: new Float32Array() })
    expect(requests).toEqual([])
  })

  it('names the model and puts the prefix before every text', async () => {
    const { url, place, requests } = await embeddingsServer()
    const encoder = httpEncoder({ url: `${url}/v1/embeddings`, model: 'e5', prefix: 'query: ' })
    await encoder.encode(['rác'])
    expect(requests).toMatchObject([{ model: 'e5', input: ['query: rác'] }])
    expect(encoder.name).toBe(`e5 (${place})`)
    expect(httpEncoder({ url }).name).toBe(place)
  })

  it('says no model where none is named', async () => {
    const { url, requests } = await embeddingsServer()
    await httpEncoder({ url }).encode(['rác'])
    expect(requests[0].model).toBeUndefined()
  })

  it('tells how far it is', async () => {
    const { url } = await embeddingsServer()
    const told: string[] = []
    const onProgress = ({ done, total }: { done: number; total: number }) => told.push(`${done}/${total}`)
    await httpEncoder({ url, batch: 40, onProgress }).encode(texts)
    expect(told).toHaveLength(3)
    expect(told.at(-1)).toBe('100/100')
  })

  it('stops at the first batch that fails, and asks no more', async () => {
    const { url, requests } = await embeddingsServer((_, n) => (n === 0 ? { status: 400, body: 'no' } : { after: 50 }))
    await expect(httpEncoder({ url, batch: 1 }).encode(texts)).rejects.toThrow('DULUAN_E043')
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(requests.length).toBeLessThanOrEqual(4)
  })

  it('refuses rows that change in width from batch to batch', async () => {
    const { url } = await embeddingsServer(({ input }, n) => ({
      body: embeddings(input, n === 0 ? 8 : 6),
      after: n * 20,
    }))
    await expect(httpEncoder({ url }).encode(texts)).rejects.toThrow(/DULUAN_E045.*8 → 6/)
  })

  it.each([
    { batch: 0 },
    { batch: 1.5 },
    { timeout: 0 },
    { timeout: 2 ** 31 },
    { retries: -1 },
    { retries: Number.NaN },
    { key: 'khóa' },
    { key: 'hai dòng\nx' },
  ])('refuses %j before anything is asked', (settings) => {
    expect(() => httpEncoder({ url: 'http://127.0.0.1:9', ...settings })).toThrow('DULUAN_E046')
  })
})
