import { CharClass, CLASS, isLetter } from '../text/characters.js'
import { shadowOf } from '../text/shadow.js'
import { asItSounds } from '../text/syllableKey.js'

/** Syllables of the longest name that is counted. */
export const LONGEST_NAME = 4

/** How often syllables, pairs of them and capitalised names were met in running text. */
export interface RunningCounts {
  readonly ids: Map<string, number>
  readonly seen: number[]
  /** Times inside a sentence, and those with a capital. */
  readonly inside: number[]
  readonly capital: number[]
  /** Key: first id · 2^20 + second id. */
  readonly pairs: Map<number, number>
  /** How many of these have two capitals. */
  readonly named: Map<number, number>
  readonly names: Map<string, number>
}

/** Counts a text given as one sentence a line; syllables by how they sound. */
export function countRunning(lines: Iterable<string>): RunningCounts {
  const counts: RunningCounts = {
    ids: new Map(),
    seen: [],
    inside: [],
    capital: [],
    pairs: new Map(),
    named: new Map(),
    names: new Map(),
  }
  for (const line of lines) {
    const text = shadowOf(line).text
    new LineCounter(counts).count(text)
  }
  return counts
}

/** One pass over a line: the syllable before, and the run of capitalised ones that is open. */
class LineCounter {
  #previous = -1
  #wasBig = false
  #before = 0
  #run: string[] = []
  #isRunInside = false

  constructor(private readonly counts: RunningCounts) {}

  count(text: string): void {
    for (let at = 0; at < text.length; ) {
      const start = at
      while (at < text.length && isLetter(text.charCodeAt(at))) at++
      if (at > start) this.#syllable(text.slice(start, at))
      else if (CLASS[text.charCodeAt(at++)] > CharClass.upper) this.#mark()
    }
    this.#closeRun()
  }

  #syllable(written: string): void {
    const low = written.toLowerCase()
    const syllable = asItSounds(low)
    const startsBig = written[0] !== low[0]
    const isCapital = startsBig && (written.length === 1 || written.slice(1) === low.slice(1))
    const id = this.#seen(syllable, isCapital)
    if (this.#previous >= 0) this.#pair(this.#previous * 0x100000 + id, this.#wasBig && startsBig)
    this.#previous = id
    this.#wasBig = startsBig
    if (!isCapital) this.#closeRun()
    else if (this.#run.push(syllable) === 1) this.#isRunInside = this.#before > 1
  }

  #seen(syllable: string, isCapital: boolean): number {
    const { ids, seen, inside, capital } = this.counts
    let id = ids.get(syllable)
    if (id === undefined) {
      id = seen.push(0) - 1
      inside.push(0)
      capital.push(0)
      ids.set(syllable, id)
    }
    seen[id]++
    if (this.#before++ > 0) {
      inside[id]++
      if (isCapital) capital[id]++
    }
    return id
  }

  #pair(key: number, isNamed: boolean): void {
    const { pairs, named } = this.counts
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
    if (isNamed) named.set(key, (named.get(key) ?? 0) + 1)
  }

  #mark(): void {
    this.#previous = -1
    this.#closeRun()
  }

  #closeRun(): void {
    if (this.#isRunInside && this.#run.length >= 2 && this.#run.length <= LONGEST_NAME) {
      const { names } = this.counts
      const name = this.#run.join(' ')
      names.set(name, (names.get(name) ?? 0) + 1)
    }
    this.#run = []
  }
}
