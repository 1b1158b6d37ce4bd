/**
 * How well and how fast do others find words, on the same texts in the same run? See benchmarks/README.md.
 *
 * `npm run bench:peers [-- --install] [--gold FILE] [--words FILE] [--python PATH] [--peer 'name=command']… [--only a,b] [--json]`
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './cache.js'
import { commandPeer } from './command.js'
import { readVariants, syllablesIn } from './gold.js'
import { measure, type Row } from './measure.js'
import { PeerFault } from './peer.js'
import { type Entry, floors, nodePeers, ours, pythonPeers } from './peers.js'
import { table } from './table.js'

const DATA = path.resolve(import.meta.dirname, '../../../shared/data/segmentation')
const NOT_IN_REGISTRIES = `
Peers that no package registry carries: coccoc-tokenizer and UETsegmenter. Build them, and give each by a command that reads
lines and writes the same lines with words parted by spaces and syllables joined by _:
  npm run bench:peers -- --peer 'coccoc=…' --peer 'UETsegmenter=java -jar …'`

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: path.join(DATA, 'vtb-dev.gold.txt') },
    words: { type: 'string', default: path.join(DATA, 'words.txt') },
    python: { type: 'string' },
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

async function main(): Promise<void> {
  if (!existsSync(values.gold)) {
    console.log(`Nothing to measure with: ${values.gold} is absent. Give segmented sentences by --gold FILE.`)
    return
  }
  if (values.install) install()
  const only = values.only?.split(',')
  const entries = [
    ...ours(),
    ...pythonPeers(values.python),
    ...nodePeers(),
    ...floors(values.words),
    ...values.peer.map(given),
  ].filter(({ name }) => only === undefined || only.includes(name) || name.startsWith('duluan'))
  const variants = readVariants(values.gold)
  const rows: Row[] = []
  const left: string[] = []
  for (const entry of entries) {
    if ('missing' in entry) {
      left.push(`${entry.name}: not installed (${entry.missing})`)
      continue
    }
    console.error(`${entry.name}…`)
    try {
      rows.push(await measure(entry, variants))
    } catch (error) {
      if (!(error instanceof PeerFault)) throw error
      left.push(`${entry.name}: ${error.message}`)
    }
  }
  if (values.json) {
    console.log(JSON.stringify({ gold: path.basename(values.gold), rows, left }, null, 1))
    return
  }
  const { typed } = variants
  console.log(`${path.basename(values.gold)}: ${typed.length} sentences, ${syllablesIn(typed)} syllables\n`)
  console.log(table(rows, ({ name }) => name.startsWith('duluan')))
  for (const line of left) console.log(`\n${line}`)
  console.log(NOT_IN_REGISTRIES)
}

await main()
