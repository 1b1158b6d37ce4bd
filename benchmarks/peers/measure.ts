import { f1 } from '../writing/score.js'
import { EMOJI_LINES, keptEmoji } from './emoji.js'
import { type Sample, syllablesIn, type Variants } from './gold.js'
import type { Peer } from './peer.js'
import { type Scored, scoreWords } from './score.js'

/** What one run found of a peer. F1 and shares are 0..100. */
export interface Row {
  readonly name: string
  readonly way: Peer['way']
  readonly spaced: number
  readonly typed: number
  readonly decomposed: number
  readonly unaccented: number
  /** Syllables a second of one core, on the text as typed. */
  readonly speed: number
  readonly areOffsetsExact: boolean | null
  /** Of the lines as typed, composed and decomposed. */
  readonly unaltered: number
  readonly emojiKept: number
}

/** Measures a peer on every variant. Throws `PeerFault`. */
export async function measure(peer: Peer, variants: Variants): Promise<Row> {
  const { spaced, typed, decomposed, unaccented } = variants
  const scores = {
    spaced: await scoreAll(peer, spaced),
    typed: await scoreAll(peer, typed),
    decomposed: await scoreAll(peer, decomposed),
    unaccented: await scoreAll(peer, unaccented),
  }
  const lines = typed.map(({ text }) => text)
  const emoji = (await peer.segment(EMOJI_LINES)).map((words, i) => keptEmoji(EMOJI_LINES[i], words))
  const given = [...scores.typed, ...scores.decomposed]
  return {
    name: peer.name,
    way: peer.way,
    spaced: f1(scores.spaced),
    typed: f1(scores.typed),
    decomposed: f1(scores.decomposed),
    unaccented: f1(scores.unaccented),
    speed: syllablesIn(typed) / (await peer.secondsFor(lines)),
    areOffsetsExact: peer.areOffsetsExact([...lines, ...decomposed.map(({ text }) => text), ...EMOJI_LINES]),
    unaltered: (100 * given.filter(({ isUnaltered }) => isUnaltered).length) / given.length,
    emojiKept: (100 * total(emoji.map(({ kept }) => kept))) / total(emoji.map(({ all }) => all)),
  }
}

async function scoreAll(peer: Peer, samples: readonly Sample[]): Promise<Scored[]> {
  const answers = await peer.segment(samples.map(({ text }) => text))
  return samples.map((sample, i) => scoreWords(sample, answers[i]))
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0)
