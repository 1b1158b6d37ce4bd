/**
 * Which texts are worth comparing: those that share the rarest stretches of characters. An inverted index over character
 * 5-grams, bounded everywhere, so that 50,000 texts with one formula opening cost no more than 50,000 others.
 */

const GRAM = 5
/** Grams of a text that are looked up: its rarest that stand in another text too. */
const RAREST = 32
/** Texts listed under a gram. A gram of more texts lists the first ones, which stand for the rest: copies of one letter. */
const LISTED = 64
/** Grams two texts must share before they are compared. */
const SHARED = 2
/** Texts that one text is compared with, those that share the most grams first. */
const COMPARED = 12

/** Grams are counted by hash in so many cells; where two meet, both look commoner than they are, which costs a little recall. */
const COUNT_BITS = 22

/**
 * Calls `compare(text, other)` for each pair worth comparing, `other` before `text` in the list. Linear in the length of the
 * texts; the order of `texts` decides only which of many equally good candidates are looked at.
 */
export function comparePairs(texts: readonly string[], compare: (text: number, other: number) => void): void {
  const counts = countGrams(texts)
  const lists = new Map<number, number[]>()
  const votes = new Uint8Array(texts.length)
  for (const [i, text] of texts.entries()) {
    const grams = rarestGrams(text, counts)
    const touched: number[] = []
    for (const gram of grams) {
      const list = lists.get(gram)
      if (!list) {
        lists.set(gram, [i])
        continue
      }
      for (const other of list) if (votes[other]++ === 0) touched.push(other)
      if (list.length < LISTED) list.push(i)
    }
    const enough = Math.min(SHARED, grams.length)
    const likely = touched.filter((other) => votes[other] >= enough).sort((a, b) => votes[b] - votes[a] || a - b)
    for (const other of likely.slice(0, COMPARED)) compare(i, other)
    for (const other of touched) votes[other] = 0
  }
}

/** In how many texts, about, each gram stands. */
function countGrams(texts: readonly string[]): Uint32Array {
  const counts = new Uint32Array(1 << COUNT_BITS)
  for (const text of texts) for (const gram of gramsOf(text)) counts[gram >>> (32 - COUNT_BITS)] += 1
  return counts
}

function rarestGrams(text: string, counts: Uint32Array): number[] {
  const count = (gram: number) => counts[gram >>> (32 - COUNT_BITS)]
  return gramsOf(text)
    .filter((gram) => count(gram) > 1)
    .sort((a, b) => count(a) - count(b) || a - b)
    .slice(0, RAREST)
}

/** Beyond so many characters a text is known by an even sample of its grams. */
const SAMPLED_BEYOND = 4096

/** Distinct hashes of the grams of a text, the text shorter than a gram giving none. */
export function gramsOf(text: string): number[] {
  const seen = new Set<number>()
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    hash =
      (Math.imul(hash, BASE) + text.charCodeAt(i) - (i < GRAM ? 0 : Math.imul(text.charCodeAt(i - GRAM), DROP))) | 0
    if (i >= GRAM - 1) seen.add(mix(hash))
  }
  const grams = [...seen]
  const keep = Math.ceil(text.length / SAMPLED_BEYOND)
  // Chosen by the gram, not by its place, so that two texts sample alike.
  return keep <= 1 ? grams : grams.filter((gram) => gram % keep === 0)
}

const BASE = 0x01000193
/** BASE to the power of GRAM: what the character that leaves the window weighs by then. */
const DROP = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1)

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
