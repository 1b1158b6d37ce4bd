/** An encoder of one's own: any server that answers as OpenAI's `/v1/embeddings` does. */
export type { Encoded, Encoder } from '../issue/encoded.js'
export { cacheFolder } from './cacheFolder.js'
export { type HttpEncoder, httpEncoder } from './httpEncoder.js'
export type { HttpEncoderOptions } from './settings.js'
