import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { cacheFolder, type HttpEncoderOptions, httpEncoder } from '../../src/encoder/index.js'
import { contentBelow, filesBelow, temporaryFolder } from './folder.js'
import { embeddings, embeddingsServer } from './server.js'

const texts = Array.from({ length: 40 }, (_, i) => `ngập ở ngõ ${i + 1}`)

/** A server, a cache that has rows of `texts`, and the rows. */
async function filled(options: Partial<HttpEncoderOptions> = {}) {
  const server = await embeddingsServer()
  const cache = temporaryFolder()
  const encoder = httpEncoder({ url: server.url, cache, batch: 10, ...options })
  const first = await encoder.encode(texts)
  server.requests.length = 0
  return { ...server, cache, encoder, first }
}

describe('the cache', () => {
  it('spares every request for texts that were sent before, and gives the same bytes', async () => {
    const { url, cache, first, requests } = await filled()
    expect(await httpEncoder({ url, cache }).encode(texts.toReversed())).not.toEqual(first)
    expect(await httpEncoder({ url: `${url}/v1`, cache }).encode(texts)).toEqual(first)
    expect(requests).toEqual([])
  })

  it('sends what is new, and one text more that shows whether the same model answers', async () => {
    const { cache, encoder, sent } = await filled()
    await encoder.encode(['rác', ...texts, 'rác'])
    expect(sent()).toHaveLength(2)
    expect(sent()[1]).toBe('rác')
    expect(texts).toContain(sent()[0])
    expect(filesBelow(cache)).toHaveLength(2)
  })

  it('is another one for another model, prefix or address', async () => {
    const { url, cache, sent } = await filled()
    await httpEncoder({ url, cache, model: 'm' }).encode(['ngập ở ngõ 1'])
    await httpEncoder({ url, cache, prefix: 'query: ' }).encode(['ngập ở ngõ 1'])
    await httpEncoder({ url: `${url}/khac`, cache }).encode(['ngập ở ngõ 1'])
    expect(sent()).toEqual(['ngập ở ngõ 1', 'query: ngập ở ngõ 1', 'ngập ở ngõ 1'])
  })

  it('keeps neither texts nor the key, for no eyes but the owner’s', async () => {
    const { cache } = await filled({ key: 'sk-bi-mat' })
    const said = contentBelow(cache) + filesBelow(cache).join()
    expect(said).not.toContain('sk-bi-mat')
    expect(said).not.toMatch(/ngập|ngõ/)
    if (process.platform !== 'win32') expect(statSync(filesBelow(cache)[0]).mode & 0o077).toBe(0)
  })

  it('keeps what was answered before a run broke off', async () => {
    const { url, sent } = await embeddingsServer((_, n) => (n === 2 ? { status: 400, body: 'no' } : { after: n }))
    const cache = temporaryFolder()
    const encoder = httpEncoder({ url, cache, batch: 10 })
    await expect(encoder.encode(texts)).rejects.toThrow('DULUAN_E043')
    const before = sent().length
    await encoder.encode(texts)
    expect(sent().length - before).toBeLessThanOrEqual(31)
  })

  it('answers alone where it must, and says what it lacks', async () => {
    const { url, cache, first, requests } = await filled()
    const encoder = httpEncoder({ url, cache, offline: true })
    expect(await encoder.encode(texts)).toEqual(first)
    await expect(encoder.encode([...texts, 'rác'])).rejects.toThrow(/DULUAN_E048.*1 \/ 41/)
    await expect(httpEncoder({ url, offline: true }).encode(texts)).rejects.toThrow('DULUAN_E048')
    expect(requests).toEqual([])
  })
})

