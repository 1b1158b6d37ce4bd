/**
 * The parts of `natural` that the benchmarks compare with, by their deep paths: its main entry connects to databases' drivers,
 * reads .env and prints. Typed here as far as they are used.
 */
import { createRequire } from 'node:module'

export interface Tokenizer {
  tokenize(text: string): string[]
}

export interface TfIdf {
  addDocument(tokens: string[]): void
  listTerms(document: number): { term: string; tfidf: number }[]
}

export interface BayesClassifier {
  features: Record<string, number>
  textToFeatures(tokens: string[]): number[]
  addDocument(tokens: string[], label: string): void
  train(): void
  classify(tokens: string[]): string
}

const require = createRequire(import.meta.url)
/** natural brings sylvester along, which puts a Math.sign in place for which zero is positive. */
const { sign } = Math

export const TfIdf = require('natural/lib/natural/tfidf/tfidf.js') as new () => TfIdf
export const BayesClassifier =
  require('natural/lib/natural/classifiers/bayes_classifier.js') as new () => BayesClassifier
/** Splits at whatever is no Vietnamese letter; the one made for the language. */
export const AggressiveTokenizerVi =
  require('natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js') as new () => Tokenizer
export const { WordTokenizer } = require('natural/lib/natural/tokenizers/regexp_tokenizer.js') as {
  WordTokenizer: new () => Tokenizer
}

Math.sign = sign
