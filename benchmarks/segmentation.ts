/**
 * How well and how fast are words found? `npx tsx benchmarks/segmentation.ts [--fit]`
 *
 * Word F1 on the dev part of UD Vietnamese-VTB in ../shared/data beside the checkout: character spans, punctuation
 * counted, as the lines stand (spaced around marks), joined up as people type, in lower case, and without accents.
 * `--fit` first fits lexicon and weights and writes corpora/segmentation/.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fold } from '../src/text/characters.js'
import { segment } from '../src/text/doc.js'
import { Segmenter } from '../src/text/segmenter.js'
import { WordLexicon } from '../src/text/wordLexicon.js'
import { writeSegmentation } from '../src/training/fitSegmentation.js'
import { writeModelModule } from '../src/training/module.js'
import { trainSegmentation } from '../src/training/segmentation.js'
import { shippedGold } from '../src/training/shippedGold.js'
import { buildWordLexicon } from '../src/training/wordLexicon.js'
import { type Found, f1, joinUp, scoreText } from './writing/score.js'

const ROOT = path.resolve(import.meta.dirname, '..')
const DATA = path.resolve(ROOT, '../shared/data')

function lines(name: string): string[] {
  return readFileSync(path.join(DATA, 'segmentation', name), 'utf8')
    .split('\n')
    .filter(Boolean)
}

function raw(name: string): string[] {
  const file = path.join(DATA, 'raw', name)
  return execFileSync('xz', ['-dc', file], { maxBuffer: 1 << 30 })
    .toString('utf8')
    .split('\n')
}

function refit(): void {
  const lexicon = buildWordLexicon(lines('words.txt'), [...raw('wiki.txt.xz'), ...raw('law.txt.xz')])
  const weights = trainSegmentation([...lines('vtb-train.gold.txt'), ...shippedGold()], new WordLexicon(lexicon))
  const note = 'What is known of syllables and words (RDRsegmenter, Apache-2.0; Wikipedia, CC BY-SA 3.0); see README.md'
  writeModelModule(path.join(ROOT, 'corpora/segmentation/lexicon.js'), lexicon, note)
  writeSegmentation(path.join(ROOT, 'corpora/segmentation/weights.js'), weights)
  console.log(`lexicon: ${lexicon.length} bytes, weights: ${weights.length} bytes`)
}

function measure(name: string, gold: readonly string[], textOf: (words: string) => string): void {
  const scores = gold.map((line) => line.trim().replace(/\s+/g, ' ')).map((words) => scoreText(textOf(words), words))
  const sum = (field: keyof Found): number => scores.reduce((all, score) => all + score[field], 0)
  const share = (whole: number): string => ((100 * sum('right')) / whole).toFixed(2)
  console.log(
    `${name}: word F1 ${f1(scores).toFixed(2)} (precision ${share(sum('found'))}, recall ${share(sum('known'))})`,
  )
}

/** Seconds of processor time that the work took, all threads: on a busy machine the clock tells nothing. */
function secondsOf(work: () => void): number {
  const { user, system } = process.cpuUsage()
  work()
  const after = process.cpuUsage()
  return (after.user + after.system - user - system) / 1e6
}

/** Times the lines of the treebank, over and over until they are 10 MB, one by one and as one text. */
function time(): void {
  const once = [...lines('vtb-train.gold.txt'), ...lines('vtb-dev.gold.txt')].map((line) => line.replaceAll('_', ' '))
  const rounds = Math.ceil(1e7 / Buffer.byteLength(once.join('\n')))
  const all = Array.from({ length: rounds }, () => once).flat()
  const syllables = all.join(' ').split(/\s+/).length
  const whole = all.join('\n')
  const speedOf = (work: () => void): string => `${(syllables / secondsOf(work) / 1e6).toFixed(2)}M`
  for (let round = 0; round < 5; round++) {
    const byLine = speedOf(() => {
      for (const line of all) segment(line)
    })
    console.log(`segmented ${byLine} syllables/s line by line, ${speedOf(() => segment(whole))} as one text`)
  }
}

/** Text that a careless scanner goes over again and again, each of 10 MB. */
const HOSTILE: Readonly<Record<string, (ordinary: string) => string>> = {
  'one line without end': (ordinary) => ordinary.replaceAll('\n', ' '),
  spaces: () => ' '.repeat(1e7),
  'combining marks': () => `a${'\u0301\u0323'.repeat(5e6)}`,
  'one endless word': () => 'a'.repeat(1e7),
  'ever new words': () => Array.from({ length: 1_500_000 }, (_, i) => i.toString(36).replace(/\d/g, 'x')).join(' '),
}

/** Time per character of hostile text, as a multiple of that of ordinary text; 2 is the goal. */
function timeHostile(): void {
  const lines10 = lines('vtb-dev.gold.txt').map((line) => line.replaceAll('_', ' '))
  const once = lines10.join('\n')
  const ordinary = `${once}\n`.repeat(Math.ceil(1e7 / once.length))
  const costOf = (text: string): number => {
    const runs = [0, 1, 2].map(() => secondsOf(() => segment(text)))
    return Math.min(...runs) / text.length
  }
  const usual = costOf(ordinary)
  for (const [name, make] of Object.entries(HOSTILE)) {
    console.log(`${name}: ${(costOf(make(ordinary)) / usual).toFixed(2)} times the cost of ordinary text a character`)
  }
}

/** Speed with words of one's own beside that without. */
function timeUserWords(): void {
  const all = Array.from({ length: 10 }, () =>
    lines('vtb-dev.gold.txt').map((line) => line.replaceAll('_', ' ')),
  ).flat()
  const syllables = all.join(' ').split(/\s+/).length
  const known = lines('words.txt').filter((word) => word.includes(' '))
  const own = known.filter((_, i) => i % Math.floor(known.length / 10_000) === 0).slice(0, 10_000)
  for (const words of [[], own.slice(0, 1), own]) {
    const segmenter = new Segmenter({ words })
    const runs = [0, 1, 2, 3, 4].map(() => {
      const started = performance.now()
      for (const line of all) segmenter.segment(line)
      return performance.now() - started
    })
    console.log(
      `with ${words.length} words of one's own: ${(syllables / Math.min(...runs) / 1000).toFixed(2)}M syllables/s`,
    )
  }
}

if (!existsSync(DATA)) {
  console.log(`Nothing to measure with: ${DATA} is absent.`)
} else if (process.argv.includes('--fit')) {
  refit()
} else {
  const dev = lines('vtb-dev.gold.txt')
  measure('spaced', dev, (words) => words.replaceAll('_', ' '))
  measure('as typed', dev, joinUp)
  const low = dev.map((line) => line.toLowerCase())
  measure('in lower case', low, joinUp)
  measure('without accents', low.map(fold), joinUp)
  time()
  timeUserWords()
  timeHostile()
}
