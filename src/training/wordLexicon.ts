import { hash, join } from '../text/hash.js'
import { shadowOf } from '../text/shadow.js'
import { asItSounds } from '../text/syllableKey.js'
import { SpanFact, shortKey, Trait } from '../text/wordLexicon.js'
import { ByteWriter } from './byteWriter.js'
import { groupRows } from './classes.js'
import { countRunning, LONGEST_NAME, type RunningCounts } from './runningCounts.js'

/** Pairs and capitalised runs seen less often tell nothing that is new (5 and 20 were tried). */
const LEAST_SEEN = 10
const OFTEN_NAMED = 30
/** A pair that is written with both its capitals so large a share of the time is a name; few times seen will do. */
const NAMED_SHARE = 0.8
const LEAST_PAIRED = 5
/** Normalised mutual information (Bouma 2009) is cut into steps of 1/14 from −0.1; below the third it counts as none. */
const STEPS = 14
const LOWEST_STEP = 2
/** A syllable seen this often has a class, by the 500 commonest syllables before and after it. */
const LEAST_CLASSED = 50
const CONTEXTS = 500
const ROUNDS = 20

/**
 * What the segmenter knows of syllables and spans of them, for `corpora/segmentation/lexicon.js`: the words of a
 * dictionary (one a line, syllables parted by spaces), and from running text (a sentence a line) which syllables belong
 * together, which are names, and which keep the same company. Deterministic; about half a minute for 100 MB.
 */
export function buildWordLexicon(words: Iterable<string>, running: Iterable<string>): Uint8Array {
  const counts = countRunning(running)
  const facts = new Map<number, number>()
  const add = (key: number, fact: number): void => {
    if (fact === 0) return
    const short = shortKey(key)
    facts.set(short, (facts.get(short) ?? 0) | fact)
  }
  addTraits(counts, add)
  addAssociations(counts, add)
  for (const word of words) addEntry(shadowOf(word.trim()).text.toLowerCase(), SpanFact.word, add)
  for (const [name, count] of counts.names) {
    if (count >= LEAST_SEEN && !isPair(name)) addEntry(name, (count >= OFTEN_NAMED ? 2 : 1) << SpanFact.nameShift, add)
  }
  return encode(facts)
}

type Add = (key: number, fact: number) => void

function addEntry(entry: string, fact: number, add: Add): void {
  const syllables = entry.split(' ').map(asItSounds)
  if (syllables.length < 2 || syllables.length > LONGEST_NAME) return
  let key = hash(syllables[0])
  for (let i = 1; i < syllables.length; i++) {
    key = join(key, hash(syllables[i]))
    add(key, i === syllables.length - 1 ? fact : SpanFact.opens)
  }
}

function addAssociations(counts: RunningCounts, add: Add): void {
  const total = counts.seen.reduce((sum, seen) => sum + seen, 0)
  const syllables = [...counts.ids.keys()]
  const keys = syllables.map((syllable) => hash(syllable))
  for (const [pair, seen] of counts.pairs) {
    if (seen < LEAST_PAIRED) continue
    const a = Math.floor(pair / 0x100000)
    const b = pair % 0x100000
    add(join(keys[a], keys[b]), nameOf(counts, pair, `${syllables[a]} ${syllables[b]}`) << SpanFact.nameShift)
    if (seen < LEAST_SEEN) continue
    const information = Math.log((seen * total) / (counts.seen[a] * counts.seen[b])) / -Math.log(seen / total)
    const step = Math.min(7, Math.floor((information + 0.1) * STEPS))
    if (step >= LOWEST_STEP) add(join(keys[a], keys[b]), (step - LOWEST_STEP + 1) << SpanFact.associationShift)
  }
}

/** 0: no name; 1: now and then one; 2: nearly always one; 3: nearly always, and often. */
function nameOf(counts: RunningCounts, pair: number, written: string): number {
  const alone = counts.names.get(written) ?? 0
  const share = (counts.named.get(pair) ?? 0) / (counts.pairs.get(pair) ?? 1)
  if (share < NAMED_SHARE) return alone >= LEAST_SEEN ? 1 : 0
  return alone >= OFTEN_NAMED ? 3 : 2
}

function isPair(name: string): boolean {
  return name.indexOf(' ') === name.lastIndexOf(' ')
}

function addTraits(counts: RunningCounts, add: Add): void {
  const ids = [...counts.ids.values()].sort((a, b) => counts.seen[b] - counts.seen[a] || a - b)
  const classed = ids.filter((id) => counts.seen[id] >= LEAST_CLASSED)
  const place = new Map(classed.map((id, at) => [id, at]))
  const width = 2 * CONTEXTS
  const company = new Float32Array(classed.length * width)
  for (const [pair, seen] of counts.pairs) {
    const a = place.get(Math.floor(pair / 0x100000))
    const b = place.get(pair % 0x100000)
    if (a === undefined || b === undefined) continue
    if (a < CONTEXTS) company[b * width + a] = Math.sqrt(seen)
    if (b < CONTEXTS) company[a * width + CONTEXTS + b] = Math.sqrt(seen)
  }
  const weights = classed.map((id) => Math.sqrt(counts.seen[id]))
  const classes = groupRows(company, width, weights, Trait.classes - 1, ROUNDS)
  for (const [syllable, id] of counts.ids) {
    if (counts.seen[id] < LEAST_SEEN) continue
    const at = place.get(id)
    const share = counts.inside[id] === 0 ? 0 : counts.capital[id] / counts.inside[id]
    const capital = share < 0.2 ? 1 : share < 0.6 ? 2 : share < 0.9 ? 3 : 4
    add(hash(syllable), (capital << Trait.capitalShift) | (at === undefined ? 0 : classes[at] + 1))
  }
}

function encode(facts: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...facts].filter(([key]) => key > 0).sort(([a], [b]) => a - b)
  const writer = new ByteWriter()
  writer.varint(entries.length)
  entries.forEach(([key], i) => {
    writer.varint(i === 0 ? key : key - entries[i - 1][0])
  })
  for (const [, fact] of entries) writer.byte(fact)
  return writer.finish()
}
