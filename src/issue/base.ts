import { hash } from '../text/hash.js'
import { terms } from './terms.js'

/** One of the things that people talk about, as the subject base (corpora/subjects) knows it. */
export interface KnownSubject {
  readonly id: string
  readonly name: string
  readonly theme: string
}

/** Weights are so many parts of the term's strongest: 5 bits, beside 11 for the subject. */
export const LEVELS = 31

/**
 * A linear model of what every term says about every subject, sparse: a term has entries only for the subjects that it
 * speaks for. (On held-out subjects this beats the full table, and a low-rank one of its size by far:
 * corpora/subjects/README.md.)
 *
 * Packed by src/training/subjectTable.ts, little-endian:
 * ```
 *   u32 subjects S, u32 terms T, u32 entries E, u32 phrases P, u32 texts in training, u32 bytes of the names
 *   f32 mean[S]      score that a text of the base gives to each subject, on average
 *   u32 key[T]       hash of the term (terms.ts)
 *   f32 scale[T]     weight of the term's strongest entry
 *   u32 phrase[P]    hashes of the words and phrases that the base was written with, ascending
 *   u16 entry[E]     subject << 5 | weight, 1 to 31: thirty-firsts of the scale
 *   u16 texts[T]     training texts that hold the term
 *   u16 entries[T]   how many entries the term has
 *   names            UTF-8, a line a subject: id, name, theme, parted by tabs
 * ```
 */
export class SubjectBase {
  readonly subjects: readonly KnownSubject[]
  /** Mean score of each subject over the base's own texts. */
  readonly mean: Float32Array
  readonly #keys: Uint32Array
  readonly #scale: Float32Array
  readonly #idf: Float32Array
  readonly #phrases: Uint32Array
  readonly #entry: Uint16Array
  /** Term t has the entries `starts[t]` to `starts[t + 1]`. */
  readonly #starts: Uint32Array
  /** Open addressing: slot → term + 1, by key. */
  readonly #slots: Uint32Array
  /** How often each term stands in the text being scored. */
  readonly #counts: Uint16Array

  constructor(bytes: Uint8Array) {
    let at = 0
    const take = (size: number): ArrayBuffer => {
      at += size
      return bytes.slice(at - size, at).buffer as ArrayBuffer
    }
    const [subjects, size, entries, phrases, trained, names] = new Uint32Array(take(24))
    this.mean = new Float32Array(take(4 * subjects))
    this.#keys = new Uint32Array(take(4 * size))
    this.#scale = new Float32Array(take(4 * size))
    this.#phrases = new Uint32Array(take(4 * phrases))
    this.#entry = new Uint16Array(take(2 * entries))
    this.#idf = inverseFrequencies(new Uint16Array(take(2 * size)), trained)
    this.#starts = startsOf(new Uint16Array(take(2 * size)))
    this.subjects = readNames(take(names))
    this.#counts = new Uint16Array(size)
    this.#slots = slotsFor(this.#keys)
  }

  /**
   * Adds up what the terms of a text say about each subject, into `scores` (one cell a subject, overwritten): sublinear
   * tf-idf of unit length times the table, less the mean over subjects. False, and all zero, where no term is known.
   */
  scoreInto(scores: Float32Array, syllables: readonly string[]): boolean {
    scores.fill(0)
    const present = this.#count(syllables)
    if (present.length === 0) return false
    let square = 0
    for (const term of present) square += this.#weight(term) ** 2
    const length = Math.sqrt(square)
    for (const term of present) {
      const value = (this.#weight(term) * this.#scale[term]) / (LEVELS * length)
      const end = this.#starts[term + 1]
      for (let i = this.#starts[term]; i < end; i++) scores[this.#entry[i] >> 5] += value * (this.#entry[i] & 31)
    }
    for (const term of present) this.#counts[term] = 0
    let sum = 0
    for (let s = 0; s < scores.length; s++) sum += scores[s]
    const mean = sum / scores.length
    for (let s = 0; s < scores.length; s++) scores[s] -= mean
    return true
  }

  /** Is a syllable, by itself, one of the terms? */
  knows(syllable: string): boolean {
    return this.#termOf(hash(syllable)) >= 0
  }

  /** Is a sequence of syllables a word or phrase that a writer of the base listed? */
  isPhrase(syllables: readonly string[]): boolean {
    const key = hash(syllables.join(' '))
    let from = 0
    for (let to = this.#phrases.length; from < to; ) {
      const middle = (from + to) >> 1
      if (this.#phrases[middle] < key) from = middle + 1
      else to = middle
    }
    return this.#phrases[from] === key
  }

  /** The known terms of a text, each once, in order of appearance; how often is left in `#counts`. */
  #count(syllables: readonly string[]): number[] {
    const present: number[] = []
    for (const key of terms(syllables)) {
      const term = this.#termOf(key)
      if (term < 0) continue
      if (this.#counts[term] === 0) present.push(term)
      if (this.#counts[term] < 0xffff) this.#counts[term]++
    }
    return present
  }

  /** The term of a key, -1 where it is none. */
  #termOf(key: number): number {
    const mask = this.#slots.length - 1
    let slot = key & mask
    while (this.#slots[slot] !== 0 && this.#keys[this.#slots[slot] - 1] !== key) slot = (slot + 1) & mask
    return this.#slots[slot] - 1
  }

  /** Sublinear tf-idf, before the text's length is taken to one. */
  #weight(term: number): number {
    const count = this.#counts[term]
    return count === 1 ? this.#idf[term] : (1 + Math.log(count)) * this.#idf[term]
  }
}

function inverseFrequencies(texts: Uint16Array, trained: number): Float32Array {
  const idf = new Float32Array(texts.length)
  for (let term = 0; term < idf.length; term++) idf[term] = Math.log((1 + trained) / (1 + texts[term])) + 1
  return idf
}

function startsOf(counts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let term = 0; term < counts.length; term++) starts[term + 1] = starts[term] + counts[term]
  return starts
}

/** Open addressing, at most half full: slot → term + 1. */
function slotsFor(keys: Uint32Array): Uint32Array {
  const slots = new Uint32Array(2 << Math.ceil(Math.log2(keys.length + 1)))
  const mask = slots.length - 1
  for (let term = 0; term < keys.length; term++) {
    let slot = keys[term] & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = term + 1
  }
  return slots
}

function readNames(bytes: ArrayBuffer): KnownSubject[] {
  const lines = new TextDecoder().decode(bytes).split('\n')
  return lines.map((line) => {
    const [id, name, theme] = line.split('\t')
    return { id, name, theme }
  })
}
