import { createRequire } from 'node:module'

type Nlp = typeof import('compromise/two').default
/** Loaded at the first English word: it takes 170 ms, and many files have none. */
let nlp: Nlp | undefined

/** Distinct words remembered; beyond that the memory starts afresh, so it cannot grow with the data. */
const CACHE_LIMIT = 20_000
const cache = new Map<string, string>()

/**
 * Root form, in lower case, of one English word that stands in Vietnamese text: 'crashed' gives 'crash'. For words that the
 * syllable check has cut out only: a Vietnamese word would be taken for English. Cached: the parser does 456 texts a second.
 */
export function englishRoot(word: string): string {
  const key = word.toLowerCase()
  const known = cache.get(key)
  if (known !== undefined) return known
  if (cache.size >= CACHE_LIMIT) cache.clear()
  const root = rootOf(key)
  cache.set(key, root)
  return root
}

function rootOf(word: string): string {
  if (!/^[a-z]{3,30}$/.test(word)) return word
  nlp ??= createRequire(import.meta.url)('compromise/two') as Nlp
  const root = nlp(word).compute('root').text('root').trim()
  return /^[a-z]+$/.test(root) ? root : word
}
