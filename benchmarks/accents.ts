/**
 * How well and how fast are accents put back? `npx tsx benchmarks/accents.ts [--fit]`
 *
 * With the raw text of ../shared/data beside the checkout, fits a model that has seen neither a tenth of the subjects
 * nor one in 500 lines of running text, and measures it on those, and on the news of UD Vietnamese-VTB dev, with their
 * accents taken off. `--fit` then fits on everything and writes corpora/accents/bigrams.js.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { restoreSyllables } from '../src/text/accents.js'
import { type Bigrams, decodeBigrams } from '../src/text/bigrams.js'
import { fold } from '../src/text/characters.js'
import { hash } from '../src/text/hash.js'
import { type AccentSource, clausesOf, trainAccents } from '../src/training/accents.js'
import { writeModelModule } from '../src/training/module.js'

const ROOT = path.resolve(import.meta.dirname, '..')
const DATA = path.resolve(ROOT, '../shared/data')
const WORDS = path.join(DATA, 'segmentation/words.txt')
/** 20 reads opinions on held-out subjects 1.4 points worse; 150 reads them 0.6 better, news 0.2 and the rest 0.6 worse. */
const OPINION_WEIGHT = 60
const WORD_WEIGHT = 8

function raw(name: string): string[] {
  const file = path.join(DATA, 'raw', name)
  return execFileSync('xz', ['-dc', file], { maxBuffer: 1 << 30 })
    .toString('utf8')
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

function sources(running: string[], own: string[]): AccentSource[] {
  const words = readFileSync(WORDS, 'utf8').split('\n')
  return [
    { lines: running, weight: 1 },
    { lines: words, weight: WORD_WEIGHT },
    { lines: own, weight: OPINION_WEIGHT },
  ]
}

function measure(name: string, lines: readonly string[], model: Bigrams): void {
  const texts = lines.map((line) => clausesOf(line).flat()).filter((text) => text.length > 2 && isTypedInFull(text))
  const bare = texts.map((text) => text.map(fold))
  let right = 0
  let all = 0
  const started = performance.now()
  const restored = bare.map((text) => restoreSyllables(text, model))
  const seconds = (performance.now() - started) / 1000
  texts.forEach((text, i) => {
    right += text.filter((syllable, j) => restored[i][j] === syllable).length
    all += text.length
  })
  const share = ((100 * right) / all).toFixed(2)
  console.log(`${name}: ${share}% of ${all} syllables right, ${Math.round(all / seconds / 1000)}k syllables/s`)
}

function isTypedInFull(text: readonly string[]): boolean {
  return text.filter((syllable) => fold(syllable) !== syllable).length > 0.4 * text.length
}

if (!existsSync(DATA)) {
  console.log(`Nothing to measure with: ${DATA} is absent.`)
} else {
  const running = [...raw('wiki.txt.xz'), ...raw('law.txt.xz')]
  const all = subjects()
  const seen = new Set(all.filter(({ held }) => !held).flatMap(({ opinions }) => opinions))
  const heldOpinions = all
    .filter(({ held }) => held)
    .flatMap(({ opinions }) => opinions.filter((text) => !seen.has(text)))
  const own = all.filter(({ held }) => !held).flatMap(({ opinions, terms }) => [...opinions, ...terms])
  const apart = trainAccents(
    sources(
      running.filter((_, i) => i % 500 !== 7),
      own,
    ),
  )
  const model = decodeBigrams(apart)
  console.log(`${model.syllables.length} syllables, ${model.followers.length} pairs, ${apart.length} bytes`)
  for (let round = 0; round < 2; round++) measure('opinions on other subjects', heldOpinions, model)
  measure(
    'encyclopedia and law',
    running.filter((_, i) => i % 500 === 7),
    model,
  )
  const news = readFileSync(path.join(DATA, 'segmentation/vtb-dev.gold.txt'), 'utf8').replaceAll('_', ' ')
  measure('news', news.split('\n'), model)
  if (process.argv.includes('--fit')) {
    const bytes = trainAccents(
      sources(
        running,
        all.flatMap(({ opinions, terms }) => [...opinions, ...terms]),
      ),
    )
    const note = 'Counts of syllables and their pairs; see README.md. Written by benchmarks/accents.ts --fit'
    writeModelModule(path.join(ROOT, 'corpora/accents/bigrams.js'), bytes, note)
    console.log(`written: ${bytes.length} bytes`)
  }
}
