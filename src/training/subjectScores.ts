import { terms } from '../issue/terms.js'
import { fitNaiveBayes } from './bayes.js'
import { type Subject, trainingTexts } from './subjects.js'
import { fitOneAgainstRest } from './svm.js'
import { tfidf, type Vocabulary } from './tfidf.js'

export interface ScoreOptions {
  /** Cost of a violated margin of the support vector machines. */
  readonly cost?: number
  /** Additive smoothing of naive Bayes. */
  readonly smoothing?: number
  /** What a unit of naive Bayes' log probability counts beside a unit of margin. */
  readonly bayesWeight?: number
}

/** What every term says about every subject. */
export interface SubjectScores {
  readonly vocabulary: Vocabulary
  readonly subjectCount: number
  /** `weights[column * subjectCount + subject]`, each column's mean taken off. */
  readonly weights: Float32Array
  /** The training texts: what the base's mean scores are counted on. */
  readonly texts: readonly (readonly string[])[]
}

/**
 * Fits one linear classifier a subject and a naive Bayes over all of them, and adds what they say. Half a minute and
 * 1 GB for 700 subjects and 19,000 texts. The options' defaults were tuned on months drawn from held-out subjects
 * (benchmarks/grouping.ts): cost 0.2 to 1 is all one, naive Bayes 0.05 to 0.2 nearly so.
 */
export function fitScores(
  subjects: readonly Subject[],
  read: (text: string) => readonly string[],
  { cost = 0.5, smoothing = 0.05, bayesWeight = 0.1 }: ScoreOptions = {},
): SubjectScores {
  const labels: number[] = []
  const texts = subjects.flatMap((subject, label) =>
    trainingTexts(subject).map((text) => {
      labels.push(label)
      return read(text)
    }),
  )
  const { rows, vocabulary } = tfidf(texts.map(terms))
  const count = subjects.length
  const weights = new Float32Array(rows.width * count)
  const bayes = fitNaiveBayes(rows, labels, count, smoothing)
  for (let label = 0; label < count; label++) {
    const margin = fitOneAgainstRest(rows, labels, label, { cost })
    const evidence = bayes.subarray(label * rows.width, (label + 1) * rows.width)
    for (let column = 0; column < rows.width; column++) {
      weights[column * count + label] = margin[column] + bayesWeight * evidence[column]
    }
  }
  centreColumns(weights, count)
  return { vocabulary, subjectCount: count, weights, texts }
}

/** What a term says to all subjects alike tells none from another. */
function centreColumns(weights: Float32Array, count: number): void {
  for (let at = 0; at < weights.length; at += count) {
    let sum = 0
    for (let s = 0; s < count; s++) sum += weights[at + s]
    for (let s = 0; s < count; s++) weights[at + s] -= sum / count
  }
}
