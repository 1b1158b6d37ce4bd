import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, read, segment } from '../../src/text/index.js'

/** A line of `corpora/writing`: as it was typed, its words, and the words of what a careful typist would have written. */
export interface Line {
  readonly text: string
  /** Words parted by a space, syllables of a word joined by `_`. */
  readonly words: string
  readonly clean: string
}

export interface Kind {
  readonly name: string
  readonly lines: readonly Line[]
}

/** What finding words gave: how many are right, of how many that are there, of how many found. */
export interface Found {
  right: number
  known: number
  found: number
}

/** Every kind of writing in a folder of .jsonl files, by name. */
export function readKinds(folder: string): Kind[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
  return files.sort().map((file) => {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean)
    return { name: file.replace('.jsonl', ''), lines: lines.map((line) => JSON.parse(line) as Line) }
  })
}

/**
 * Where the words stand in the text, as 'start end'. White space may differ, nothing else; a `_` that the text has itself is
 * kept. Throws a plain Error naming the place where the two part.
 */
export function placeWords(text: string, words: string): Set<string> {
  const places = new Set<string>()
  let at = 0
  for (const word of words.split(' ')) {
    let start = -1
    for (const unit of word) {
      while (/\s/.test(text[at] ?? '')) at++
      if (!text.startsWith(unit, at)) {
        if (unit === '_') continue
        throw new Error(`'${word}' is not at ${at} of: ${text}`)
      }
      if (start < 0) start = at
      at += unit.length
    }
    places.add(`${start} ${at}`)
  }
  return places
}

/** Words as running text: marks against what they belong to. A `_` stays in words that `typed`, the text as it was, has with it. */
export function joinUp(words: string, typed = ''): string {
  let text = ''
  let quotes = 0
  let isGlued = true
  for (const word of words.split(' ')) {
    const isQuote = word === '"'
    const opens = /^[([{“‘]$/.test(word) || (isQuote && quotes++ % 2 === 0)
    const closes = /^[.,!?:;)\]}”’%…]+$/.test(word) || (isQuote && !opens)
    if (text !== '' && !(isGlued || closes)) text += ' '
    text += typed.includes(word) ? word : word.replaceAll('_', ' ')
    isGlued = opens
  }
  return text
}

/** How many of the words that stand in a text are found. */
export function scoreText(text: string, words: string): Found {
  const places = placeWords(text, words)
  const tokens = segment(text)
  const right = tokens.filter(({ start, end }) => places.has(`${start} ${end}`)).length
  return { right, known: places.size, found: tokens.length }
}

/** Word F1, 0..100, over the words of all texts together. */
export function f1(scores: readonly Found[]): number {
  const sum = (field: keyof Found): number => scores.reduce((all, score) => all + score[field], 0)
  return (200 * sum('right')) / (sum('known') + sum('found'))
}

/** Word F1 of a kind as it was typed, and of its clean twin. */
export function scoreKind({ lines }: Kind): { typed: number; clean: number } {
  return {
    typed: f1(lines.map(({ text, words }) => scoreText(text, words))),
    clean: f1(lines.map((line) => scoreText(joinUp(line.clean, line.text), line.clean))),
  }
}

/**
 * How much of what was meant is read, 0..100: twice the longest common subsequence of the syllables read and those of the
 * clean twin's own reading, over the number of both.
 */
export function scoreReading({ lines }: Kind): number {
  let common = 0
  let all = 0
  for (const line of lines) {
    const typed = read(parse(line.text)).syllables
    const meant = read(parse(joinUp(line.clean, line.text))).syllables
    common += longestCommon(typed, meant)
    all += typed.length + meant.length
  }
  return (200 * common) / all
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const syllable of a) {
    const next = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j++) next[j + 1] = syllable === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j])
    row = next
  }
  return row[b.length]
}
