import { DuluanError } from './errors.js'
import type { Encoded, Encoder } from './issue/encoded.js'

/** What is sent of one opinion: an encoder of 512 tokens reads about so many syllables. */
const MOST_SYLLABLES = 256

/**
 * A row for each opinion. What the encoder gets is their reading: accents restored, short forms in full, personal data left
 * out; never the words as they were handed in.
 *
 * @returns nothing where no opinion holds a word: then nothing is asked.
 * @throws DULUAN_E021 when the encoder does not give a row for each, all of finite numbers.
 */
export async function encodeOpinions(
  opinions: readonly { readonly syllables: readonly string[] }[],
  encoder: Encoder,
): Promise<Encoded | undefined> {
  const texts = opinions.map(({ syllables }) => syllables.slice(0, MOST_SYLLABLES).join(' '))
  if (texts.every((text) => text === '')) return undefined
  const { width, rows } = await encoder.encode(texts)
  if (width > 0 && rows.length === texts.length * width && rows.every(Number.isFinite)) return { width, rows }
  throw new DuluanError('DULUAN_E021', {
    vi: `Bộ mã hóa «${encoder.name}» phải trả về ${texts.length} véc-tơ gồm các số hữu hạn; đã trả về ${rows.length} số, mỗi véc-tơ ${width} số.`,
    en: `The encoder '${encoder.name}' must give ${texts.length} rows of finite numbers; it gave ${rows.length} numbers, ${width} a row.`,
  })
}
