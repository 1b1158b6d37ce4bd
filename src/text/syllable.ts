import { fold, LETTER, TONE, VIETNAMESE_LETTERS } from './characters.js'
import { toNfc } from './nfc.js'
import { type Rime, toneless } from './rimes.js'

/** The parts of a syllable as they are spelt, in lower case; empty where it has none. */
export interface Syllable {
  readonly onset: string
  readonly glide: string
  readonly nucleus: string
  readonly coda: string
  /** Index in ngang, huyền, sắc, hỏi, ngã, nặng. */
  readonly tone: number
}

const WIDTH = VIETNAMESE_LETTERS.length
/** What stands at the end of a path through the trie. */
const SPELT = 1
/** Ends in c, ch, p or t: only sắc and nặng, or no tone typed at all. */
const STOPPED = 2
/** Legal once the accents that were left out are put back: nguoi, duong. */
const BARE = 4
/** Legal but for the hook that fast typing loses: nguời, truờng, đuợc. */
const HOOKLESS = 8

/** The legal syllables as a trie over letters without tone: a row of `WIDTH` next nodes per node, about 300 KB. Built when first asked. */
const next: Uint16Array = new Uint16Array(9_000 * WIDTH)
const ends = new Uint8Array(9_000)
let nodes = 0
const parts = new Map<string, readonly [string, Rime]>()

const STOPS = new Set(['c', 'ch', 'p', 't'])

function build(): void {
  nodes = 1
  for (const [spelling, onset, rime] of toneless()) {
    if (!parts.has(spelling)) parts.set(spelling, [onset, rime])
    const stop = STOPS.has(rime.coda) ? STOPPED : 0
    insert(spelling, SPELT | stop)
    insert(fold(spelling), BARE | stop)
    if (spelling.startsWith('đ')) insert(`đ${fold(spelling.slice(1))}`, BARE | stop)
    if (rime.nucleus === 'ươ') insert(spelling.replace('ươ', 'uơ'), HOOKLESS | stop)
  }
}

function insert(spelling: string, end: number): void {
  let node = 1
  for (let i = 0; i < spelling.length; i++) {
    const at = node * WIDTH + LETTER[spelling.charCodeAt(i)]
    if (next[at] === 0) next[at] = ++nodes
    node = next[at]
  }
  ends[node] |= end
}

/**
 * Whether the letters of `text` from `start` to `end` (NFC) are a syllable that Vietnamese spelling allows: with its
 * accents, with none, or with ư typed as u before ơ. One table look-up a letter; the place of the tone is not judged.
 */
export function isLegalAt(text: string, start: number, end: number): boolean {
  if (end - start > 7) return false
  if (nodes === 0) build()
  let node = 1
  let tone = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const letter = LETTER[unit]
    if (letter === 0) return false
    node = next[node * WIDTH + letter]
    if (node === 0) return false
    if (TONE[unit] !== 0) {
      if (tone !== 0) return false
      tone = TONE[unit]
    }
  }
  const last = ends[node]
  if (last === 0) return false
  if (tone === 0) return true
  return (last & (SPELT | HOOKLESS)) !== 0 && ((last & STOPPED) === 0 || tone === 2 || tone === 5)
}

/** Whether `s` is a syllable that Vietnamese spelling allows, accented or not, in any case, NFC or NFD. */
export function isLegalSyllable(s: string): boolean {
  const text = toNfc(s)
  return text.length > 0 && isLegalAt(text, 0, text.length)
}

/**
 * The parts of a written syllable, lower case, or null where it is none. Unaccented spelling is taken at its word:
 * `duong` has the onset d and, there being no rime uong, is null; `la` is la without a tone.
 */
export function parseSyllable(s: string): Syllable | null {
  const text = toNfc(s)
  if (!isLegalAt(text, 0, text.length)) return null
  let spelling = ''
  let tone = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    spelling += VIETNAMESE_LETTERS[LETTER[unit]]
    tone ||= TONE[unit]
  }
  const found = parts.get(spelling)
  if (found === undefined) return null
  const [onset, { glide, nucleus, coda }] = found
  return { onset, glide, nucleus, coda, tone }
}
