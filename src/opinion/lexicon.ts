import cues from '#corpora/lexicon/cues.js'
import framing from '#corpora/lexicon/framing.js'
import negative from '#corpora/lexicon/negative.js'
import positive from '#corpora/lexicon/positive.js'
import quantity from '#corpora/lexicon/quantity.js'
import { DuluanError } from '../errors.js'
import { hash, join } from '../text/hash.js'
import { fold } from '../text/index.js'
import type { Line } from './line.js'

/** What a phrase does for an opinion: `corpora/lexicon/cues.js` says it kind by kind. */
export const CUE_KINDS = [
  'positive',
  'negative',
  'negator',
  'intensifier',
  'diminisher',
  'contrast',
  'concession',
  'request',
  'wish',
  'support',
  'oppose',
  'stop',
  'doubt',
  'worry',
  'thanks',
  'inquiry',
  'question',
  'report',
  'inform',
  'irony',
  'addition',
  'wanted',
  'unwanted',
  'more',
  'less',
  'plain',
] as const
export type CueKind = (typeof CUE_KINDS)[number]

/** What a phrase tells of what stands around opinions, or instead of one: `corpora/lexicon/framing.js`. */
export const FRAME_KINDS = ['greeting', 'attribution', 'introduction', 'closing'] as const
export const OFF_TOPIC_KINDS = ['trade', 'lost', 'game', 'wishes', 'gathering', 'test', 'attachment', 'verse'] as const
export type FramingKind = (typeof FRAME_KINDS | typeof OFF_TOPIC_KINDS)[number]

export interface Entry<Kind extends string> {
  readonly phrase: string
  readonly kind: Kind
  /** 1 mild, 2 clear, 3 strong. */
  readonly strength: number
}

/** An entry where it stands: tokens `from` to `to` (exclusive) of a line. */
export interface FoundEntry<Kind extends string> extends Entry<Kind> {
  readonly from: number
  readonly to: number
}

/** Entries of a table written as `corpora/lexicon/positive.js` explains. Throws `DULUAN_E210` on an unknown kind. */
export function readTable<Kind extends string>(table: string, kinds: readonly Kind[]): Entry<Kind>[] {
  const entries: Entry<Kind>[] = []
  let kind = kinds[0]
  let strength = 1
  for (const line of table.split('\n')) {
    if (line.startsWith('#')) {
      const [, name, degree] = line.split(' ')
      const found = kinds.find((k) => k === name)
      if (!found) throw unknownKind(line, kinds)
      kind = found
      strength = Number(degree)
    } else {
      for (const phrase of line.split(',')) if (phrase.trim()) entries.push({ phrase: phrase.trim(), kind, strength })
    }
  }
  return entries
}

function unknownKind(line: string, kinds: readonly string[]): DuluanError {
  return new DuluanError('DULUAN_E210', {
    vi: `Bảng từ có mục lạ: "${line}". Hãy dùng một trong các loại: ${kinds.join(', ')}.`,
    en: `The word table has a section of unknown kind: "${line}". Use one of: ${kinds.join(', ')}.`,
  })
}

/**
 * Phrases by the joined hashes of their syllables, every prefix of a phrase included (value `PREFIX`), so that the
 * longest phrase that starts at a place is found by one look-up a syllable. Open addressing: a slot holds a key and, beside it, its value.
 */
export class Lexicon<Kind extends string> {
  readonly entries: readonly Entry<Kind>[]
  readonly #slots: Uint32Array

  constructor(entries: readonly Entry<Kind>[]) {
    this.entries = entries
    const index = new Map<number, number>()
    entries.forEach(({ phrase }, at) => {
      let key = 0
      for (const syllable of phrase.split(' ')) {
        key = join(key, hash(syllable))
        if (!index.has(key)) index.set(key, PREFIX)
      }
      index.set(key, at)
    })
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(4 * index.size + 2)))
    for (const [key, value] of index) {
      const slot = this.#slotOf(key)
      this.#slots[slot] = key
      this.#slots[slot + 1] = value + FILLED
    }
  }

  /** Where the key stands, or would. */
  #slotOf(key: number): number {
    const slots = this.#slots
    let slot = (2 * key) & (slots.length - 1)
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & (slots.length - 1)
    return slot
  }

  /** The number of the entry with this key, `PREFIX`, or `NONE`. */
  #at(key: number): number {
    return this.#slots[this.#slotOf(key) + 1] - FILLED
  }

  /** The entry that tokens `from` to `to` (exclusive) are, wholly. */
  entryAt({ hashes }: Line, from: number, to: number): Entry<Kind> | undefined {
    let key = 0
    for (let i = from; i < to; i++) key = join(key, hashes[i])
    return this.entries[this.#at(key)]
  }

  /** The phrases of a line, left to right, the longest first, none overlapping: tokens `from` to `to` (exclusive). */
  find({ hashes, size }: Line): FoundEntry<Kind>[] {
    const found: FoundEntry<Kind>[] = []
    let from = 0
    while (from < size) {
      let best = PREFIX
      let to = from + 1
      for (let i = from, key = 0; i < size; i++) {
        key = join(key, hashes[i])
        const at = this.#at(key)
        if (at === NONE) break
        if (at === PREFIX) continue
        best = at
        to = i + 1
      }
      if (best !== PREFIX) {
        const { phrase, kind, strength } = this.entries[best]
        found.push({ phrase, kind, strength, from, to })
      }
      from = to
    }
    return found
  }
}

/** Instead of the number of an entry: what only begins one, and what is unknown. */
const PREFIX = -1
const NONE = -2
/** Makes these numbers above 0, so that 0 is a free slot. */
const FILLED = 2
let cueWords: Lexicon<CueKind> | undefined
let framingWords: Lexicon<FramingKind> | undefined
let foldedFramingWords: Lexicon<FramingKind> | undefined

/** Praise, complaint and stance cues; compiled once, when first asked for. */
export function cueLexicon(): Lexicon<CueKind> {
  cueWords ??= new Lexicon([positive, negative, cues, quantity].flatMap((table) => readTable(table, CUE_KINDS)))
  return cueWords
}

/** Openings, closings and marks of texts without an opinion; compiled once, when first asked for. */
export function framingLexicon(): Lexicon<FramingKind> {
  framingWords ??= new Lexicon(readTable(framing, [...FRAME_KINDS, ...OFF_TOPIC_KINDS]))
  return framingWords
}

/** The same for texts typed without accents: the phrases of two syllables or more, folded. */
export function foldedFramingLexicon(): Lexicon<FramingKind> {
  foldedFramingWords ??= new Lexicon(
    framingLexicon()
      .entries.filter(({ phrase }) => phrase.includes(' '))
      .map((entry) => ({ ...entry, phrase: fold(entry.phrase) })),
  )
  return foldedFramingWords
}
