import path from 'node:path'
import { STANCES, type Stance } from '../model.js'
import { lineOf } from '../opinion/line.js'
import { termsOf } from '../opinion/terms.js'
import { COLUMNS, keptKey } from '../opinion/weights.js'
import { parse, read } from '../text/index.js'
import { writeModelModule } from './module.js'
import { fitSoftmax, type SparseRows } from './softmax.js'
import { readEntries, readLines } from './subjects.js'

/** An opinion with the judgement that a reader gave it. */
export interface LabelledOpinion {
  readonly text: string
  readonly stance: Stance
  /** Below, at or above 0. */
  readonly sentiment: number
  /** 0 to 3. */
  readonly intensity: number
}

/** A feature must stand in so many opinions. */
const FEWEST = 2
/** Strength of the Gaussian prior: 2 to 5 differ by less than 0.2 points. */
const PRIOR = 3
/** Naive Bayes' share of a weight, and its smoothing: 0.15 to 0.25 and 0.05 to 0.2 are alike; without it 1.8 points less. */
const BAYES = 0.2
const SMOOTHING = 0.1
/** What makes the sums honest probabilities: the two models say much of the same. */
const COOLING = 0.5
/** The heaviest features that ship: 372 KB as a module; with all 55,000 no figure is better by 0.1 points. */
const MOST = 31_000
// All tuned on fifths of the base's subjects, held out in turn: `benchmarks/opinion.ts` measures one of them.

/**
 * The bytes of the judging model (`src/opinion/weights.ts`), fitted to labelled opinions: a log-linear model, each
 * weight joined by a share of what naive Bayes gives the feature (after Wang and Manning 2012: short texts want both).
 * The same in, the same out.
 */
export function trainOpinion(opinions: readonly LabelledOpinion[]): Uint8Array {
  const { examples, keys, counts } = examplesOf(opinions)
  const classes = STANCES.length
  const stances = Float64Array.from(opinions.flatMap(({ stance }) => STANCES.map((s) => (s === stance ? 1 : 0))))
  const fitted = fitSoftmax(examples, { classes, targets: stances, prior: PRIOR })
  const likely = bayesWeights(examples, stances, classes)
  const grades = Float64Array.from(opinions.flatMap(({ intensity }) => [intensity / 3, 1 - intensity / 3]))
  const strong = fitSoftmax(examples, { classes: 2, targets: grades, prior: PRIOR })
  const rows = Array.from(keys, (_, row) => [
    ...STANCES.map((_, s) => COOLING * (fitted[row * classes + s] + BAYES * likely[row * classes + s])),
    strong[2 * row] - strong[2 * row + 1],
  ])
  return encode(heaviest(keys, rows, counts), sentimentShares(opinions))
}

/** Naive Bayes as weights: log share of each feature in a class, less its mean over the classes. No class prior. */
function bayesWeights(
  { rows, ids, values, features }: SparseRows,
  targets: Float64Array,
  classes: number,
): Float64Array {
  const seen = new Float64Array(features * classes).fill(SMOOTHING)
  const total = new Float64Array(classes)
  for (let row = 0; row + 1 < rows.length; row++) {
    for (let at = rows[row]; at < rows[row + 1]; at++) {
      for (let c = 0; c < classes; c++) seen[ids[at] * classes + c] += values[at] * targets[row * classes + c]
    }
  }
  for (let i = 0; i < seen.length; i++) total[i % classes] += seen[i]
  const weights = seen.map((count, i) => Math.log(count / total[i % classes]))
  for (let at = 0; at < weights.length; at += classes) {
    const mean = weights.subarray(at, at + classes).reduce((sum, w) => sum + w, 0) / classes
    for (let c = 0; c < classes; c++) weights[at + c] -= mean
  }
  return weights
}

