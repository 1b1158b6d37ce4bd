/**
 * How well and how fast do others find words, on the same texts in the same run? See benchmarks/README.md.
 *
 * `npm run bench:peers [-- --install] [--gold FILE] [--words FILE] [--python PATH] [--python38 PATH] [--peer 'name=command']… [--only a,b] [--json]`
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './cache.js'
import { commandPeer } from './command.js'
import { type Comparison, compare, type Entry } from './compare.js'
import { readVariants, syllablesIn, type Variants } from './gold.js'
import { TIME_BUDGET } from './peer.js'
import { floors, javaPeers, nodePeers, OURS, ours, pythonPeers } from './peers.js'
import { table } from './table.js'

const DATA = path.resolve(import.meta.dirname, '../../../shared/data/segmentation')
const LEGEND = `
Syllables a second of processor time, all threads counted, so that it is one core's worth on a busy machine too; warm, start-up
taken off; the text as typed, over and over, up to 10 MB or ${TIME_BUDGET} s. call: from its own language; pipe: lines in, lines out.
'Ours is': so many times as fast, the way of calling being the same. Unaltered: lines whose letters and marks all came back.`
const OTHERS = `
Any other, such as UETsegmenter, which no registry of packages carries: build it, and give it by a command that reads lines and writes
the same lines, words parted by spaces, syllables joined by _:
  npm run bench:peers -- --peer 'UETsegmenter=java -jar …'`

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: path.join(DATA, 'vtb-dev.gold.txt') },
    words: { type: 'string', default: path.join(DATA, 'words.txt') },
    python: { type: 'string' },
    python38: { type: 'string' },
    peer: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    install: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

function given(pair: string): Entry {
  const at = pair.indexOf('=')
  if (at < 1) throw new Error(`--peer wants 'name=command', not '${pair}'`)
  return commandPeer(pair.slice(0, at), pair.slice(at + 1))
}

function entries(): Entry[] {
  const others = [...javaPeers(values.python), ...pythonPeers(values.python), ...nodePeers(), ...floors(values.words)]
  const only = values.only?.split(',')
  const [library, command] = ours()
  const piped = values.peer.map(given)
  return [
    library,
    ...others.filter(({ name }) => only?.includes(name) ?? true),
    ...(piped.length > 0 ? [command, ...piped] : []),
  ]
}

function print({ rows, left }: Comparison, { typed }: Variants): void {
  if (values.json) {
    console.log(JSON.stringify({ gold: path.basename(values.gold), rows, left }, null, 1))
    return
  }
  console.log(`${path.basename(values.gold)}: ${typed.length} sentences, ${syllablesIn(typed)} syllables\n`)
  console.log(table(rows, OURS))
  console.log(LEGEND)
  for (const line of left) console.log(`\n${line}`)
  console.log(OTHERS)
}

if (!existsSync(values.gold)) {
  console.log(`Nothing to measure with: ${values.gold} is absent. Give segmented sentences by --gold FILE.`)
} else {
  if (values.install) install(values.python38)
  const variants = readVariants(values.gold)
  print(await compare(entries(), variants, (name) => console.error(`${name}…`)), variants)
}
