/**
 * How well and how fast are accents put back, and how honest is the confidence? `npx tsx benchmarks/accents.ts [--fit]`
 *
 * With the raw text of ../shared/data beside the checkout, fits a model that has seen neither a tenth of the subjects
 * nor one in 500 lines of running text, and measures it on those, and on the news of UD Vietnamese-VTB dev, with their
 * accents taken off: as texts with capitals and marks, and as bare rows of syllables. `--fit` fits on everything instead and
 * writes corpora/accents. Either takes about ten minutes and 2 GB of memory.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type AccentModel, decodeAccents } from '../src/text/accentModel.js'
import { accentsOf, restoreSyllables } from '../src/text/accents.js'
import { fold } from '../src/text/characters.js'
import { hash } from '../src/text/hash.js'
import { type AccentSource, typedText, wordsOf } from '../src/training/accentCorpus.js'
import { trainAccents } from '../src/training/accents.js'
import { trainBigrams } from '../src/training/bigrams.js'
import { mostLike } from '../src/training/likeness.js'
import { writeModelModule } from '../src/training/module.js'
import { readEntries, readLines } from '../src/training/subjects.js'

const ROOT = path.resolve(import.meta.dirname, '..')
const DATA = path.resolve(ROOT, '../shared/data')
/** How often a line is read in a round; of laws, all alike, every fourth line is read. */
const TIMES = { running: 1, like: 3, words: 1, opinions: 20, terms: 2, news: 20, prose: 20 }
const TRAINING = { kept: 1_000_000, rounds: 2 }
/** How often a pair in an opinion counts beside one in running text. */
const BIGRAM_WEIGHT = 20
/** Share of the encyclopedia's lines that are most like opinions, prose and news: these are read more often. */
const LIKE = 0.15
/** Of lines of running text, one in so many is held out. */
const HELD_OUT = 500
const BINS = 10

interface Texts {
  readonly wiki: readonly string[]
  readonly law: readonly string[]
  readonly opinions: readonly string[]
  readonly terms: readonly string[]
}

interface Subject {
  readonly held: boolean
  readonly opinions: readonly string[]
  readonly terms: readonly string[]
}

function raw(name: string): string[] {
  const text = execFileSync('xz', ['-dc', path.join(DATA, 'raw', name)], { maxBuffer: 1 << 30 }).toString('utf8')
  return text.split('\n')
}

function gold(name: string): string[] {
  return readFileSync(path.join(DATA, 'segmentation', name), 'utf8')
    .replaceAll('_', ' ')
    .split('\n')
}

/** A line of corpora/subjects, and one of corpora/opinion. */
interface Entry {
  readonly id: string
  readonly name: string
  readonly terms: readonly string[]
  readonly opinions: readonly { readonly text: string }[]
}
interface Voice {
  readonly subject: string
  readonly text: string
}

const entriesOf = <Line>(folder: string): Line[] => readEntries<Line>(path.join(ROOT, folder))

/** Opinions and terms of every subject of the base, and opinions as people speak, by subject too. */
function subjects(): { base: Subject[]; voices: Subject[] } {
  const base = entriesOf<Entry>('corpora/subjects').map(({ id, name, terms, opinions }) => {
    const texts = opinions.map((opinion) => opinion.text)
    return { held: isHeldOut(id), opinions: texts, terms: [name, ...terms] }
  })
  const voices = entriesOf<Voice>('corpora/opinion').map(({ subject, text }) => {
    return { held: isHeldOut(subject), opinions: [text], terms: [] }
  })
  return { base, voices }
}

/** Composed to measure with; nothing learns from it. */
function todaysNews(): string[] {
  return readLines<{ text: string }>(path.join(ROOT, 'corpora/accents/news.jsonl')).map(({ text }) => text)
}

/** A subject is held out or not as a whole, whoever speaks of it. */
function isHeldOut(subject: string): boolean {
  return hash(subject) % 10 === 0
}

function trainOn({ wiki, law, opinions, terms }: Texts): Uint8Array {
  const words = gold('words.txt')
  const laws = law.filter((_, i) => i % 4 === 0)
  const news = gold('vtb-train.gold.txt')
  const prose = entriesOf<{ text: string }>('corpora/prose').map(({ text }) => text)
  const sources: AccentSource[] = [
    { lines: [...wiki, ...laws], times: TIMES.running },
    { lines: mostLike(wiki, [...opinions, ...prose, ...news], LIKE), times: TIMES.like },
    { lines: words, times: TIMES.words },
    { lines: opinions, times: TIMES.opinions },
    { lines: terms, times: TIMES.terms },
    { lines: news, times: TIMES.news },
    { lines: prose, times: TIMES.prose },
  ]
  return trainAccents(sources, words, TRAINING)
}

/** The text typed without accents, as long as it was; null where it is short or can't be. */
function bareOf(text: string): string | null {
  const bare = text.replace(/[\p{L}\p{M}]/gu, (letter) => {
    const folded = fold(letter)
    return letter === letter.toLowerCase() ? folded : folded.toUpperCase()
  })
  return bare.length === text.length && wordsOf(text).length > 2 ? bare : null
}

