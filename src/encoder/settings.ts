import { type Address, addressOf } from './address.js'
import { encoderError } from './codes.js'

export interface HttpEncoderOptions {
  /** The server (`http://127.0.0.1:8080`), its `…/v1`, or the whole `…/v1/embeddings`. */
  readonly url: string
  /** Name of the model, for servers that hold several. */
  readonly model?: string
  /** Sent as `Authorization: Bearer …`; by default what the environment variable `DULUAN_ENCODER_KEY` holds. */
  readonly key?: string
  /** Texts a request: 32. */
  readonly batch?: number
  /** Put before every text, as some models want it: `query: `. */
  readonly prefix?: string
  /** Folder that keeps rows from run to run; left out, none are kept. Texts are not kept, only their hashes. */
  readonly cache?: string
  /** Answers from the cache alone and asks no server: DULUAN_E048 where it lacks a text. */
  readonly offline?: boolean
  /** Milliseconds for one request: 60,000. */
  readonly timeout?: number
  /** Tries after the first where the network fails or the server is busy: 4, the first after half a second. */
  readonly retries?: number
  /** Called after each batch: different texts that have a row. */
  readonly onProgress?: (progress: { done: number; total: number }) => void
}

/** The options with what is left out filled in, and found usable. */
export interface Settings {
  readonly address: Address
  readonly key: string | undefined
  readonly batch: number
  readonly prefix: string
  readonly timeout: number
  readonly retries: number
}

/** Longest that a timer of Node can run. */
const MOST_MILLISECONDS = 2 ** 31 - 1

/** @throws DULUAN_E046 for an address, a key or a number that cannot be used. */
export function settingsOf(options: HttpEncoderOptions): Settings {
  const { batch = 32, prefix = '', timeout = 60_000, retries = 4 } = options
  const key = (options.key ?? process.env.DULUAN_ENCODER_KEY ?? '').trim()
  if (/[^\x21-\x7e]/.test(key)) throw encoderError('DULUAN_E046', 'DULUAN_ENCODER_KEY (!-~)')
  const limits = [
    ['batch', batch, 1, Number.MAX_SAFE_INTEGER],
    ['timeout', timeout, 1, MOST_MILLISECONDS],
    ['retries', retries, 0, Number.MAX_SAFE_INTEGER],
  ] as const
  for (const [name, value, least, most] of limits) {
    const usable = Number.isInteger(value) && value >= least && value <= most
    if (!usable) throw encoderError('DULUAN_E046', `${name} = ${value}`)
  }
  return { address: addressOf(options.url), key: key || undefined, batch, prefix, timeout, retries }
}
