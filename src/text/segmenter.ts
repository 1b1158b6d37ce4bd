import { DuluanError } from '../errors.js'
import { wordTypes } from './atoms.js'
import { Doc, segmentWith, type Token } from './doc.js'
import { unpack } from './packed.js'
import { LONGEST_USER_WORD, UserWords } from './userWords.js'
import { wordLexicon } from './wordLexicon.js'
import { readWeights, WordModels } from './wordWeights.js'

/** What a `Segmenter` knows from the start; nothing is wanted. */
export interface SegmenterOptions {
  /** Words of your own, as for `add`; a string is one word. */
  readonly words?: Iterable<string>
  /** What `duluan train segmentation` wrote from your own sentences: the default export of that module. */
  readonly weights?: string
}

/**
 * Segments with words of your own: names of products, schemes, places. They stand as one word wherever they are found,
 * in any case, NFC or NFD, whatever the place of the tone mark; in a text typed without accents too, and a word of three
 * or more syllables wherever its own are left out. The longest wins, from left to right. Nothing outside this object changes.
 */
export class Segmenter {
  readonly #words = new UserWords()
  readonly #models: WordModels | undefined

  constructor({ words = [], weights }: SegmenterOptions = {}) {
    if (weights !== undefined) this.#models = new WordModels(wordTypes, wordLexicon(), readWeights(unpack(weights)))
    for (const word of typeof words === 'string' ? [words] : words) this.add(word)
  }

  /**
   * Adds a word of up to 16 syllables, numbers and marks; effective at once.
   *
   * @throws DULUAN_E030 for a word without a letter, digit or mark
   * @throws DULUAN_E031 for one that is longer
   */
  add(word: string): this {
    const size = this.#words.add(word)
    if (size === 0) {
      throw new DuluanError('DULUAN_E030', {
        vi: 'Từ cần thêm không có chữ nào; hãy đưa vào một từ như "dịch vụ công trực tuyến"',
        en: 'The word to add is empty; give one such as "dịch vụ công trực tuyến"',
      })
    }
    if (size > LONGEST_USER_WORD) {
      throw new DuluanError('DULUAN_E031', {
        vi: `Từ cần thêm có ${size} tiếng, nhiều nhất là ${LONGEST_USER_WORD}: "${word.slice(0, 60)}"; hãy thêm phần ngắn hơn`,
        en: `The word to add has ${size} syllables, ${LONGEST_USER_WORD} at most: "${word.slice(0, 60)}"; add a shorter part of it`,
      })
    }
    return this
  }

  /** The words of a text, with offsets into it. */
  segment(text: string): Token[] {
    return segmentWith(text, this.#words, this.#models)
  }

  /** Reads a text: atoms, words, clauses and sentences with offsets into it. */
  parse(text: string): Doc {
    return new Doc(text, this.#words, this.#models)
  }
}
