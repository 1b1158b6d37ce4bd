import type { SubjectBase } from '../issue/base.js'
import { STOP_SYLLABLES } from '../issue/stopwords.js'
import { meanScores } from '../issue/vectors.js'
import { hash } from '../text/hash.js'
import { segment } from '../text/index.js'
import { RowWriter, type SparseRows } from './sparse.js'

interface Read {
  readonly syllables: readonly string[]
}

/** 'Không nhiệt tình' shares nothing with 'nhiệt tình': what follows one of these is another word (Das and Chen 2001). */
const NEGATING = new Set(['không', 'chưa', 'chẳng', 'chả', 'đừng', 'ít', 'thiếu', 'hết', 'khỏi'])

/** Numbers, hours and measures: two may both have waited 'ba tiếng' and speak of different things. */
const QUANTITIES = new Set(
  `sáu bảy tám chín mười mươi trăm nghìn ngàn triệu tỷ lăm mốt tư rưỡi nửa giờ tuần tiếng lần buổi sáng trưa chiều tối
  đêm đồng mét số thứ tuổi khoảng`.split(/\s+/),
)

/**
 * Part of the words in the similarity; the rest is the subjects that the base hears in them, which know that 'sập mạng' and 'bị
 * văng ra' go together. By average precision over pairs that were read one by one, on a development set and on student feedback:
 * words alone 0.34 and 0.88, subjects alone 0.38 and 0.74, so mixed 0.48 and 0.86
 * (syllables in place of words: 0.46 and 0.89).
 */
const OF_WORDS = 0.7
/** A subject that holds less than this of a unit row is left out. */
const FAINT = 0.05
/** Texts that the mean of the subjects is taken of. */
const SAMPLE = 2000

/** What some opinions say. */
export interface Worded {
  /** Unit rows: their dot product, 0..1, tells how nearly two say the same. */
  readonly rows: SparseRows
  /** 1 for each word of an opinion that tells what it is about: no grammar, no quantity. */
  readonly telling: SparseRows
}

/**
 * The words of every opinion of a month, and how much each weighs: all count, grammar too ('ít', 'quá', 'chưa' turn round what is
 * said), the rarer in the month the more.
 */
export class Wordings {
  readonly #base: SubjectBase
  readonly #opinions: readonly Read[]
  readonly #mean: Float32Array
  /** Words of opinion i, numbered, each once: from `starts[i]` to `starts[i + 1]`. */
  readonly #words: Uint32Array
  readonly #starts: Uint32Array
  /** Inverse document frequency of each word, among different texts. */
  readonly #idf: Float32Array
  /** 1 for a word that tells what is spoken of. */
  readonly #tells: Uint8Array

  constructor(opinions: readonly Read[], base: SubjectBase) {
    this.#base = base
    this.#opinions = opinions
    const numbers = new Map<string, number>()
    const words: number[] = []
    const texts: number[] = []
    const different = new Map<string, readonly string[]>()
    this.#starts = new Uint32Array(opinions.length + 1)
    opinions.forEach(({ syllables }, i) => {
      const text = syllables.join(' ')
      const isNew = !different.has(text)
      if (isNew) different.set(text, syllables)
      for (const word of wordsOf(text)) {
        const number = numbers.get(word) ?? numbers.size
        numbers.set(word, number)
        words.push(number)
        texts[number] = (texts[number] ?? 0) + (isNew ? 1 : 0)
      }
      this.#starts[i + 1] = words.length
    })
    this.#words = Uint32Array.from(words)
    this.#idf = Float32Array.from(texts, (n) => Math.log(1 + different.size / n))
    this.#tells = Uint8Array.from(numbers.keys(), (word) => (tells(word) ? 1 : 0))
    this.#mean = meanScores(base, sampleOf(different))
  }

  /** What some opinions say, in the order given. */
  of(indices: readonly number[]): Worded {
    const subjects = this.#mean.length
    const scores = new Float32Array(subjects)
    const [rows, telling] = [new RowWriter(), new RowWriter()]
    for (const i of indices) {
      if (this.#base.scoreInto(scores, this.#opinions[i].syllables)) this.#addSubjects(rows, scores)
      const words = this.#words.subarray(this.#starts[i], this.#starts[i + 1])
      const length = Math.sqrt(words.reduce((sum, word) => sum + this.#idf[word] ** 2, 0))
      for (const word of words) {
        rows.add(subjects + word, (Math.sqrt(OF_WORDS) * this.#idf[word]) / length)
        if (this.#tells[word]) telling.add(word, 1)
      }
      rows.endRow()
      telling.endRow()
    }
    return { rows: rows.rows(subjects + this.#idf.length), telling: telling.rows(this.#idf.length) }
  }

  /** What a text says of each subject above the mean of the month, squared, so that its few strong subjects speak. */
  #addSubjects(rows: RowWriter, scores: Float32Array): void {
    let square = 0
    for (let s = 0; s < scores.length; s++) {
      scores[s] = Math.max(0, scores[s] - this.#mean[s]) ** 2
      square += scores[s] ** 2
    }
    const length = Math.sqrt(square)
    const scale = Math.sqrt(1 - OF_WORDS) / length
    for (let s = 0; s < scores.length; s++) if (scores[s] > FAINT * length) rows.add(s, scores[s] * scale)
  }
}

/** Some of the texts, drawn by their content: in any order of the input the same. */
function sampleOf(texts: ReadonlyMap<string, readonly string[]>): (readonly string[])[] {
  const drawn = [...texts].map(([text, syllables]) => ({ text, syllables, key: hash(text) }))
  drawn.sort((a, b) => a.key - b.key || (a.text < b.text ? -1 : 1))
  return drawn.slice(0, SAMPLE).map(({ syllables }) => syllables)
}

/** The different words of a text, those after a negation marked. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  let isNegated = false
  for (const token of segment(text)) {
    words.add(isNegated ? `!${token.text}` : token.text)
    isNegated = NEGATING.has(token.text)
  }
  return words
}

function tells(word: string): boolean {
  const syllables = word.replace('!', '').split(' ')
  return syllables.some((syllable) => !STOP_SYLLABLES.has(syllable) && !QUANTITIES.has(syllable))
}
