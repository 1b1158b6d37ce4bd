import { NETWORK_RICE, NETWORK_UNIT, SCORE_UNIT, WEIGHTS } from '../text/accentModel.js'
import { BitReader } from '../text/bitReader.js'
import { ENTRY_STATES } from '../text/entrySets.js'
import { KeyTable } from '../text/keyTable.js'
import { AccentCorpus, type AccentSource } from './accentCorpus.js'
import { entriesOf } from './accentEntries.js'
import { AccentLearner } from './accentLearner.js'
import type { AccentNetwork } from './accentNetwork.js'
import { BitWriter } from './bitWriter.js'
import { ByteWriter } from './byteWriter.js'
import { type ContextWeights, PAIR } from './contextWeights.js'
import { type KeyPairs, writeKeyTable } from './keyPairs.js'
import { randomFrom, shuffle } from './random.js'

export interface AccentTraining {
  /** How many weights of contexts are kept, those that say most. */
  readonly kept: number
  /** Rounds over the sources. */
  readonly rounds: number
}

const DROPPED = 0.5
/** The last steps are a twentieth of the first. */
const LAST_PACE = 0.05
/** After pruning, what is left learns again from this share of the lines, at this pace to begin with. */
const REFIT_SHARE = 0.3
const REFIT_PACE = 0.3
const REFIT_DROPPED = 0.1

/**
 * Fits the model that puts accents back: learns every weight, keeps those of contexts that say most (optimal brain damage,
 * LeCun et al. 1990), learns those again, rounds them. `dictionary`: words of two to four syllables. Returns the bytes for
 * `corpora/accents/model.js`. The same bytes for the same text.
 */
export function trainAccents(
  sources: readonly AccentSource[],
  dictionary: readonly string[],
  { kept, rounds }: AccentTraining,
): Uint8Array {
  const random = randomFrom(2026)
  const corpus = new AccentCorpus(sources)
  const entries = entriesOf(dictionary, corpus.vocabulary)
  const learner = new AccentLearner(corpus, tableOf(entries), random)
  const order = Uint32Array.from(corpus.times.flatMap((times, line) => new Array<number>(times).fill(line)))
  const steps = order.length * rounds
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    order.forEach((line, i) => {
      learner.learn(line, Math.max(LAST_PACE, 1 - (round * order.length + i) / steps), DROPPED)
    })
  }
  prune(learner.contexts, kept)
  learner.isPruned = true
  const again = order.subarray(0, Math.ceil(order.length * REFIT_SHARE))
  again.forEach((line, i) => {
    learner.learn(line, REFIT_PACE * Math.max(LAST_PACE, 1 - i / again.length), REFIT_DROPPED)
  })
  return encode(corpus.vocabulary.syllables, learner, entries)
}

/** Leaves the `kept` weights whose loss would cost most likelihood: half the square times the curvature. */
function prune({ values }: ContextWeights, kept: number): void {
  const costs = new Float32Array(values.length / PAIR).map((_, i) => values[i * PAIR] ** 2 * values[i * PAIR + 1])
  const least = costs.slice().sort()[Math.max(0, costs.length - kept)]
  costs.forEach((cost, i) => {
    if (cost < least) values[i * PAIR] = 0
  })
}

function encode(syllables: readonly string[], learner: AccentLearner, entries: KeyPairs): Uint8Array {
  const head = new ByteWriter()
  head.text(syllables.join(' '))
  const bits = new BitWriter()
  for (let state = 0; state < ENTRY_STATES; state++) {
    bits.rice(folded(Math.round(learner.entries[state * PAIR] * SCORE_UNIT)), 7)
  }
  writeNetwork(bits, learner.network)
  const pairs: KeyPairs = new Map(entries)
  for (const [key, place, width] of learner.contexts.all()) {
    const found: number[] = []
    for (let c = 0; c < width; c++) {
      const code = nearest(learner.contexts.values[place + c * PAIR] * SCORE_UNIT)
      if (code >= 0) found.push(c | (code << 4))
    }
    if (found.length > 0) pairs.set(key, found)
  }
  writeKeyTable(bits, pairs)
  head.bytes(bits.finish())
  return head.finish()
}

function tableOf(pairs: KeyPairs): KeyTable {
  const bits = new BitWriter()
  writeKeyTable(bits, pairs)
  return new KeyTable(new BitReader(bits.finish()))
}

function writeNetwork(bits: BitWriter, { bias, tokens, cases, syllables }: AccentNetwork): void {
  for (const weights of [bias, tokens, cases, syllables]) {
    for (const weight of weights) {
      const rounded = Math.round(weight * NETWORK_UNIT)
      bits.rice(folded(Math.max(-127, Math.min(127, rounded))), NETWORK_RICE)
    }
  }
}

/** Number of the nearest of `WEIGHTS`; -1 for what is nearer to nothing. */
function nearest(score: number): number {
  let best = -1
  for (let code = 0; code < WEIGHTS.length; code++) {
    if (Math.abs(WEIGHTS[code] - score) < Math.abs((best < 0 ? 0 : WEIGHTS[best]) - score)) best = code
  }
  return best
}

/** 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 … */
function folded(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}
