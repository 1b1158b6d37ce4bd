/**
 * What a developer gets from `natural` in an afternoon: its Vietnamese tokenizer, its TfIdf with k-means for issues, its
 * naive Bayes for stance and sentiment. In its favour: the spans and the number of issues are given, and it learns from the
 * opinions that duluan's models learnt from.
 */
import { readEntries } from '../../src/training/subjects.js'
import type { Answer } from './answers.js'
import type { GoldOpinion } from './gold.js'
import { kMeans } from './kmeans.js'
import { AggressiveTokenizerVi, BayesClassifier, TfIdf } from './natural.js'
import { SUBJECTS } from './subjects.js'

interface LabelledOpinion {
  readonly text: string
  readonly stance: string
  readonly sentiment: number
}

const SEED = 1

const tokenizer = new AggressiveTokenizerVi()
const tokens = (text: string) => tokenizer.tokenize(text.normalize('NFC').toLowerCase()).filter(Boolean)

export class Baseline {
  private readonly stance = new BayesClassifier()
  private readonly sentiment = new BayesClassifier()

  constructor(opinions: readonly LabelledOpinion[] = subjectOpinions()) {
    for (const { text, stance, sentiment } of opinions) {
      this.stance.addDocument(tokens(text), stance)
      this.sentiment.addDocument(tokens(text), String(Math.sign(sentiment)))
    }
    for (const classifier of [this.stance, this.sentiment]) {
      withFastFeatures(classifier)
      classifier.train()
    }
  }

  /** One answer for each gold opinion, read from its span alone. */
  answer(gold: readonly GoldOpinion[]): Answer[] {
    const texts = gold.map(({ span }) => tokens(span))
    const issues = groupTokens(texts, new Set(gold.map(({ issue }) => issue)).size)
    return texts.map((text, i) => {
      const issue = String(issues[i])
      const stance = this.stance.classify(text)
      return { issue, stream: `${issue}/${stance}`, stance, sentiment: Number(this.sentiment.classify(text)) }
    })
  }
}

/** TfIdf and k-means: the cluster of each text. */
export function groupByWords(texts: readonly string[], k: number): number[] {
  return groupTokens(texts.map(tokens), k)
}

function groupTokens(texts: readonly string[][], k: number): number[] {
  const tfIdf = new TfIdf()
  for (const text of texts) tfIdf.addDocument(text)
  const vectors = texts.map((_, i) => new Map(tfIdf.listTerms(i).map(({ term, tfidf }) => [term, tfidf])))
  return kMeans(vectors, k, SEED)
}

/** The same features as natural's own, which looks every word it knows up in an array: minutes for 13,000 texts. */
export function withFastFeatures(classifier: BayesClassifier): void {
  const known = Object.keys(classifier.features)
  classifier.textToFeatures = (text) => {
    const words = new Set(text)
    return known.map((word) => (words.has(word) ? 1 : 0))
  }
}

/** The labelled opinions of the subject base: what duluan's own models were fitted on. */
function subjectOpinions(): LabelledOpinion[] {
  return readEntries<{ opinions: LabelledOpinion[] }>(SUBJECTS).flatMap(({ opinions }) => opinions)
}
