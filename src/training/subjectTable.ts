import { DuluanError } from '../errors.js'
import { LEVELS, SubjectBase } from '../issue/base.js'
import { hash } from '../text/hash.js'
import type { SubjectScores } from './subjectScores.js'
import type { Subject } from './subjects.js'

/** Subjects that the 11 bits of an entry can tell apart. */
const MOST_SUBJECTS = 2 ** 11
/** What the 16 bits for a term's training texts hold; a term of more is as common as one of so many. */
const MOST_TEXTS = 0xffff

/**
 * Packs fitted scores as `SubjectBase` (src/issue/base.ts, where the format is described) reads them: the `most` terms
 * that weigh the most (length of their weights, times idf), of each the subjects it speaks for.
 *
 * Dropping what a term says against subjects took the accuracy of nearest centroids on held-out subjects from 0.46 to
 * 0.51, at a fifth of the size; 5 bits a weight cost nothing. Throws `DULUAN_E213` for more than 2,048 subjects.
 */
export function packTable(
  subjects: readonly Subject[],
  scores: SubjectScores,
  read: (text: string) => readonly string[],
  most = 120_000,
): Uint8Array {
  const { vocabulary, subjectCount, weights, texts } = scores
  if (subjectCount > MOST_SUBJECTS) throw tooMany(subjectCount)
  const kept = heaviest(scores, most)
  const scale = new Float32Array(kept.length)
  const counts = new Uint16Array(kept.length)
  const entries: number[] = []
  kept.forEach((column, term) => {
    const row = weights.subarray(column * subjectCount, (column + 1) * subjectCount)
    scale[term] = row.reduce((highest, weight) => Math.max(highest, weight), 0)
    const before = entries.length
    row.forEach((weight, subject) => {
      const level = Math.round((weight / scale[term]) * LEVELS)
      if (level > 0) entries.push((subject << 5) | level)
    })
    counts[term] = entries.length - before
  })
  const names = new TextEncoder().encode(subjects.map(({ id, name, theme }) => `${id}\t${name}\t${theme}`).join('\n'))
  const phrases = Uint32Array.from(
    new Set(subjects.flatMap(({ terms }) => terms.map((t) => hash(read(t).join(' '))))),
  ).sort()
  const pack = (mean: Float32Array) =>
    concatenate([
      Uint32Array.of(subjectCount, kept.length, entries.length, phrases.length, texts.length, names.length),
      mean,
      kept.map((column) => vocabulary.keys[column]),
      scale,
      phrases,
      Uint16Array.from(entries),
      Uint16Array.from(kept, (column) => Math.min(MOST_TEXTS, vocabulary.documents[column])),
      counts,
      names,
    ])
  return pack(meanScores(new SubjectBase(pack(new Float32Array(subjectCount))), texts))
}

function tooMany(subjects: number): DuluanError {
  return new DuluanError('DULUAN_E213', {
    vi: `Có ${subjects} chủ đề, mô hình chỉ chứa được ${MOST_SUBJECTS}. Hãy gộp các chủ đề gần nhau (cùng một id).`,
    en: `There are ${subjects} subjects; the model holds ${MOST_SUBJECTS}. Join subjects that are near (one id for them).`,
  })
}

/** The columns that weigh the most, in order of column. */
function heaviest({ weights, subjectCount, vocabulary }: SubjectScores, most: number): Uint32Array {
  const heaviness = vocabulary.idf.map((idf, column) => {
    let square = 0
    for (let i = column * subjectCount; i < (column + 1) * subjectCount; i++) square += weights[i] * weights[i]
    return Math.sqrt(square) * idf
  })
  const order = Uint32Array.from(heaviness, (_, column) => column)
  return order
    .sort((a, b) => heaviness[b] - heaviness[a] || a - b)
    .slice(0, most)
    .sort()
}

function meanScores(base: SubjectBase, texts: SubjectScores['texts']): Float32Array {
  const scores = new Float32Array(base.mean.length)
  const mean = new Float64Array(base.mean.length)
  for (const syllables of texts) {
    base.scoreInto(scores, syllables)
    for (let s = 0; s < scores.length; s++) mean[s] += scores[s] / texts.length
  }
  return Float32Array.from(mean)
}

function concatenate(parts: readonly (Uint8Array | Uint16Array | Uint32Array | Float32Array)[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}
