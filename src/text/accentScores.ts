import { CONTEXTS, caseRow, farKeys, NEAR_CONTEXTS, nearKeys } from './accentContext.js'
import { type AccentModel, HIDDEN, SCORE_UNIT, WEIGHTS } from './accentModel.js'
import { type AccentRow, FIRST_FORM, MARGIN } from './accentRow.js'
import { EntrySets } from './entrySets.js'
import type { KeyTable } from './keyTable.js'
import { MOST_CANDIDATES } from './vocabulary.js'

/** Which candidate each place of a row is read as, and how sure that is, 0..1; 1 where there was nothing to choose. */
export interface RowReading {
  readonly chosen: Uint8Array
  readonly confidence: Float64Array
}

/**
 * e^(−0.95 k / 16): a softmax a little flatter than the one learnt, as held-out text asks for. By multiplication alone, so
 * that every machine has the same bits.
 */
const ODDS_STEP = 0.9423533203944509
const STEPS = 256
const ODDS = new Float64Array(STEPS)
for (let k = 0, odds = 1; k < STEPS; k++, odds *= ODDS_STEP) ODDS[k] = odds
/** Scores per step of `ODDS`. */
const STEP = SCORE_UNIT / 16

/** A candidate that leads by e^4 : 1 is not overtaken by far contexts: news come out the same, a fifth faster. */
const SURE = 4 * SCORE_UNIT
/** Below any score. */
const NOTHING = -(2 ** 31)

/** Scratch of one syllable. */
const keys = new Uint32Array(CONTEXTS)
const hidden = new Int32Array(HIDDEN)
const scores = new Int32Array(MOST_CANDIDATES)

/** Reads a row, syllable by syllable: each by itself, since its neighbours are known but for their accents. */
export function readRow(model: AccentModel, row: AccentRow): RowReading {
  const chosen = new Uint8Array(row.size)
  const confidence = new Float64Array(row.size).fill(1)
  const entries = new EntrySets(model.table)
  for (let i = 0; i < row.size; i++) {
    const at = MARGIN + i
    entries.moveTo(row, at)
    const choices = row.choices[at]
    if (choices === 0) continue
    const width = model.vocabulary.width(row.tokens[at] - FIRST_FORM)
    if (width > 1) scoreCandidates(model, row, at, width, entries)
    let best = -1
    for (let c = 0; c < width; c++) if ((choices >> c) & 1 && (best < 0 || scores[c] > scores[best])) best = c
    chosen[i] = best
    if (width > 1) confidence[i] = shareOf(best, width, choices)
  }
  return { chosen, confidence }
}

/** Adds up what contexts, dictionary and network say of each candidate; far contexts are asked only where there is doubt. */
function scoreCandidates(model: AccentModel, row: AccentRow, at: number, width: number, entries: EntrySets): void {
  for (let c = 0; c < width; c++) scores[c] = model.entries[entries.state(c)]
  nearKeys(row, at, keys)
  addContexts(model.table, 0, NEAR_CONTEXTS)
  runHidden(model, row, at)
  const weights = model.network.syllables
  const first = model.vocabulary.firsts[row.tokens[at] - FIRST_FORM]
  for (let c = 0, o = first * HIDDEN; c < width; c++) {
    let sum = scores[c]
    // Without imul a product is a float: 0 times a negative weight is −0.
    for (let j = 0; j < HIDDEN; j++) sum = (sum + Math.imul(hidden[j], weights[o++])) | 0
    scores[c] = sum
  }
  if (leadOf(width) >= SURE) return
  farKeys(row, at, keys)
  addContexts(model.table, NEAR_CONTEXTS, CONTEXTS)
}

/** By how much the best candidate leads. */
function leadOf(width: number): number {
  let best = scores[0]
  let second = NOTHING
  for (let c = 1; c < width; c++) {
    const score = scores[c]
    if (score > best) {
      second = best
      best = score
    } else if (score > second) second = score
  }
  return best - second
}

function addContexts(table: KeyTable, from: number, to: number): void {
  const { pairs } = table
  for (let k = from; k < to; k++) {
    let place = table.find(keys[k])
    if (place < 0) continue
    for (let left = pairs[place]; left > 0; left--) {
      const pair = pairs[++place]
      scores[pair & 15] += WEIGHTS[pair >> 4]
    }
  }
}

/**
 * The hidden units: what the tokens around, the capitals and the bias add up to, nothing below zero. The places are `OFFSETS`,
 * spelt out: a loop over them takes half as long again.
 */
function runHidden({ network, vocabulary }: AccentModel, { tokens, cases }: AccentRow, at: number): void {
  const { bias, tokens: rows, cases: caseRows } = network
  const size = (FIRST_FORM + vocabulary.firsts.length - 1) * HIDDEN
  const written = caseRow(cases, at) * HIDDEN
  const a = tokens[at - 1] * HIDDEN
  const b = size + tokens[at + 1] * HIDDEN
  const c = 2 * size + tokens[at - 2] * HIDDEN
  const d = 3 * size + tokens[at + 2] * HIDDEN
  const e = 4 * size + tokens[at - 3] * HIDDEN
  const f = 5 * size + tokens[at + 3] * HIDDEN
  const g = 6 * size + tokens[at - 4] * HIDDEN
  const h = 7 * size + tokens[at + 4] * HIDDEN
  const own = 8 * size + tokens[at] * HIDDEN
  for (let j = 0; j < HIDDEN; j++) {
    const near = rows[a + j] + rows[b + j] + rows[c + j] + rows[d + j]
    const far = rows[e + j] + rows[f + j] + rows[g + j] + rows[h + j]
    const sum = bias[j] + caseRows[written + j] + rows[own + j] + near + far
    hidden[j] = sum < 0 ? 0 : sum
  }
}

/** Share of the best among the choices, as a softmax. */
function shareOf(best: number, width: number, choices: number): number {
  let sum = 0
  for (let c = 0; c < width; c++) {
    if (((choices >> c) & 1) === 0) continue
    sum += ODDS[Math.min(STEPS - 1, Math.trunc((scores[best] - scores[c]) / STEP))]
  }
  return 1 / sum
}
