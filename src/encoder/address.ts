import { encoderError } from './codes.js'

export interface Address {
  /** Where requests go. */
  readonly url: string
  /** The same without its query, which may hold a secret: what a manifest may name. */
  readonly open: string
  /** Host and path, as caches know it. */
  readonly place: string
  /** Host, and what of the path is not the same for all: what a report names. */
  readonly short: string
}

/**
 * The address of an encoder, from what people have at hand: the server alone, its `…/v1`, or the whole `…/v1/embeddings`.
 *
 * @throws DULUAN_E046 for what is no http(s) address, or holds a user name.
 */
export function addressOf(given: string): Address {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw encoderError('DULUAN_E046', 'http://127.0.0.1:8080 (địa chỉ / address)')
  if (url.username || url.password) throw encoderError('DULUAN_E046', `user@${url.host} → DULUAN_ENCODER_KEY`)
  const path = url.pathname.replace(/\/+$/, '')
  if (!path.endsWith('/embeddings')) url.pathname = `${path}${/\/v\d/.test(path) ? '' : '/v1'}/embeddings`
  else url.pathname = path
  url.hash = ''
  const place = url.host + url.pathname
  return { url: url.href, open: url.origin + url.pathname, place, short: place.replace(/(\/v1)?\/embeddings$/, '') }
}
