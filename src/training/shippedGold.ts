import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What was labelled for this project, beside the treebank. */
const FILES = ['#corpora/segmentation/prose.txt', '#corpora/segmentation/opinions.txt']

/**
 * Sentences of stories, news and opinions that come with the package, segmented by the customs of the treebank that the
 * shipped weights were learnt from: a sentence a line, words parted by spaces, the syllables of a word joined by `_`.
 */
export function shippedGold(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return FILES.flatMap((file) => readFileSync(resolve(file), 'utf8').split('\n').filter(Boolean))
}
