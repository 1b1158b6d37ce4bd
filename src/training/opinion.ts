import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { STANCES, type Stance } from '../model.js'
import { lineOf } from '../opinion/line.js'
import { termsOf } from '../opinion/terms.js'
import { COLUMNS, SENTIMENTS } from '../opinion/weights.js'
import { parse, read } from '../text/index.js'
import { writeModelModule } from './module.js'
import { fitSoftmax, type SparseRows } from './softmax.js'

/** An opinion with the judgement that a reader gave it. */
export interface LabelledOpinion {
  readonly text: string
  readonly stance: Stance
  /** Below, at or above 0. */
  readonly sentiment: number
  /** 0 to 3. */
  readonly intensity: number
}

export const HIGHEST_INTENSITY = 3
/** A feature must stand in so many opinions: with 2, twice the features bring nothing (accuracy 0.797 both). */
const FEWEST = 3
/** Tuned on every fifth subject of the base, held out: 1 to 4 differ by less than 0.3 points (`benchmarks/opinion.ts`). */
const PRIOR = 2
/** The heaviest features that ship: 390 KB as a module; 4,000 more change no figure by 0.1 points. */
const MOST = 22_500

/** The bytes of the judging model (`src/opinion/weights.ts`), fitted to labelled opinions. The same in, the same out. */
export function trainOpinion(opinions: readonly LabelledOpinion[]): Uint8Array {
  const { examples, keys } = examplesOf(opinions)
  const head = (classes: number, shares: (opinion: LabelledOpinion) => number[]) =>
    fitSoftmax(examples, { classes, targets: Float64Array.from(opinions.flatMap(shares)), prior: PRIOR })
  const stance = head(STANCES.length, (o) => STANCES.map((s) => (s === o.stance ? 1 : 0)))
  const sentiment = head(SENTIMENTS.length, (o) =>
    SENTIMENTS.map((_, at) => (1 - Math.sign(o.sentiment) === at ? 1 : 0)),
  )
  const intensity = head(2, (o) => [o.intensity / HIGHEST_INTENSITY, 1 - o.intensity / HIGHEST_INTENSITY])
  const columns = Array.from({ length: keys.length }, (_, row) => [
    ...stance.subarray(row * STANCES.length, (row + 1) * STANCES.length),
    ...sentiment.subarray(row * SENTIMENTS.length, (row + 1) * SENTIMENTS.length),
    intensity[2 * row] - intensity[2 * row + 1],
  ])
  const kept = heaviest(columns)
  return encode(
    kept.map((row) => keys[row]),
    Array.from(kept, (row) => columns[row]),
  )
}

/** The labelled opinions of a subject base (`corpora/subjects`): one list a subject, entries of one id joined. */
export function readLabelledOpinions(directory: string): Map<string, LabelledOpinion[]> {
  const subjects = new Map<string, LabelledOpinion[]>()
  const files = readdirSync(directory).filter((file) => file.endsWith('.jsonl'))
  for (const file of files.sort()) {
    for (const line of readFileSync(path.join(directory, file), 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const { id, opinions } = JSON.parse(line) as { id: string; opinions: LabelledOpinion[] }
      subjects.set(id, [...(subjects.get(id) ?? []), ...opinions])
    }
  }
  return subjects
}

/** Fits the model that ships to all opinions of the base and writes it to `corpora/opinion/judging.js`: half a minute. */
export function refitOpinion(corpora: string): void {
  const opinions = [...readLabelledOpinions(path.join(corpora, 'subjects')).values()].flat()
  const note = `Weights of the judging model, from ${opinions.length} labelled opinions. See README.md beside it.`
  writeModelModule(path.join(corpora, 'opinion/judging.js'), trainOpinion(opinions), note)
}

/** The opinions as sparse rows over the features that are frequent enough, in ascending order of their keys. */
function examplesOf(opinions: readonly LabelledOpinion[]): { examples: SparseRows; keys: Uint32Array } {
  const texts = opinions.map(({ text }) => featuresOf(text))
  const frequency = new Map<number, number>()
  for (const features of texts) for (const key of features.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const keys = Uint32Array.from([...frequency.keys()].filter((key) => frequency.get(key)! >= FEWEST)).sort()
  const rowOf = new Map(Array.from(keys, (key, row) => [key, row]))
  const rows = [0]
  const ids: number[] = []
  const values: number[] = []
  for (const features of texts) {
    for (const [key, value] of features) {
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
  return { examples, keys }
}

/** The features of a text by key, terms of the same feature added up. */
function featuresOf(text: string): Map<number, number> {
  const doc = parse(text)
  const terms = termsOf(lineOf(doc, read(doc), { start: 0, end: text.length }))
  const features = new Map<number, number>()
  terms.keys.forEach((key, t) => {
    features.set(key, (features.get(key) ?? 0) + terms.values[t])
  })
  return features
}

/** The rows of the `MOST` features whose largest weight is largest, in their order. */
function heaviest(columns: readonly (readonly number[])[]): Uint32Array {
  const reach = columns.map((row) => Math.max(...row.map(Math.abs)))
  const rows = Uint32Array.from(columns, (_, row) => row)
  return rows
    .sort((a, b) => reach[b] - reach[a] || a - b)
    .slice(0, MOST)
    .sort()
}

/** Int8 a weight, scaled by column, in the layout that `decodeWeights` reads. */
function encode(keys: Uint32Array, columns: readonly (readonly number[])[]): Uint8Array {
  const bytes = new Uint8Array(4 + 4 * COLUMNS + keys.length * (4 + COLUMNS))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, keys.length, true)
  const keysAt = 4 + 4 * COLUMNS
  const tableAt = keysAt + 4 * keys.length
  keys.forEach((key, row) => {
    view.setUint32(keysAt + 4 * row, key, true)
  })
  for (let c = 0; c < COLUMNS; c++) {
    let largest = 1e-9
    for (const row of columns) largest = Math.max(largest, Math.abs(row[c]))
    const scale = Math.fround(largest / 127)
    view.setFloat32(4 + 4 * c, scale, true)
    columns.forEach((row, at) => {
      view.setInt8(tableAt + at * COLUMNS + c, Math.round(row[c] / scale))
    })
  }
  return bytes
}
