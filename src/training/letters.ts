import { fold } from '../text/characters.js'
import { ALPHABET_SIZE, letterAt, WORST } from '../text/letterModel.js'

/** How much the model of one letter fewer counts beside what was seen (Jelinek & Mercer 1980). */
const BACKED_OFF = 4

/** The letter model of two sets of word types, English in the low four bits of each byte, others in the high four. */
export function fitLetters(english: Iterable<string>, others: Iterable<string>): Uint8Array {
  const high = fitOne(others)
  return fitOne(english).map((cost, at) => cost | (high[at] << 4))
}

/** What each letter costs after two others, in half nats, at most `WORST`. */
function fitOne(words: Iterable<string>): Uint8Array {
  const one = new Float64Array(ALPHABET_SIZE).fill(0.5)
  const two = new Float64Array(ALPHABET_SIZE ** 2)
  const three = new Float64Array(ALPHABET_SIZE ** 3)
  for (const word of words) count(fold(word), one, two, three)
  const after = shares(one, () => 0, 0)
  const afterOne = shares(two, (at) => after[at % ALPHABET_SIZE], BACKED_OFF)
  const afterTwo = shares(three, (at) => afterOne[at % ALPHABET_SIZE ** 2], BACKED_OFF)
  return Uint8Array.from(afterTwo, (share) => Math.min(WORST, Math.round(-Math.log(share) * 2)))
}

function count(word: string, one: Float64Array, two: Float64Array, three: Float64Array): void {
  let [a, b] = [0, 0]
  for (let i = 0; i <= word.length; i++) {
    const c = i === word.length ? 0 : letterAt(word, i)
    one[c]++
    two[b * ALPHABET_SIZE + c]++
    three[(a * ALPHABET_SIZE + b) * ALPHABET_SIZE + c]++
    a = b
    b = c
  }
}

/** Each count as a share of its row, `weight` counts being shared out as `shorter` says. */
function shares(counts: Float64Array, shorter: (at: number) => number, weight: number): Float64Array {
  const found = new Float64Array(counts.length)
  for (let row = 0; row < counts.length; row += ALPHABET_SIZE) {
    let total = weight
    for (let i = 0; i < ALPHABET_SIZE; i++) total += counts[row + i]
    for (let at = row; at < row + ALPHABET_SIZE; at++) found[at] = (counts[at] + weight * shorter(at)) / total
  }
  return found
}
