import { lineOf } from '../opinion/line.js'
import { termsOf } from '../opinion/terms.js'
import { keptKey } from '../opinion/weights.js'
import { parse, read } from '../text/index.js'
import type { SparseRows } from './softmax.js'

/** A feature must stand in so many texts. */
const FEWEST = 2

/** What the judging model sees of texts. */
export interface Examples {
  readonly examples: SparseRows
  /** Of each feature, in ascending order; and how many texts hold it. */
  readonly keys: Uint32Array
  readonly counts: readonly number[]
}

/** The texts as sparse rows over the features that are frequent enough, in ascending order of their keys. */
export function examplesOf(texts: readonly string[]): Examples {
  const features = texts.map(featuresOf)
  const frequency = new Map<number, number>()
  for (const found of features) {
    for (const key of found.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  const keys = Uint32Array.from([...frequency.keys()].filter((key) => frequency.get(key)! >= FEWEST)).sort()
  const rowOf = new Map(Array.from(keys, (key, row) => [key, row]))
  const rows = [0]
  const ids: number[] = []
  const values: number[] = []
  for (const found of features) {
    for (const [key, value] of found) {
      const row = rowOf.get(key)
      if (row === undefined) continue
      ids.push(row)
      values.push(value)
    }
    rows.push(ids.length)
  }
  const examples = {
    rows: Uint32Array.from(rows),
    ids: Uint32Array.from(ids),
    values: Float64Array.from(values),
    features: keys.length,
  }
  return { examples, keys, counts: Array.from(keys, (key) => frequency.get(key)!) }
}

/** The features of a text by key, terms of the same feature added up. */
function featuresOf(text: string): Map<number, number> {
  const doc = parse(text)
  const terms = termsOf(lineOf(doc, read(doc), { start: 0, end: text.length }))
  const features = new Map<number, number>()
  terms.keys.map(keptKey).forEach((key, t) => {
    features.set(key, (features.get(key) ?? 0) + terms.values[t])
  })
  return features
}
