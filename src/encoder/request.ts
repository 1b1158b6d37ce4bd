import { setTimeout as sleep } from 'node:timers/promises'
import { DuluanError } from '../errors.js'
import { encoderError } from './codes.js'
import { serverWords } from './serverWords.js'

export interface Endpoint {
  readonly url: string
  /** The address as errors name it. */
  readonly place: string
  readonly key: string | undefined
  /** Milliseconds for one request, its answer included. */
  readonly timeout: number
  /** Tries after the first. */
  readonly retries: number
}

/** Milliseconds before the second try, twice as many before each that follows; no more than the last are waited. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 600_000

/** What one try came to: an answer, or a failure that another try may mend, after `wait` milliseconds where the server says so. */
type Outcome = { readonly answer: unknown } | { readonly failure: DuluanError; readonly wait?: number }

/**
 * Posts JSON and reads JSON; again where the network fails or the server is busy (408, 429, 5xx), as late as it asks for.
 *
 * @throws DULUAN_E040 to E044, by what the last try came to.
 */
export async function post(endpoint: Endpoint, body: unknown, signal: AbortSignal): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    const outcome = await postOnce(endpoint, JSON.stringify(body), signal)
    if ('answer' in outcome) return outcome.answer
    const wait = outcome.wait ?? FIRST_WAIT * 2 ** tries
    if (tries >= endpoint.retries || wait > LONGEST_WAIT) throw outcome.failure
    await sleep(wait, undefined, { signal })
  }
}

async function postOnce(endpoint: Endpoint, body: string, signal: AbortSignal): Promise<Outcome> {
  const { url, place, key, timeout } = endpoint
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) }
  try {
    // A redirect is not followed: the texts go where the user said, and nowhere else.
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    })
    return outcomeOf(response, await response.text(), endpoint)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof DuluanError) throw error
    return { failure: encoderError('DULUAN_E040', `${place} (${reasonOf(error, timeout)})`, error) }
  }
}

/** @throws DULUAN_E041 to E044 where another try would come to the same. */
function outcomeOf({ ok, status, headers }: Response, text: string, { place, key }: Endpoint): Outcome {
  if (ok) return { answer: parsed(text, place) }
  const detail = `${place}: HTTP ${status}${serverWords(text, key)}`
  if (status === 401 || status === 403) throw encoderError('DULUAN_E041', detail)
  if (status === 404 || status === 405 || status < 400) throw encoderError('DULUAN_E042', detail)
  const failure = encoderError('DULUAN_E043', detail)
  const mayPass = status === 408 || status === 429 || (status >= 500 && status !== 501)
  if (!mayPass) throw failure
  const wait = retryAfter(headers.get('retry-after'))
  return { failure, ...(wait !== undefined && { wait }) }
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw encoderError('DULUAN_E044', `${place} (JSON)`, error)
  }
}

/** Milliseconds, of a `Retry-After` in seconds or as a date. */
export function retryAfter(header: string | null, now = Date.now()): number | undefined {
  if (!header?.trim()) return undefined
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `${timeout / 1000} s`
  const cause = error.cause as { code?: string; message?: string } | undefined
  return cause?.code ?? cause?.message ?? error.message
}
