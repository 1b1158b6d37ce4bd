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
import { parse, segment } from '../src/text/doc.js'
import { WordLexicon } from '../src/text/wordLexicon.js'
import { writeSegmentation } from '../src/training/fitSegmentation.js'
import { writeModelModule } from '../src/training/module.js'
import { trainSegmentation } from '../src/training/segmentation.js'
import { buildWordLexicon } from '../src/training/wordLexicon.js'

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
  const weights = trainSegmentation(lines('vtb-train.gold.txt'), new WordLexicon(lexicon))
  const note = 'What is known of syllables and words (RDRsegmenter, Apache-2.0; Wikipedia, CC BY-SA 3.0); see README.md'
  writeModelModule(path.join(ROOT, 'corpora/segmentation/lexicon.js'), lexicon, note)
  writeSegmentation(path.join(ROOT, 'corpora/segmentation/weights.js'), weights)
  console.log(`lexicon: ${lexicon.length} bytes, weights: ${weights.length} bytes`)
}

/** A text and the words in it, as offsets. */
interface Sample {
  readonly text: string
  readonly words: ReadonlySet<string>
}

function sampleOf(line: string, isSpaced: boolean): Sample {
  const words = new Set<string>()
  let text = ''
  let quotes = 0
  let isGlued = true
  for (const word of line.trim().split(/\s+/)) {
    const isQuote = word === '"'
    const opens = /^[([{“‘]$/.test(word) || (isQuote && quotes++ % 2 === 0)
    const closes = /^[.,!?:;)\]}”’%…]+$/.test(word) || word === '...' || (isQuote && !opens)
    if (text !== '' && (isSpaced || !(isGlued || closes))) text += ' '
    const written = word.replaceAll('_', ' ')
    words.add(`${text.length} ${text.length + written.length}`)
    text += written
    isGlued = opens
  }
  return { text, words }
}

function measure(name: string, samples: readonly Sample[]): void {
  let right = 0
  let known = 0
  let found = 0
  for (const { text, words } of samples) {
    const tokens = parse(text).tokens()
    right += tokens.filter(({ start, end }) => words.has(`${start} ${end}`)).length
    known += words.size
    found += tokens.length
  }
  const f1 = ((200 * right) / (known + found)).toFixed(2)
  console.log(
    `${name}: word F1 ${f1} (precision ${((100 * right) / found).toFixed(2)}, recall ${((100 * right) / known).toFixed(2)})`,
  )
}

/** Times the lines of the treebank, over and over until they are 10 MB, one by one and as one text. */
function time(): void {
  const once = [...lines('vtb-train.gold.txt'), ...lines('vtb-dev.gold.txt')].map((line) => line.replaceAll('_', ' '))
  const rounds = Math.ceil(1e7 / Buffer.byteLength(once.join('\n')))
  const all = Array.from({ length: rounds }, () => once).flat()
  const syllables = all.join(' ').split(/\s+/).length
  const whole = all.join('\n')
  const speedOf = (work: () => void): string => {
    const started = performance.now()
    work()
    return `${(syllables / (performance.now() - started) / 1000).toFixed(2)}M`
  }
  for (let round = 0; round < 5; round++) {
    const byLine = speedOf(() => {
      for (const line of all) segment(line)
    })
    console.log(`segmented ${byLine} syllables/s line by line, ${speedOf(() => segment(whole))} as one text`)
  }
}

if (!existsSync(DATA)) {
  console.log(`Nothing to measure with: ${DATA} is absent.`)
} else if (process.argv.includes('--fit')) {
  refit()
} else {
  const dev = lines('vtb-dev.gold.txt')
  measure(
    'spaced',
    dev.map((line) => sampleOf(line, true)),
  )
  measure(
    'as typed',
    dev.map((line) => sampleOf(line, false)),
  )
  measure(
    'in lower case',
    dev.map((line) => sampleOf(line.toLowerCase(), false)),
  )
  measure(
    'without accents',
    dev.map((line) => sampleOf(fold(line), false)),
  )
  time()
}