describe('a cache that is damaged', () => {
  const size = (file: string) => statSync(file).size

  it('loses the record that a write cut off, and no other', async () => {
    const { cache, encoder, first, sent } = await filled()
    const [file] = filesBelow(cache)
    truncateSync(file, size(file) - 5)
    expect(await encoder.encode(texts)).toEqual(first)
    expect(sent()).toHaveLength(2)
  })

  it('loses the record with a wrong byte, and no other', async () => {
    const { cache, encoder, first, sent } = await filled()
    const [file] = filesBelow(cache)
    const bytes = readFileSync(file)
    bytes[40] ^= 1
    writeFileSync(file, bytes)
    expect(await encoder.encode(texts)).toEqual(first)
    expect(sent()).toHaveLength(2)
  })

  it('is passed over where it is something else altogether', async () => {
    const { cache, encoder, first, sent } = await filled()
    const [file] = filesBelow(cache)
    writeFileSync(file, 'không phải bộ nhớ đệm\n'.repeat(500))
    appendFileSync(path.join(path.dirname(file), '99999-x.rows'), 'x')
    mkdirSync(path.join(path.dirname(file), '8-thu-muc.rows'))
    expect(await encoder.encode(texts)).toEqual(first)
    expect(sent()).toHaveLength(40)
  })

  it('is a warning where it cannot be written, and the rows are given all the same', async () => {
    const { url } = await embeddingsServer()
    const cache = path.join(temporaryFolder(), 'tep')
    writeFileSync(cache, '')
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    const { rows } = await httpEncoder({ url, cache, batch: 10 }).encode(texts)
    expect(rows.length).toBeGreaterThan(0)
    expect(warn.mock.calls).toEqual([[expect.stringContaining('DULUAN_E047'), { code: 'DULUAN_E047' }]])
    warn.mockRestore()
  })

  it('is passed over where it cannot be read', async () => {
    const { cache, encoder, first } = await filled()
    chmodSync(filesBelow(cache)[0], 0)
    expect(await encoder.encode(texts)).toEqual(first)
  })
})

describe('a cache that others use', () => {
  it('is shared by two that write at a time', async () => {
    const { url, requests } = await embeddingsServer(() => ({ after: 5 }))
    const cache = temporaryFolder()
    const encoders = [1, 2].map(() => httpEncoder({ url, cache, batch: 3 }))
    const [one, other] = await Promise.all(encoders.map((encoder) => encoder.encode(texts)))
    expect(one).toEqual(other)
    requests.length = 0
    expect(await encoders[0].encode(texts)).toEqual(one)
    expect(requests).toEqual([])
  })

  it('is filled anew once another model answers at the address, of the same width or not', async () => {
    for (const width of [8, 6]) {
      const cache = temporaryFolder()
      let model = 'a'
      const answer = (input: string[]) =>
        embeddings(model === 'a' ? input : input.map((text) => `b ${text}`), model === 'a' ? 8 : width)
      const { url, sent } = await embeddingsServer(({ input }) => ({ body: answer(input) }))
      const encoder = httpEncoder({ url, cache })
      await encoder.encode(texts)
      model = 'b'
      const mixed = await encoder.encode([...texts, 'rác'])
      expect(mixed).toEqual(await httpEncoder({ url }).encode([...texts, 'rác']))
      expect(sent()).toHaveLength(40 + 1 + 41 + 41)
      expect(await encoder.encode([...texts, 'rác'])).toEqual(mixed)
    }
  })

  it('is filled anew where it holds rows of two widths', async () => {
    let width = 8
    const { url, sent } = await embeddingsServer(({ input }) => ({ body: embeddings(input, width) }))
    const [cache, other] = [temporaryFolder(), temporaryFolder()]
    await httpEncoder({ url, cache }).encode(texts)
    width = 6
    await httpEncoder({ url, cache: other }).encode(['rác'])
    const [file] = filesBelow(other)
    copyFileSync(file, path.join(path.dirname(filesBelow(cache)[0]), path.basename(file)))
    const offline = httpEncoder({ url, cache, offline: true })
    await expect(offline.encode([...texts, 'rác'])).rejects.toThrow('DULUAN_E048')
    expect((await offline.encode(texts)).width).toBe(8)
    expect((await httpEncoder({ url, cache }).encode([...texts, 'rác'])).width).toBe(6)
    expect(sent()).toHaveLength(40 + 1 + 41)
  })
})

it('the user’s own folder follows XDG_CACHE_HOME where that is a full path', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: path.resolve('/kho') })).toBe(path.resolve('/kho/duluan/encoder'))
  expect(cacheFolder({ XDG_CACHE_HOME: 'kho' })).toMatch(/\.cache.duluan.encoder$/)
  expect(cacheFolder({})).toMatch(/\.cache.duluan.encoder$/)
})
