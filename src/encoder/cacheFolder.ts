import { homedir } from 'node:os'
import path from 'node:path'

/** Where a user's caches lie: `$XDG_CACHE_HOME/duluan/encoder`, or `~/.cache/duluan/encoder` where that names no full path. */
export function cacheFolder({ XDG_CACHE_HOME = '' }: NodeJS.ProcessEnv = process.env): string {
  const caches = path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(homedir(), '.cache')
  return path.join(caches, 'duluan', 'encoder')
}
