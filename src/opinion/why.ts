import { type Cue, STANCES } from '../model.js'
import type { Doc } from '../text/index.js'
import type { Line } from './line.js'
import type { Terms } from './terms.js'
import { COLUMNS, rowOf, type Weights } from './weights.js'

/** How many cues explain a judgement. */
const SHOWN = 5

interface Place {
  readonly from: number
  readonly to: number
  kind: string
  weight: number
}

/**
 * The places that moved a judgement most toward a stance, strongest first, none overlapping. The weight of a place is
 * the sum of the very terms that the judgement added up inside it: their weight for the stance less their mean over all.
 */
export function decisiveCues(doc: Doc, line: Line, terms: Terms, weights: Weights, stance: number): Cue[] {
  const shown: Place[] = []
  for (const place of placesOf(line, terms, weights, stance)) {
    if (place.weight <= 0 || shown.length === SHOWN) break
    if (shown.every((other) => place.to <= other.from || place.from >= other.to)) shown.push(place)
  }
  return shown.map(({ from, to, kind, weight }) => {
    const start = line.starts[from]
    const end = line.ends[to - 1]
    return { start, end, text: doc.original.slice(start, end), kind, weight }
  })
}

/** Every place that has a term, with all terms inside it, heaviest first; called after its cue, if it is one. */
function placesOf(line: Line, terms: Terms, weights: Weights, stance: number): Place[] {
  const starting: Place[][] = Array.from({ length: line.size }, () => [])
  for (let t = 0; t < terms.keys.length; t++) {
    const row = rowOf(weights, terms.keys[t])
    if (row < 0 || terms.from[t] === terms.to[t]) continue
    const places = starting[terms.from[t]]
    const weight = leaning(weights, row, stance) * terms.values[t]
    const known = places.find((place) => place.to === terms.to[t])
    if (!known) places.push({ from: terms.from[t], to: terms.to[t], kind: terms.kinds[t], weight })
    else {
      known.weight += weight
      if (known.kind === 'word') known.kind = terms.kinds[t]
    }
  }
  const places = starting.flatMap((own) => own.map((place) => ({ ...place, weight: weightInside(starting, place) })))
  return places.sort((a, b) => b.weight - a.weight || a.from - b.from || b.to - a.to)
}

function weightInside(starting: readonly (readonly Place[])[], { from, to }: Place): number {
  let weight = 0
  for (let i = from; i < to; i++) for (const place of starting[i]) if (place.to <= to) weight += place.weight
  return weight
}

function leaning({ table, scales }: Weights, row: number, stance: number): number {
  let mean = 0
  for (let s = 0; s < STANCES.length; s++) mean += (table[row * COLUMNS + s] * scales[s]) / STANCES.length
  return table[row * COLUMNS + stance] * scales[stance] - mean
}
