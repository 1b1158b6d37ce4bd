import type { Stream } from '../../streamsFile.js'
import type { Block, Inline } from '../blocks.js'
import { count } from '../wording.js'

/** So many sayings are told of a stream. */
const TOLD = 3

/** `Ý giống nhau: “nước máy mùi thuốc tẩy” (5 ý kiến, 3 đơn vị); “…” (2 ý kiến, 2 đơn vị).` */
export function sayings({ sayings: all = [] }: Stream): Block[] {
  if (all.length === 0) return []
  const told = all.slice(0, TOLD).flatMap(({ label, distinct, units }, i): Inline[] => {
    const figures = `” (${count(distinct)} ý kiến, ${count(units)} đơn vị)`
    return [i === 0 ? '“' : '; “', { text: label, as: 'strong' }, figures]
  })
  const more = all.length > TOLD ? `; và ${count(all.length - TOLD)} ý nữa: streams.csv` : ''
  return [{ kind: 'paragraph', words: [{ text: 'Ý giống nhau: ', as: 'muted' }, ...told, `${more}.`] }]
}
