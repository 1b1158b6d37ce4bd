import { wordTypes } from '../text/atoms.js'
import { Doc } from '../text/doc.js'
import { wordLexicon } from '../text/wordLexicon.js'
import { readWeights, WordModels } from '../text/wordWeights.js'
import { type Gold, readGold } from './gold.js'
import { writeModelModule } from './module.js'
import { trainSegmentation } from './segmentation.js'
import { shippedGold } from './shippedGold.js'

/** The note above the weights: it names no source, so that the same sentences give the same file. */
const NOTE = 'Weights of the segmenter, fitted by `duluan train segmentation`; what they were learnt from: README.md'

/** Every so many sentences one is held out. */
const FOLD = 10

/** What was learnt, and how well it holds. */
export interface FitReport extends Pick<Gold, 'words'> {
  readonly sentences: number
  /** Word F1 in percent over the sentences held out, by weights that did not see them; marks counted. */
  readonly heldOutF1: number
}

/** How the segmenter is fitted. */
export interface FitOptions {
  /** Learn from the file alone, not from the sentences that come with the package as well. */
  readonly alone?: boolean
}

/**
 * Fits the segmenter's weights to a file of segmented text, beside the sentences of `shippedGold`, and writes them as the
 * module that ships. The module has the same bytes for the same sentences. Throws what `readGold` throws.
 *
 * @param out the module to write, `corpora/segmentation/weights.js` in a checkout
 */
export async function refitSegmentation(
  gold: string,
  out: string,
  { alone = false }: FitOptions = {},
): Promise<FitReport> {
  const { sentences, words } = await readGold(gold)
  const others = alone ? [] : shippedGold()
  const heldOutF1 = heldOut(sentences, others)
  writeSegmentation(out, trainSegmentation([...sentences, ...others]))
  return { sentences: sentences.length, words, heldOutF1 }
}

/** Writes fitted weights as the module that the segmenter loads. */
export function writeSegmentation(out: string, weights: Uint8Array): void {
  writeModelModule(out, weights, NOTE)
}

/** Word F1 in percent over every tenth sentence, by weights fitted to the rest of them and to `others`. */
function heldOut(sentences: readonly string[], others: readonly string[]): number {
  const isHeldOut = (_: string, i: number) => i % FOLD === FOLD - 1
  const learnt = sentences.filter((sentence, i) => !isHeldOut(sentence, i))
  const weights = trainSegmentation([...learnt, ...others])
  const models = new WordModels(wordTypes, wordLexicon(), readWeights(weights))
  let right = 0
  let all = 0
  for (const sentence of sentences.filter(isHeldOut)) {
    const known = new Set([...sentence.matchAll(/\S+/g)].map(({ 0: word, index }) => `${index} ${index + word.length}`))
    const found = wordsBy(models, sentence.replaceAll('_', ' '))
    right += found.filter((span) => known.has(span)).length
    all += known.size + found.length
  }
  return (200 * right) / all
}

/** The spans of the words that these weights find. */
function wordsBy(models: WordModels, text: string): string[] {
  const doc = new Doc(text, null, models)
  const starts = Array.from(doc.starts.keys()).filter((i) => doc.wordStarts[i] === 1)
  return starts.map((first, word) => `${doc.starts[first]} ${doc.ends[(starts[word + 1] ?? doc.size) - 1]}`)
}
