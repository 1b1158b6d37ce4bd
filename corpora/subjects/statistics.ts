/**
 * What the subject base holds, counted: `npm run corpus`. Files, themes, stances, registers, lengths, and the openings and
 * turns of phrase that stand most often.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fold } from '../../src/text/index.js'
import { openingOf, rowsOf } from '../../src/training/likeTexts.js'
import { readLines } from '../../src/training/subjects.js'

interface Entry {
  readonly id: string
  readonly theme: string
  readonly terms: readonly string[]
  readonly opinions: readonly { readonly text: string; stance: string; sentiment: number; intensity: number }[]
}

const folder = import.meta.dirname
const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
const entriesOf = new Map(files.map((file) => [file, readLines<Entry>(path.join(folder, file))]))
const entries = [...entriesOf.values()].flat()
const opinions = entries.flatMap((entry) => entry.opinions)

/** How often each is met, the commonest first. */
function tally(values: Iterable<string | number>): (readonly [string | number, number])[] {
  const counts = new Map<string | number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

const shown = (counts: readonly (readonly [string | number, number])[]) =>
  counts.map(([value, count]) => `${value} ${count}`).join(', ')

const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0)

for (const [file, of] of entriesOf) {
  const terms = sum(of.map((entry) => entry.terms.length))
  console.log(`| ${file.replace('.jsonl', '')} | ${of.length} | ${terms} | ${sum(of.map((e) => e.opinions.length))} |`)
}
const lengths = opinions.map(({ text }) => text.split(/\s+/).length).sort((a, b) => a - b)
const bare = opinions.filter(({ text }) => fold(text) === text.toLowerCase()).length
console.log(
  `entries ${entries.length}, subjects ${new Set(entries.map(({ id }) => id)).size}, opinions ${opinions.length}`,
)
console.log(`opinions an entry: ${shown(tally(entries.map((entry) => entry.opinions.length)))}`)
const themes = tally(entries.map(({ theme }) => theme))
console.log(`themes ${themes.length}: ${shown(themes)}`)
console.log(`stance: ${shown(tally(opinions.map(({ stance }) => stance)))}`)
console.log(`sentiment: ${shown(tally(opinions.map(({ sentiment }) => sentiment)))}`)
console.log(`intensity: ${shown(tally(opinions.map(({ intensity }) => intensity)))}`)
console.log(`words: ${[0, 0.1, 0.5, 0.9].map((q) => lengths[Math.floor(q * lengths.length)])} to ${lengths.at(-1)}`)
console.log(`without accents: ${bare}`)
console.log(`openings: ${shown(tally(opinions.map(({ text }) => openingOf(text, 4))).slice(0, 10))}`)
const turns = opinions.flatMap(({ text }) => [...rowsOf(text)])
console.log(`turns of phrase: ${shown(tally(turns).slice(0, 10))}`)
