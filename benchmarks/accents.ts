/**
 * How well and how fast are accents put back, and how honest is the confidence? `npx tsx benchmarks/accents.ts [--fit]`
 *
 * With the raw text of ../shared/data beside the checkout, fits a model that has seen neither a tenth of the subjects
 * nor one in 500 lines of running text, and measures it on those, and on the news of UD Vietnamese-VTB dev, with their
 * accents taken off: as texts with capitals and marks, and as bare rows of syllables. `--fit` then fits on everything and
 * writes corpora/accents. About ten minutes for each of the two, and 3 GB of memory.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type AccentModel, decodeAccents } from '../src/text/accentModel.js'
import { accentsOf, restoreSyllables } from '../src/text/accents.js'
import { fold } from '../src/text/characters.js'
import { hash } from '../src/text/hash.js'
import { type AccentSource, typedText, wordsOf } from '../src/training/accentCorpus.js'
import { trainAccents } from '../src/training/accents.js'
import { trainBigrams } from '../src/training/bigrams.js'
import { writeModelModule } from '../src/training/module.js'

const ROOT = path.resolve(import.meta.dirname, '..')
const DATA = path.resolve(ROOT, '../shared/data')
/** How often a line is read in a round; laws, all alike, are read every second line. */
const TIMES = { running: 1, words: 1, opinions: 30, terms: 2, news: 40 }
const TRAINING = { kept: 650_000, rounds: 1 }
/** Of lines of running text, one in so many is held out. */
const HELD_OUT = 500
const BINS = 10

interface Texts {
  readonly wiki: readonly string[]
  readonly law: readonly string[]
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

/** Opinions and terms of every subject, each subject held out or not as a whole. */
function subjects(): { held: boolean; opinions: string[]; terms: string[] }[] {
  const folder = path.join(ROOT, 'corpora/subjects')
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
  const lines = files.sort().flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
  return lines.filter(Boolean).map((line) => {
    const { id, name, terms, opinions } = JSON.parse(line)
    const texts = opinions.map((opinion: { text: string }) => opinion.text)
    return { held: hash(id) % 10 === 0, opinions: texts, terms: [name, ...terms] }
  })
}

function trainOn({ wiki, law, opinions, terms }: Texts): Uint8Array {
  const words = gold('words.txt')
  const laws = law.filter((_, i) => i % 2 === 0)
  const sources: AccentSource[] = [
    { lines: [...wiki, ...laws], times: TIMES.running },
    { lines: words, times: TIMES.words },
    { lines: opinions, times: TIMES.opinions },
    { lines: terms, times: TIMES.terms },
    { lines: gold('vtb-train.gold.txt'), times: TIMES.news },
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
  const [read, rowRate] = timed(words, () => rows.map((row) => restoreSyllables(row, model)))
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

function report(bytes: Uint8Array, { wiki, law, opinions }: Texts): void {
  const packed = gzipSync(Buffer.from(bytes).toString('base64'))
  const started = performance.now()
  const model = decodeAccents(bytes)
  const took = Math.round(performance.now() - started)
  console.log(`${bytes.length} bytes, ${packed.length} as a module in gzip, read in ${took} ms`)
  for (let round = 0; round < 2; round++) measure('opinions on other subjects', opinions, model)
  measure('encyclopedia and law', [...wiki, ...law], model)
  measure('news', gold('vtb-dev.gold.txt'), model)
}

function write(texts: Texts): void {
  const folder = path.join(ROOT, 'corpora/accents')
  const note = 'see README.md. Written by benchmarks/accents.ts --fit'
  const model = trainOn(texts)
  writeModelModule(path.join(folder, 'model.js'), model, `Weights of contexts and a small network; ${note}`)
  const { wiki, law, opinions, terms } = texts
  const bigrams = trainBigrams([
    { lines: [...wiki, ...law], weight: 1 },
    { lines: [...opinions, ...terms], weight: 60 },
  ])
  writeModelModule(path.join(folder, 'bigrams.js'), bigrams, `Counts of syllables and their pairs; ${note}`)
  console.log(`written: ${model.length} and ${bigrams.length} bytes`)
}

if (!existsSync(DATA)) {
  console.log(`Nothing to measure with: ${DATA} is absent.`)
} else {
  const all = subjects()
  const wiki = raw('wiki.txt.xz')
  const law = raw('law.txt.xz')
  const isHeld = (_: string, i: number) => i % HELD_OUT === 7
  const isSeen = (line: string, i: number) => !isHeld(line, i)
  const seen = new Set(all.filter(({ held }) => !held).flatMap(({ opinions }) => opinions))
  const opinions = all
    .filter(({ held }) => held)
    .flatMap((subject) => subject.opinions.filter((text) => !seen.has(text)))
  const terms = all.filter(({ held }) => !held).flatMap((subject) => subject.terms)
  const bytes = trainOn({ wiki: wiki.filter(isSeen), law: law.filter(isSeen), opinions: [...seen], terms })
  report(bytes, { wiki: wiki.filter(isHeld), law: law.filter(isHeld), opinions, terms: [] })
  if (process.argv.includes('--fit')) {
    const ofAll = (key: 'opinions' | 'terms') => all.flatMap((subject) => subject[key])
    write({ wiki, law, opinions: ofAll('opinions'), terms: ofAll('terms') })
  }
}