/** Of the opinions of each stance, the share of each sentiment, stance by stance; one of each is assumed unseen. */
function sentimentShares(opinions: readonly LabelledOpinion[]): number[] {
  return STANCES.flatMap((stance) => {
    const signs = opinions.filter((opinion) => opinion.stance === stance).map(({ sentiment }) => Math.sign(sentiment))
    return [1, 0, -1].map((sign) => (1 + signs.filter((s) => s === sign).length) / (3 + signs.length))
  })
}

/** The labelled opinions of a subject base (`corpora/subjects`): one list a subject, entries of one id joined. `DULUAN_E212`. */
export function readLabelledOpinions(directory: string): Map<string, LabelledOpinion[]> {
  const subjects = new Map<string, LabelledOpinion[]>()
  for (const { id, opinions } of readEntries<{ id: string; opinions: LabelledOpinion[] }>(directory)) {
    subjects.set(id, [...(subjects.get(id) ?? []), ...opinions])
  }
  return subjects
}

/**
 * How often each opinion of the reporting register counts. Judged on thirds of them held out in turn, stance is right in 68%
 * without the others, 75% with them counted once, 76% four times; held-out subjects of the base lose nothing.
 */
const REPORTED = 4

/** Fits the model that ships to all opinions of the base, and those in the reporting register: half a minute. */
export function refitOpinion(corpora: string): void {
  const base = [...readLabelledOpinions(path.join(corpora, 'subjects')).values()].flat()
  const reported = readLines<LabelledOpinion>(path.join(corpora, 'opinion/reported.jsonl'))
  const opinions = [...base, ...Array.from({ length: REPORTED }, () => reported).flat()]
  const note = `Weights of the judging model, from ${base.length + reported.length} labelled opinions. See README.md beside it.`
  writeModelModule(path.join(corpora, 'opinion/judging.js'), trainOpinion(opinions), note)
}

/** The opinions as sparse rows over the features that are frequent enough, in ascending order of their keys. */
function examplesOf(opinions: readonly LabelledOpinion[]): {
  examples: SparseRows
  keys: Uint32Array
  counts: number[]
} {
  const texts = opinions.map(({ text }) => featuresOf(text))
  const frequency = new Map<number, number>()
  for (const features of texts) {
    for (const key of features.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
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

interface Row {
  readonly key: number
  readonly weights: readonly number[]
}

/** The `MOST` features that move most, by their largest weight and how many opinions hold them, by key. */
function heaviest(keys: Uint32Array, weights: readonly (readonly number[])[], counts: readonly number[]): Row[] {
  const reach = weights.map((row, at) => Math.max(...row.map(Math.abs)) * Math.log(1 + counts[at]))
  const rows = Array.from(keys, (_, row) => row).sort((a, b) => reach[b] - reach[a] || a - b)
  return rows
    .slice(0, MOST)
    .sort((a, b) => a - b)
    .map((row) => ({ key: keys[row], weights: weights[row] }))
}

/** Int8 a weight, scaled by column, in the layout that `decodeWeights` reads. */
function encode(rows: readonly Row[], shares: readonly number[]): Uint8Array {
  const keysAt = 4 + 4 * (COLUMNS + shares.length)
  const tableAt = keysAt + 3 * rows.length
  const bytes = new Uint8Array(tableAt + rows.length * COLUMNS)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, rows.length, true)
  shares.forEach((share, i) => {
    view.setFloat32(4 + 4 * (COLUMNS + i), share, true)
  })
  rows.forEach(({ key }, row) => {
    view.setUint16(keysAt + 3 * row, key & 0xffff, true)
    bytes[keysAt + 3 * row + 2] = key >>> 16
  })
  for (let c = 0; c < COLUMNS; c++) {
    const largest = rows.reduce((most, { weights }) => Math.max(most, Math.abs(weights[c])), 1e-9)
    const scale = Math.fround(largest / 127)
    view.setFloat32(4 + 4 * c, scale, true)
    rows.forEach(({ weights }, row) => {
      view.setInt8(tableAt + row * COLUMNS + c, Math.round(weights[c] / scale))
    })
  }
  return bytes
}
