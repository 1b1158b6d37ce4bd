import { createRequire } from 'node:module'
import { evidenceOf } from '../text/languageEvidence.js'
import { languageSpans } from '../text/languageSpans.js'
import { isLegalSyllable } from '../text/syllable.js'

type Nlp = typeof import('compromise/two').default
/** Loaded at the first English word: it takes 170 ms, and many files have none. */
let nlp: Nlp | undefined

/** Distinct words remembered; beyond that the memory starts afresh, so it cannot grow with the data. */
const CACHE_LIMIT = 20_000
const cache = new Map<string, string>()

/** An English word in a text, with its root: 'crashes' has the root 'crash'. Offsets are UTF-16, into the text. */
export interface EnglishWord {
  readonly start: number
  readonly end: number
  readonly root: string
}

/**
 * The English words of a text that holds Vietnamese too, in order, each with its root form: 'App bị crash, cứ crashes
 * hoài' has 'crash' twice. `languageSpans` tells which they are, so that no Vietnamese syllable is taken for English.
 */
export function englishWords(text: string): EnglishWord[] {
  const words: EnglishWord[] = []
  for (const span of languageSpans(text)) {
    if (span.language !== 'en') continue
    for (const { 0: word, index } of text.slice(span.start, span.end).matchAll(/[a-z]+/gi)) {
      const start = span.start + index
      words.push({ start, end: start + word.length, root: rememberedRoot(word.toLowerCase()) })
    }
  }
  return words
}

/**
 * Root form, in lower case, of one English word that stands without its text: 'crashed' gives 'crash'. What Vietnamese
 * spelling allows, and what is clearly no English, comes back as it is. Cached: the parser does 456 texts a second.
 */
export function englishRoot(word: string): string {
  const key = word.toLowerCase()
  return mayBeEnglish(key) ? rememberedRoot(key) : key
}

/** Costs (quarters of a nat) by which a word that no list holds may look more like another language and be English. */
const DOUBT = 20

function mayBeEnglish(word: string): boolean {
  if (isLegalSyllable(word)) return false
  const { vi, bare, en, other, mash } = evidenceOf(word)
  return en < Math.min(vi, bare, mash) && en <= other + DOUBT
}

function rememberedRoot(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  if (cache.size >= CACHE_LIMIT) cache.clear()
  // Two words that are each other's root would go round for ever.
  cache.set(word, word)
  const root = rootOf(word)
  cache.set(word, root)
  return root
}

/** Roots of roots too: meetings, meeting, meet. */
function rootOf(word: string): string {
  if (!/^[a-z]{3,30}$/.test(word)) return word
  const once = parsedRoot(word)
  return once === word ? word : rememberedRoot(once)
}

function parsedRoot(word: string): string {
  nlp ??= createRequire(import.meta.url)('compromise/two') as Nlp
  // By itself 'delayed' is an adjective, with no other root.
  const text = word.endsWith('ed') ? `they ${word}` : word
  const root = nlp(text).compute('root').text('root').trim().replace('they ', '')
  return /^[a-z]+$/.test(root) ? root : word
}