function measure(name: string, lines: readonly string[], model: AccentModel): void {
  const texts = lines.map((line) => typedText(line) ?? '').filter((text) => bareOf(text) !== null)
  const bare = texts.map((text) => bareOf(text) ?? '')
  const words = texts.map(wordsOf)
  const rows = words.map((row) => row.map(fold))
  const [restored, textRate] = timed(words, () => bare.map((text) => accentsOf(text, model)))
  const [read, rowRate] = timed(words, () => rows.map((row) => restoreSyllables(row, null, model)))
  const asText = shareRight(
    words,
    restored.map(({ text }) => wordsOf(text)),
  )
  console.log(`${name}: ${asText}% of texts (${textRate}), ${shareRight(words, read)}% of bare rows (${rowRate})`)
  console.log(reliability(texts, restored))
}

function timed<T>(words: readonly string[][], run: () => T): [T, string] {
  const started = performance.now()
  const result = run()
  const syllables = words.reduce((sum, row) => sum + row.length, 0)
  return [result, `${Math.round(syllables / (performance.now() - started))}k/s`]
}

function shareRight(meant: readonly string[][], read: readonly string[][]): string {
  let right = 0
  let all = 0
  meant.forEach((row, i) => {
    right += row.filter((syllable, j) => read[i][j] === syllable).length
    all += row.length
  })
  return ((100 * right) / all).toFixed(2)
}

/** Of the syllables read with a confidence in each tenth: how many, what they promise, what they keep. */
function reliability(texts: readonly string[], restored: readonly ReturnType<typeof accentsOf>[]): string {
  const bins = Array.from({ length: BINS }, () => ({ all: 0, promised: 0, kept: 0 }))
  restored.forEach(({ syllables }, i) => {
    for (const { start, end, text, confidence } of syllables) {
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
      bin.all++
      bin.promised += confidence
      if (texts[i].slice(start, end) === text) bin.kept++
    }
  })
  const percent = (part: number, all: number) => Math.round((100 * part) / all)
  const shown = bins.filter(({ all }) => all > 20)
  return `  ${shown.map(({ all, promised, kept }) => `${percent(promised, all)}→${percent(kept, all)}% (${all})`).join(', ')}`
}

function report(bytes: Uint8Array): AccentModel {
  const packed = gzipSync(Buffer.from(bytes).toString('base64'))
  const started = performance.now()
  const model = decodeAccents(bytes)
  const took = Math.round(performance.now() - started)
  console.log(`${bytes.length} bytes, ${packed.length} as a module in gzip, read in ${took} ms`)
  return model
}

function write(texts: Texts): void {
  const folder = path.join(ROOT, 'corpora/accents')
  const note = 'see README.md. Written by benchmarks/accents.ts --fit'
  const model = trainOn(texts)
  writeModelModule(path.join(folder, 'model.js'), model, `Weights of contexts and a small network; ${note}`)
  const { wiki, law, opinions, terms } = texts
  const bigrams = trainBigrams([
    { lines: [...wiki, ...law], weight: 1 },
    { lines: [...opinions, ...terms], weight: BIGRAM_WEIGHT },
  ])
  writeModelModule(path.join(folder, 'bigrams.js'), bigrams, `Counts of syllables and their pairs; ${note}`)
  console.log(`written: ${model.length} and ${bigrams.length} bytes`)
}

/** Fits on nine tenths of the subjects and most lines, measures on the others. */
function measureApart(): void {
  const isHeld = (_: string, i: number) => i % HELD_OUT === 7
  const isSeen = (line: string, i: number) => !isHeld(line, i)
  const seen = [...base, ...voices].filter(({ held }) => !held)
  const opinions = new Set(seen.flatMap((subject) => subject.opinions))
  const terms = seen.flatMap((subject) => subject.terms)
  const model = report(trainOn({ wiki: wiki.filter(isSeen), law: law.filter(isSeen), opinions: [...opinions], terms }))
  const unseen = (all: readonly Subject[]) =>
    all.filter(({ held }) => held).flatMap((subject) => subject.opinions.filter((text) => !opinions.has(text)))
  for (let round = 0; round < 2; round++) measure('opinions on other subjects', unseen(base), model)
  measure('the same as people speak', unseen(voices), model)
  measure('encyclopedia and law', [...wiki.filter(isHeld), ...law.filter(isHeld)], model)
  measure('news', gold('vtb-dev.gold.txt'), model)
  measure('news of today, composed', todaysNews(), model)
}

const { base, voices } = subjects()
const wiki = existsSync(DATA) ? raw('wiki.txt.xz') : []
const law = existsSync(DATA) ? raw('law.txt.xz') : []
const all = [...base, ...voices]
if (!existsSync(DATA)) console.log(`Nothing to measure with: ${DATA} is absent.`)
else if (!process.argv.includes('--fit')) measureApart()
else write({ wiki, law, opinions: all.flatMap(({ opinions }) => opinions), terms: all.flatMap(({ terms }) => terms) })
