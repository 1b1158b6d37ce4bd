import { readFileSync } from 'node:fs'
import { joinUp } from '../writing/score.js'

/** A text and the words in it, in order, without white space and `_`. */
export interface Sample {
  readonly text: string
  readonly words: readonly string[]
}

/** The same sentences in the ways that people write them. */
export interface Variants {
  /** Marks stand apart, as treebanks have it. */
  readonly spaced: readonly Sample[]
  /** Marks stand against what they belong to, as people type. */
  readonly typed: readonly Sample[]
  /** The same, decomposed (NFD), as some phones and Macs send it. */
  readonly decomposed: readonly Sample[]
  /** The same, without diacritics; capitals stay. */
  readonly unaccented: readonly Sample[]
}

/** The sentences of a gold file: one a line, words parted by spaces, the syllables of a word joined by `_`. */
export function readVariants(file: string): Variants {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const spaced = lines.map((line) => ({ text: line.replaceAll('_', ' '), words: wordsOf(line) }))
  const typed = lines.map((line) => ({ text: joinUp(line), words: wordsOf(line) }))
  return {
    spaced,
    typed,
    decomposed: typed.map((s) => written(s, decompose)),
    unaccented: typed.map((s) => written(s, withoutAccents)),
  }
}

const wordsOf = (line: string) => line.split(/\s+/).map(bare)
const decompose = (text: string) => text.normalize('NFD')

const withoutAccents = (text: string) =>
  decompose(text).replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

function written({ text, words }: Sample, write: (text: string) => string): Sample {
  return { text: write(text), words: words.map(write) }
}

/** What of a text is compared: all but white space and `_`, which peers put where they like. */
export function bare(text: string): string {
  return text.replace(/[\s_]+/g, '')
}

/** Syllables, numbers and words of other languages; marks are not counted. */
export function syllablesIn(samples: readonly Sample[]): number {
  return samples.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0), 0)
}
