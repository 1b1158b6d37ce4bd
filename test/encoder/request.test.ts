import { describe, expect, it, vi } from 'vitest'
import { httpEncoder } from '../../src/encoder/index.js'
import { retryAfter } from '../../src/encoder/request.js'
import { embeddingsServer, type Reply, rowOf, WIDTH } from './server.js'

/** Encodes one text with a server that gives these replies, then answers as it should. */
async function encodeWith(
  replies: readonly Reply[],
  options: { retries?: number; timeout?: number; key?: string } = {},
) {
  const server = await embeddingsServer((_, n) => replies[n])
  const started = performance.now()
  const done = httpEncoder({ url: server.url, ...options }).encode(['nước đục'])
  const [result] = await Promise.allSettled([done])
  const error = result.status === 'rejected' ? (result.reason as Error) : undefined
  const encoded = result.status === 'fulfilled' ? result.value : undefined
  return { ...server, error, encoded, took: performance.now() - started }
}

describe('a request that fails for now', () => {
  it('is made again where the line is cut, the server is at fault, or it is busy', async () => {
    const { requests, encoded } = await encodeWith([
      { status: 503, headers: { 'retry-after': '0' }, body: { error: { message: 'Loading model' } } },
      { status: 429, headers: { 'retry-after': '0' } },
      { body: null },
    ])
    expect(requests).toHaveLength(4)
    expect(encoded?.rows[0]).toBeCloseTo(rowOf('nước đục')[0], 6)
    expect(encoded?.width).toBe(WIDTH)
  })

  it('waits as long as the server asks for', async () => {
    const { took } = await encodeWith([{ status: 429, headers: { 'retry-after': '1' } }])
    expect(took).toBeGreaterThan(990)
  })

  it('gives up at once where the server asks for hours', async () => {
    const { error, requests } = await encodeWith([{ status: 429, headers: { 'retry-after': '7200' } }])
    expect(error?.message).toMatch(/DULUAN_E043.*429/)
    expect(requests).toHaveLength(1)
  })

  it('is given up after the tries allowed, with the last words of the server', async () => {
    const replies = Array(3).fill({ status: 500, headers: { 'retry-after': '0' }, body: { error: 'hết bộ nhớ' } })
    const { error, requests } = await encodeWith(replies, { retries: 2 })
    expect(requests).toHaveLength(3)
    expect(error?.message).toMatch(/DULUAN_E043.*HTTP 500: «hết bộ nhớ»/)
  })

  it('runs out of time', async () => {
    const { error } = await encodeWith([{ after: 400 }], { retries: 0, timeout: 50 })
    expect(error?.message).toMatch(/DULUAN_E040.*0\.05 s/)
  })

  it('finds nobody there', async () => {
    const { url, close } = await embeddingsServer()
    await close()
    const failed = httpEncoder({ url, retries: 1 }).encode(['a'])
    await expect(failed).rejects.toThrow(/DULUAN_E040.*127\.0\.0\.1:\d+.*ECONNREFUSED/)
  })
})

describe('a request that fails for good', () => {
  it.each([
    [401, 'DULUAN_E041'],
    [403, 'DULUAN_E041'],
    [404, 'DULUAN_E042'],
    [405, 'DULUAN_E042'],
    [400, 'DULUAN_E043'],
    [413, 'DULUAN_E043'],
    [501, 'DULUAN_E043'],
  ])('is made once: %i gives %s, with the words of the server', async (status, code) => {
    const { error, requests } = await encodeWith([
      { status, body: { error: { message: 'model  "x" \u001b[31mnot found' } } },
    ])
    expect(requests).toHaveLength(1)
    expect(error).toMatchObject({ code })
    expect(error?.message).toContain(`HTTP ${status}: «model "x" [31mnot found»`)
  })

  it('is not sent on to where a redirect points', async () => {
    const other = await embeddingsServer()
    const { error } = await encodeWith([{ status: 307, headers: { location: `${other.url}/v1/embeddings` }, body: '' }])
    expect(error).toMatchObject({ code: 'DULUAN_E042' })
    expect(other.requests).toEqual([])
  })

  it.each(['<html>Xin chào</html>', '{"data": [', '{"data":[{"index":0,"embedding":[NaN]}]}'])(
    'is an answer that is no embeddings: %s',
    async (body) => {
      const { error } = await encodeWith([{ body }])
      expect(error).toMatchObject({ code: 'DULUAN_E044' })
    },
  )

  it('is said in Vietnamese and in English', async () => {
    const { error } = await encodeWith([{ status: 404 }])
    expect(error).toMatchObject({ vi: expect.stringContaining('địa chỉ'), en: expect.stringContaining('address') })
  })
})

describe('the key', () => {
  it('goes to the server, from the option or the environment, and into no error', async () => {
    vi.stubEnv('DULUAN_ENCODER_KEY', 'khoa-tu-moi-truong')
    const fromEnvironment = await encodeWith([])
    vi.unstubAllEnvs()
    expect(fromEnvironment.requests[0].authorization).toBe('Bearer khoa-tu-moi-truong')
    const reply = { status: 401, body: { error: { message: 'Incorrect API key provided: sk-bi-mat' } } }
    const { requests, error } = await encodeWith([reply], { key: ' sk-bi-mat\n' })
    expect(requests[0].authorization).toBe('Bearer sk-bi-mat')
    expect(error?.message).toContain('provided: ***')
    expect(error?.message).not.toContain('sk-bi-mat')
  })

  it('is not said where there is none', async () => {
    const { requests } = await encodeWith([])
    expect(requests[0].authorization).toBeUndefined()
  })
})

it('Retry-After is read in seconds and as a date, and passed over where it is neither', () => {
  expect(retryAfter('3')).toBe(3000)
  expect(retryAfter('Wed, 21 Oct 2026 07:28:00 GMT', Date.UTC(2026, 9, 21, 7, 27, 30))).toBe(30_000)
  expect(retryAfter('Wed, 21 Oct 2015 07:28:00 GMT')).toBe(0)
  expect([retryAfter(null), retryAfter(''), retryAfter('mai')]).toEqual([undefined, undefined, undefined])
})
