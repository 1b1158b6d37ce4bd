import packed from '#corpora/subjects/model.js'
import { unpack } from '../text/packed.js'
import { SubjectBase } from './base.js'

let base: SubjectBase | undefined

/** The base that ships with the package, unpacked at first use (about 20 ms). */
export function shippedBase(): SubjectBase {
  base ??= new SubjectBase(unpack(packed))
  return base
}
