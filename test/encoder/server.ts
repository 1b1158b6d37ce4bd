import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Asked {
  readonly path: string
  readonly model: unknown
  readonly input: string[]
  readonly authorization: string | undefined
}

export interface Reply {
  readonly status?: number
  readonly headers?: Record<string, string>
  /** Text as it is, anything else as JSON; `null` hangs up. */
  readonly body?: unknown
  /** Milliseconds before it is sent. */
  readonly after?: number
}

export const WIDTH = 8

/** Numbers that a text alone decides. */
export function numbersOf(text: string, width = WIDTH): number[] {
  const bytes = createHash('sha256').update(text).digest()
  return Array.from({ length: width }, (_, i) => bytes[i] - 127.5)
}

/** The same as an encoder gives it: of unit length. */
export function rowOf(text: string, width = WIDTH): number[] {
  const numbers = numbersOf(text, width)
  return numbers.map((x) => x / Math.hypot(...numbers))
}

/** What OpenAI's address answers, elements in an order of its own. */
export const embeddings = (input: readonly string[], width = WIDTH) => ({
  object: 'list',
  data: input.map((text, index) => ({ object: 'embedding', index, embedding: numbersOf(text, width) })).reverse(),
})

/** A server of embeddings in this process, for one test. `reply` tells what the nth request (from 0) gets instead. */
export async function embeddingsServer(reply: (asked: Asked, n: number) => Reply | undefined = () => undefined) {
  const requests: Asked[] = []
  const load = { now: 0, most: 0 }
  const server = createServer(async (request, response) => {
    load.most = Math.max(load.most, ++load.now)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { model, input } = JSON.parse(Buffer.concat(chunks).toString() || '{}')
    const asked = { path: request.url ?? '', model, input, authorization: request.headers.authorization }
    const {
      status = 200,
      headers = {},
      body = embeddings(input),
      after = 0,
    } = reply(asked, requests.push(asked) - 1) ?? {}
    await new Promise((resolve) => setTimeout(resolve, after))
    load.now--
    if (body === null) return request.socket.destroy()
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  onTestFinished(() => void close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    place: url.slice('http://'.length),
    requests,
    load,
    close,
    sent: () => requests.flatMap(({ input }) => input),
  }
}
