import { type Bigrams, bigrams } from './bigrams.js'
import { fold } from './characters.js'

/** The usual reading of a short form holds unless another is so many times likelier among these neighbours. */
const USUAL = 4
/** Pairs seen are smoothed by so many draws of the second syllable alone (Dirichlet prior, MacKay & Peto 1995). */
const PRIOR = 1000

/**
 * Which of several readings of a short form goes best with the syllables before and after it ('' where none stands there):
 * likelihood of the pairs at its edges. Neighbours typed without accents count as whatever they may be.
 */
export function chooseReading(
  readings: readonly (readonly string[])[],
  before: string,
  after: string,
  model: Bigrams = bigrams(),
): readonly string[] {
  let best = readings[0]
  let highest = 0
  for (const reading of readings) {
    const fit = pair(model, before, reading[0]) * pair(model, reading[reading.length - 1], after)
    const score = reading === readings[0] ? fit * USUAL : fit
    if (score > highest) {
      best = reading
      highest = score
    }
  }
  return best
}

/** How likely `second` stands after `first`; 1 where one of them is unknown. */
function pair(model: Bigrams, first: string, second: string): number {
  const firsts = idsOf(model, first)
  const seconds = idsOf(model, second)
  let highest = firsts.length === 0 || seconds.length === 0 ? 1 : 0
  for (const a of firsts) {
    for (const b of seconds) {
      const at = model.followers.subarray(model.rows[a], model.rows[a + 1]).indexOf(b)
      const count = at < 0 ? 0 : model.pairCounts[model.rows[a] + at]
      highest = Math.max(highest, (count + PRIOR * model.shares[b]) / (model.counts[a] + PRIOR))
    }
  }
  return highest
}

/** The syllable; every accented form of one typed without. */
function idsOf(model: Bigrams, syllable: string): number[] {
  const known = model.ids.get(syllable)
  if (fold(syllable) !== syllable) return known === undefined ? [] : [known]
  const ids: number[] = []
  const first = model.firstOf.get(syllable)
  if (first === undefined) return ids
  for (let id = first; model.forms[id] === model.forms[first]; id++) ids.push(id)
  return ids
}
